package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to hold of all bundles together (canonical-model 9, G3). */
public final class BundleRangeRules {

    /** The rules. */
    public static final Rules<BundleRange> ALL = Rules.<BundleRange>of(BundleRange.class)
            .reject("G3", "No bundle is inside itself.", BundleRangeRules::acyclic)
            .build();

    private BundleRangeRules() {}

    private static void acyclic(BundleRange range, Breaches breaches) {
        Map<String, List<String>> inside = new LinkedHashMap<>();
        range.bundles().forEach(bundle -> {
            List<String> parts = inside.computeIfAbsent(bundle.sku().matchKey(), any -> new ArrayList<>());
            bundle.parts().forEach(part -> parts.add(part.sku().matchKey()));
        });
        HierarchyRules.ALL
                .findings(new Hierarchy(inside))
                .forEach(cycle -> breaches.say(cycle.path(), cycle.message()));
    }
}
