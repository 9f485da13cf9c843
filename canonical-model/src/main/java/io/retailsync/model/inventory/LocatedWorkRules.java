package io.retailsync.model.inventory;

import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Map;

/** What has to hold between work and the location that does it. {@code B7} is ours. */
public final class LocatedWorkRules {

    /** The rules. */
    public static final Rules<LocatedWork> ALL = Rules.<LocatedWork>of(LocatedWork.class)
            .exception("B7", "A location is asked for nothing that cannot be done there.", LocatedWorkRules::possible)
            .build();

    /** Of the others nothing is asked that a location would have to be able to do. */
    private static final Map<FulfilmentMethod, LocationCapability> NEEDED = Map.of(
            FulfilmentMethod.SHIP, LocationCapability.SHIP_FROM,
            FulfilmentMethod.LOCAL_DELIVERY, LocationCapability.SHIP_FROM,
            FulfilmentMethod.PICKUP_POINT, LocationCapability.SHIP_FROM,
            FulfilmentMethod.PICKUP, LocationCapability.PICKUP,
            FulfilmentMethod.CARRY_OUT, LocationCapability.SELLS);

    private LocatedWorkRules() {}

    private static void possible(LocatedWork work, Breaches breaches) {
        work.order()
                .method()
                .known()
                .map(NEEDED::get)
                .filter(needed -> !work.location().can(needed))
                .ifPresent(needed -> breaches.add("location.capabilities", needed, "no such thing"));
    }
}
