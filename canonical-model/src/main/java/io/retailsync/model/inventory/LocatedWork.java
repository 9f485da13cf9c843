package io.retailsync.model.inventory;

import io.retailsync.model.Required;
import io.retailsync.model.fulfilment.FulfilmentOrder;

/**
 * What a location is asked to do, beside what it can do: input of {@link LocatedWorkRules}.
 *
 * @param order what it is asked for
 * @param location where
 */
public record LocatedWork(FulfilmentOrder order, Location location) {

    /**
     * Refuses missing parts.
     *
     * @param order what it is asked for
     * @param location where
     */
    public LocatedWork {
        Required.present("order", order);
        Required.present("location", location);
    }
}
