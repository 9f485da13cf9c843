package io.retailsync.spi;

import java.util.List;

/**
 * One decided change: all of it happens, or nothing.
 *
 * @param changes in order
 */
public record Unit(List<Change> changes) {

    /**
     * Copies the list.
     *
     * @param changes in order
     */
    public Unit {
        changes = List.copyOf(changes);
    }
}
