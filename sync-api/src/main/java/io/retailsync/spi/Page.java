package io.retailsync.spi;

import java.util.List;

/**
 * Changes and where they end.
 *
 * @param changes oldest first
 * @param cursor behind the last of them; stored in the same commit as they
 * @param more whether more can be read at once
 */
public record Page(List<Incoming> changes, String cursor, boolean more) {

    /**
     * Copies the list.
     *
     * @param changes oldest first
     * @param cursor behind the last of them; stored in the same commit as they
     * @param more whether more can be read at once
     */
    public Page {
        changes = List.copyOf(changes);
    }
}
