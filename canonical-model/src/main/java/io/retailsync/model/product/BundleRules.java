package io.retailsync.model.product;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of one bundle. */
public final class BundleRules {

    /** The rules. */
    public static final Rules<Bundle> ALL = Rules.<Bundle>of(Bundle.class)
            .reject("Q2", "A bundle has parts, and of each part more than nothing.", BundleRules::parts)
            .build();

    private BundleRules() {}

    private static void parts(Bundle bundle, Breaches breaches) {
        if (bundle.parts().isEmpty()) {
            breaches.add(BundlePaths.PARTS.toString(), "at least one part", "none");
        }
        for (int i = 0; i < bundle.parts().size(); i++) {
            Quantity quantity = bundle.parts().get(i).quantity();
            if (quantity.value().signum() <= 0) {
                breaches.add(BundlePaths.PARTS + "[" + i + "].quantity", "more than nothing", quantity);
            }
        }
    }
}
