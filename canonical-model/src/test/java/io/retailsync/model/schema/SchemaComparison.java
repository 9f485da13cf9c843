package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names every difference between two versions of a JSON Schema 2020-12, member by member. Definitions are followed to where they lead, so
 * that renaming one is no change. What is compared is what schemas say, not how they are spelt: an absent keyword and its default are one.
 */
final class SchemaComparison {

    private final JsonNode oldRoot;
    private final JsonNode newRoot;
    private final List<SchemaChange> changes = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();

    private SchemaComparison(JsonNode oldRoot, JsonNode newRoot) {
        this.oldRoot = oldRoot;
        this.newRoot = newRoot;
    }

    /** {@return what is different in {@code now}, in the order of its members} */
    static List<SchemaChange> of(JsonNode before, JsonNode now) {
        SchemaComparison comparison = new SchemaComparison(before, now);
        if (before.has("$schema")
                && now.has("$schema")
                && !before.get("$schema").equals(now.get("$schema"))) {
            comparison.add("", DIALECT_CHANGED, "another dialect of JSON Schema");
        }
        comparison.compare("", before, now);
        return List.copyOf(comparison.changes);
    }

    void compare(String path, JsonNode before, JsonNode now) {
        String pair = before.path("$ref").asText() + " > " + now.path("$ref").asText();
        if (before.has("$ref") && now.has("$ref") && !followed.add(path.replaceAll("[^.\\[]*", "") + pair)) {
            new WordChanges(this, path).compare(before, now);
            return;
        }
        JsonNode was = resolved(before, oldRoot);
        JsonNode is = resolved(now, newRoot);
        if (was.isBoolean() || is.isBoolean()) {
            whole(path, was, is);
            return;
        }
        if (!new TypeChanges(this, path).compare(was, is)) {
            return;
        }
        new ValueChanges(this, path).compare(was, is);
        new BoundChanges(this, path).compare(was, is);
        new MemberChanges(this, path).compare(was, is);
        new ElementChanges(this, path).compare(was, is);
        new AlternativeChanges(this, path).compare(was, is);
        new WordChanges(this, path).compare(before, now);
    }

    /** {@code true} takes everything and {@code false} nothing. */
    private void whole(String path, JsonNode was, JsonNode is) {
        boolean tookNothing = was.equals(BooleanNode.FALSE);
        boolean takesNothing = is.equals(BooleanNode.FALSE);
        if (takesNothing && !tookNothing) {
            add(path, VALUE_FORBIDDEN, "no value is allowed any more");
        } else if (tookNothing && !takesNothing) {
            add(path, VALUE_ALLOWED, "a value is allowed now");
        } else if (!was.equals(is)) {
            JsonNode anything = JsonNodeFactory.instance.objectNode();
            compare(path, was.isBoolean() ? anything : was, is.isBoolean() ? anything : is);
        }
    }

    void add(String path, ChangeKind kind, String words) {
        changes.add(new SchemaChange(path, kind, words));
    }

    /** For a keyword that either side may lack. */
    void keyword(
            String path,
            String words,
            @Nullable JsonNode was,
            @Nullable JsonNode is,
            ChangeKind in,
            ChangeKind out,
            ChangeKind other) {
        if (!Objects.equals(was, is)) {
            if (was == null) {
                add(path, in, words + " introduced: " + is);
            } else if (is == null) {
                add(path, out, words + " dropped: " + was);
            } else {
                add(path, other, words + " changed from " + was + " to " + is);
            }
        }
    }

    boolean same(JsonNode before, JsonNode now) {
        return of(withRoot(before, oldRoot), withRoot(now, newRoot)).isEmpty();
    }

    JsonNode before(JsonNode schema) {
        return resolved(schema, oldRoot);
    }

    JsonNode now(JsonNode schema) {
        return resolved(schema, newRoot);
    }

    private static JsonNode withRoot(JsonNode schema, JsonNode root) {
        if (!schema.isObject() || !root.has("$defs") || schema.has("$defs")) {
            return schema;
        }
        com.fasterxml.jackson.databind.node.ObjectNode whole = schema.deepCopy();
        whole.set("$defs", root.get("$defs"));
        return whole;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        JsonNode at = schema;
        for (int hops = 0; at.has("$ref") && hops < 50; hops++) {
            JsonNode target = root.at(at.get("$ref").textValue().substring(1));
            if (target.isMissingNode()) {
                throw new IllegalArgumentException("no definition at " + at.get("$ref"));
            }
            at = target;
        }
        return at;
    }
}
