package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Breaks a document at each of its values, in ways that keep what the value says: whoever reports the fault is tempted to quote it. */
final class Broken {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TOO_LONG = 6_000;
    private static final int TOO_MANY = 120;

    private final JsonNode document;
    private final boolean strayed;
    private final Consumer<JsonNode> hears;

    private Broken(JsonNode document, boolean strayed, Consumer<JsonNode> hears) {
        this.document = document;
        this.strayed = strayed;
        this.hears = hears;
    }

    /** Hands over one broken document after the other; each is mended again before the next. */
    static void each(JsonNode document, Consumer<JsonNode> hears) {
        new Broken(document, true, hears).visit(document);
    }

    /** The same of what is not too long, but that no value strays into a member that is somebody else's, or into the name of one. */
    static void inPlace(JsonNode document, Consumer<JsonNode> hears) {
        new Broken(document, false, hears).visit(document);
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode whole = object.get(name);
                visit(whole);
                object.remove(name);
                hears.accept(document);
                for (JsonNode other : broken(whole)) {
                    object.set(name, other);
                    hears.accept(document);
                }
                object.set(name, whole);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode whole = list.get(i);
                visit(whole);
                for (JsonNode other : broken(whole)) {
                    list.set(i, other);
                    hears.accept(document);
                }
                list.set(i, whole);
            }
            doubled(list);
        }
    }

    /** Too many, and not distinct. */
    private void doubled(ArrayNode list) {
        int many = list.size();
        if (many > 0 && strayed) {
            for (int i = 0; i < TOO_MANY; i++) {
                list.add(list.get(0));
            }
            hears.accept(document);
            while (list.size() > many) {
                list.remove(list.size() - 1);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<JsonNode> broken(JsonNode whole) {
        String text = whole.isValueNode() ? whole.asText() : whole.toString();
        List<JsonNode> broken = new ArrayList<>(List.of(
                JSON.nullNode(),
                JSON.numberNode(-7.5),
                JSON.textNode("?" + text),
                JSON.textNode("@" + text + "@ " + text),
                JSON.textNode(text + "-4111111111111111"),
                JSON.objectNode().put("unheard-of", text),
                JSON.arrayNode().add(text)));
        if (strayed) {
            broken.add(JSON.objectNode().put(text, text));
            broken.add(JSON.textNode((text + " ").repeat(TOO_LONG / (text.length() + 1) + 1)));
        }
        if (strayed && whole.isObject()) {
            ObjectNode other = whole.deepCopy();
            broken.add(other.put("kind", text)
                    .put("unit", text)
                    .put("currency", text)
                    .put(text, text));
        }
        return broken;
    }
}
