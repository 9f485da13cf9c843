package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Differences of numeric bounds on values, lengths and counts. */
final class BoundChanges {

    /** By keyword: what is bounded, and whether from below. */
    private static final Map<String, Bound> BOUNDS = new LinkedHashMap<>();

    static {
        BOUNDS.put("minLength", new Bound("the least length", true));
        BOUNDS.put("maxLength", new Bound("the greatest length", false));
        BOUNDS.put("minimum", new Bound("the minimum", true));
        BOUNDS.put("maximum", new Bound("the maximum", false));
        BOUNDS.put("exclusiveMinimum", new Bound("the exclusive minimum", true));
        BOUNDS.put("exclusiveMaximum", new Bound("the exclusive maximum", false));
        BOUNDS.put("minItems", new Bound("the least count of elements", true));
        BOUNDS.put("maxItems", new Bound("the greatest count of elements", false));
        BOUNDS.put("minContains", new Bound("the least count of matching elements", true));
        BOUNDS.put("maxContains", new Bound("the greatest count of matching elements", false));
        BOUNDS.put("minProperties", new Bound("the least count of members", true));
        BOUNDS.put("maxProperties", new Bound("the greatest count of members", false));
    }

    private record Bound(String words, boolean lower) {}

    private final SchemaComparison comparison;
    private final String path;

    BoundChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        BOUNDS.forEach((keyword, bound) -> bound(bound, was.get(keyword), is.get(keyword)));
        step(was.get("multipleOf"), is.get("multipleOf"));
    }

    private void bound(Bound bound, JsonNode was, JsonNode is) {
        if (was == null || is == null) {
            comparison.keyword(path, bound.words(), was, is, BOUND_TIGHTENED, BOUND_RELAXED, BOUND_TIGHTENED);
            return;
        }
        int raised = is.decimalValue().compareTo(was.decimalValue());
        if (raised != 0) {
            boolean tightened = bound.lower() == raised > 0;
            comparison.add(
                    path,
                    tightened ? BOUND_TIGHTENED : BOUND_RELAXED,
                    bound.words() + (raised > 0 ? " raised" : " lowered") + " from " + was + " to " + is);
        }
    }

    private void step(JsonNode was, JsonNode is) {
        if (was == null || is == null) {
            comparison.keyword(path, "the step", was, is, BOUND_TIGHTENED, BOUND_RELAXED, STEP_CHANGED);
        } else if (was.decimalValue().compareTo(is.decimalValue()) != 0) {
            boolean finer = divides(is.decimalValue(), was.decimalValue());
            boolean coarser = divides(was.decimalValue(), is.decimalValue());
            comparison.add(
                    path,
                    finer ? BOUND_RELAXED : coarser ? BOUND_TIGHTENED : STEP_CHANGED,
                    "the step changed from " + was + " to " + is);
        }
    }

    private static boolean divides(BigDecimal part, BigDecimal whole) {
        return whole.remainder(part).signum() == 0;
    }
}
