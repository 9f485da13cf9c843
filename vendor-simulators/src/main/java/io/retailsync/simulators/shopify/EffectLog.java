package io.retailsync.simulators.shopify;

import io.retailsync.testkit.VendorEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the API's mutations really did, in order; a repeated idempotency key adds nothing. */
final class EffectLog {

    private final List<VendorEffect> effects = new ArrayList<>();

    void add(Instant now, String operation, String record, Map<String, String> facts) {
        effects.add(new VendorEffect(now, operation, record, facts));
    }

    List<VendorEffect> all() {
        return List.copyOf(effects);
    }
}
