package io.retailsync.model.catalogue;

import io.retailsync.model.Governed;
import java.util.List;

/**
 * All records of one kind, or as many as are to be compared: input of {@link PopulationRules}.
 *
 * @param records in any order
 */
public record Population(List<Governed<?>> records) {

    /**
     * Copies the list.
     *
     * @param records in any order
     */
    public Population {
        records = List.copyOf(records);
    }
}
