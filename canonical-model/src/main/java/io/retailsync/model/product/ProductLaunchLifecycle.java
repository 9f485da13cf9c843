package io.retailsync.model.product;

import static io.retailsync.model.product.ProductLaunchStatus.CLOSED;
import static io.retailsync.model.product.ProductLaunchStatus.ENRICHING;
import static io.retailsync.model.product.ProductLaunchStatus.LAUNCHED;
import static io.retailsync.model.product.ProductLaunchStatus.PLANNED;
import static io.retailsync.model.product.ProductLaunchStatus.READY_FOR_CHANNEL;
import static io.retailsync.model.product.ProductLaunchStatus.WITHDRAWN;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The launch of a product (canonical-model §6, other lifecycles).
 */
public final class ProductLaunchLifecycle {

    /** The table. */
    public static final Lifecycle<ProductLaunchStatus> MACHINE = Lifecycle.of(
                    "product launch", ProductLaunchStatus.class)
            .startsAt(PLANNED)
            .from(PLANNED)
            .to(ENRICHING)
            .from(ENRICHING)
            .to(READY_FOR_CHANNEL)
            .from(READY_FOR_CHANNEL)
            .to(LAUNCHED)
            .from(LAUNCHED)
            .to(CLOSED, WITHDRAWN)
            .ends(CLOSED, WITHDRAWN)
            .build();

    private ProductLaunchLifecycle() {}
}
