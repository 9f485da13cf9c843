package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to hold of all categories together (canonical-model 9, G3). */
public final class CategoryTreesRules {

    /** The rules. */
    public static final Rules<CategoryTrees> ALL = Rules.<CategoryTrees>of(CategoryTrees.class)
            .reject(
                    "G3",
                    "A category stands below one of its own tree, and none below itself.",
                    CategoryTreesRules::trees)
            .build();

    private CategoryTreesRules() {}

    private static void trees(CategoryTrees trees, Breaches breaches) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        trees.categories().forEach(category -> known.add(node(category.scheme(), category.code())));
        for (int i = 0; i < trees.categories().size(); i++) {
            Category category = trees.categories().get(i);
            if (category.parent() == null) {
                continue;
            }
            String parent = node(category.scheme(), category.parent());
            if (!known.contains(parent)) {
                breaches.add("categories[" + i + "].parent", "a category of the same tree", "none of that code");
            }
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(node(category.scheme(), category.code()));
        }
        HierarchyRules.ALL.findings(new Hierarchy(below)).forEach(cycle -> breaches.say(cycle.path(), cycle.message()));
    }

    private static String node(String scheme, String code) {
        return scheme + "/" + code;
    }
}
