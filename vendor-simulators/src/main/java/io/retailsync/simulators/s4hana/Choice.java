package io.retailsync.simulators.s4hana;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.uri.NavigationPropertySegment;
import org.apache.olingo.odata2.api.uri.SelectItem;
import org.apache.olingo.odata2.api.uri.UriInfo;

/** What {@code $select} and {@code $expand} ask for, level by level. */
final class Choice {

    private final Set<String> selected = new HashSet<>();
    private final Map<String, Choice> expanded = new HashMap<>();

    /** Everything but what is behind navigation properties. */
    static Choice plain() {
        return new Choice();
    }

    /** Everything, and behind it what was written inline. */
    static Choice like(Draft draft) {
        Choice choice = new Choice();
        draft.below().forEach((link, drafts) -> {
            Choice below = choice.expanded.computeIfAbsent(link, name -> new Choice());
            drafts.forEach(inner -> below.expanded.putAll(like(inner).expanded));
        });
        return choice;
    }

    static Choice of(UriInfo uri) throws EdmException {
        Choice choice = new Choice();
        for (List<NavigationPropertySegment> path : uri.getExpand()) {
            Choice level = choice;
            for (NavigationPropertySegment segment : path) {
                level = level.expanded.computeIfAbsent(
                        segment.getNavigationProperty().getName(), name -> new Choice());
            }
        }
        for (SelectItem item : uri.getSelect()) {
            choice.select(item);
        }
        return choice;
    }

    private void select(SelectItem item) throws EdmException {
        Choice level = this;
        for (NavigationPropertySegment segment : item.getNavigationPropertySegments()) {
            String name = segment.getNavigationProperty().getName();
            level.selected.add(name);
            Choice below = level.expanded.get(name);
            if (below == null) {
                return;
            }
            level = below;
        }
        if (item.getProperty() != null) {
            level.selected.add(item.getProperty().getName());
        } else if (item.isStar()) {
            level.selected.add("*");
        }
    }

    boolean shows(String name) {
        return selected.isEmpty() || selected.contains("*") || selected.contains(name);
    }

    boolean expands(String link) {
        return expanded.containsKey(link);
    }

    Choice below(String link) {
        return expanded.getOrDefault(link, plain());
    }
}
