package io.retailsync.model.identity;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.util.List;

/**
 * Two records made of one, and which references are whose.
 *
 * @param survivor the record that was there
 * @param staying its references from now on
 * @param fresh the new record
 * @param moved the references of the new one
 */
public record Split(Key survivor, List<ExternalRef> staying, Key fresh, List<ExternalRef> moved) {

    /**
     * Copies the lists.
     *
     * @param survivor the record that was there
     * @param staying its references from now on
     * @param fresh the new record
     * @param moved the references of the new one
     */
    public Split {
        staying = List.copyOf(staying);
        moved = List.copyOf(moved);
    }
}
