package io.retailsync.model.pricing;

import static io.retailsync.model.pricing.PriceEntryStatus.APPROVED;
import static io.retailsync.model.pricing.PriceEntryStatus.EFFECTIVE;
import static io.retailsync.model.pricing.PriceEntryStatus.EXPIRED;
import static io.retailsync.model.pricing.PriceEntryStatus.PROPOSED;
import static io.retailsync.model.pricing.PriceEntryStatus.SCHEDULED;
import static io.retailsync.model.pricing.PriceEntryStatus.WITHDRAWN;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a price of a list (canonical-model §6, other lifecycles).
 */
public final class PriceEntryLifecycle {

    /** The table. */
    public static final Lifecycle<PriceEntryStatus> MACHINE = Lifecycle.of("price entry", PriceEntryStatus.class)
            .startsAt(PROPOSED)
            .from(PROPOSED)
            .to(APPROVED, WITHDRAWN)
            .from(APPROVED)
            .to(SCHEDULED, WITHDRAWN)
            .from(SCHEDULED)
            .to(EFFECTIVE, WITHDRAWN)
            .from(EFFECTIVE)
            .to(EXPIRED)
            .ends(EXPIRED, WITHDRAWN)
            .build();

    private PriceEntryLifecycle() {}
}
