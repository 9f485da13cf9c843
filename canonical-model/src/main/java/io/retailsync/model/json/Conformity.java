package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares a tree with a type before the whole is built of it, so that all faults are told at once and not the first only. A part whose
 * members are in order is built, which asks its constructor.
 */
final class Conformity {

    private static final int MOST_FINDINGS = 100;

    private final boolean building;
    private final List<Finding> findings = new ArrayList<>();

    private Conformity(boolean building) {
        this.building = building;
    }

    /** {@return the faults of a tree that is meant to be a {@code type}} */
    static List<Finding> of(JsonNode tree, Class<? extends Record> type) {
        return checked(tree, type, true).findings;
    }

    /** {@return whether a tree is in order as far as that can be said without building its parts, which is cheap} */
    static boolean isLikely(JsonNode tree, Class<? extends Record> type) {
        return checked(tree, type, false).findings.isEmpty();
    }

    private static Conformity checked(JsonNode tree, Class<? extends Record> type, boolean building) {
        Conformity conformity = new Conformity(building);
        new Shape.Whole(type).check(Place.DOCUMENT, tree, conformity);
        return conformity;
    }

    int count() {
        return findings.size();
    }

    void value(Place place, JsonNode node, Shape shape) {
        if (node.isNull()) {
            refuse("null", place, node, "a value; a member without one is left out");
        } else {
            shape.check(place, node, this);
        }
    }

    void whole(Place place, JsonNode node, Class<?> type, Runnable members) {
        int before = count();
        if (node.isObject()) {
            members.run();
        } else {
            refuse("type", place, node, "an object");
        }
        if (count() == before) {
            build(place, node, type);
        }
    }

    void build(Place place, JsonNode node, Type type) {
        if (!building) {
            return;
        }
        try {
            ModelJson.standard().read(node, type);
        } catch (InvalidValue misfit) {
            tell("invalid-value", place, Misfits.words(misfit));
        }
    }

    void missing(Place place) {
        add("required", place, "nothing", "a value: the attribute is mandatory");
    }

    /** What was found is said by its kind and size, never by its value. */
    void refuse(String code, Place place, JsonNode found, String remedy) {
        String kind = found.getNodeType().name().toLowerCase(Locale.ROOT);
        int size = found.isTextual() ? found.textValue().length() : found.size();
        add(code, place, found.isTextual() || found.isArray() ? kind + " of size " + size : kind, remedy);
    }

    void add(String code, Place place, String found, String remedy) {
        tell(code, place, "found " + found + "; expected " + remedy);
    }

    private void tell(String code, Place place, String message) {
        if (count() < MOST_FINDINGS) {
            findings.add(new Finding(code, place.toString(), message));
        }
    }
}
