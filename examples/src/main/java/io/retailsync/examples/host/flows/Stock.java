package io.retailsync.examples.host.flows;

import static io.retailsync.examples.host.Systems.ERP;
import static io.retailsync.examples.host.Systems.SHOP;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Priority;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import java.time.Duration;

/** What is physically there: the ERP counts it, the shop is told. Sales do not move it. */
public final class Stock {

    /** A parcel moves the level at both ends; in this time both have mostly said so, and there is nothing left to send. */
    private static final Duration GATHER = Duration.ofSeconds(45);

    private Stock() {}

    /** {@return whose word counts} */
    public static Ownership<InventoryLevel> ownership() {
        return Ownership.of(InventoryLevelPaths.TYPE).owner(ERP).contributors(SHOP);
    }

    /** {@return stock levels to the shop} */
    public static Flow<InventoryLevel> toShop() {
        return Flow.of(InventoryLevelPaths.TYPE)
                .named("stock-to-shop")
                .from(ERP)
                .to(SHOP)
                .priority(Priority.URGENT)
                .linger(GATHER)
                .lagAtMost(Duration.ofMinutes(2));
    }
}
