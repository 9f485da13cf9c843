package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Draws values that one constraint has to refuse. They are made by chance, most of them out of the right value. */
final class WrongValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TRIES = 1_000;
    private static final String SIGNS = "aZ09 .,-+_@?/:ÄÖßé漢TzeE#";
    private static final int OUTSIDE_THE_BASIC_PLANE = 0x1F6D2;

    private final RandomGenerator random;

    WrongValues(RandomGenerator random) {
        this.random = random;
    }

    /** {@return something that is of none of these types} */
    JsonNode ofNoneOf(Set<String> types) {
        for (; ; ) {
            JsonNode drawn = any();
            if (types.stream().noneMatch(type -> isA(type, drawn))) {
                return drawn;
            }
        }
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("no values of another type than " + type);
        };
    }

    private JsonNode any() {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.numberNode(random.nextInt(-9, 1_000_000));
            case 1 -> JSON.numberNode(random.nextInt(1_000) + 0.5);
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3 -> JSON.textNode(signs(random.nextInt(12)));
            case 4 -> JSON.textNode(String.valueOf(random.nextBoolean() ? random.nextBoolean() : random.nextInt(999)));
            case 5 -> JSON.arrayNode().add(random.nextInt(1_000));
            default -> JSON.objectNode().put(signs(3), random.nextInt(1_000));
        };
    }

    /** {@return a list of one} */
    static JsonNode list(JsonNode only) {
        return JSON.arrayNode().add(only);
    }

    /** {@return a text that is none of the names, often close to one} */
    JsonNode noneOf(JsonNode names) {
        Set<String> all = Set.copyOf(StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::textValue)
                .toList());
        String near = names.get(random.nextInt(names.size())).textValue();
        return text(text -> !all.contains(text), near, 80);
    }

    /** {@return a text that does not have the form, no longer than allowed} */
    JsonNode misshapen(JsonNode schema, JsonNode right) {
        Pattern form = Pattern.compile(schema.get("pattern").textValue());
        int most = schema.path("maxLength").asInt(40);
        return text(text -> !form.matcher(text).find(), right.textValue(), most);
    }

    private JsonNode text(Predicate<String> wrong, String right, int most) {
        for (int i = 0; i < TRIES; i++) {
            String drawn = i % 3 == 2 ? " ".repeat(random.nextInt(Math.min(most, 40) + 1)) : changed(right);
            if (drawn.length() <= most && wrong.test(drawn)) {
                return JSON.textNode(drawn);
            }
        }
        throw new IllegalStateException("nothing wrong found in " + TRIES + " changes of " + right);
    }

    private String changed(String right) {
        int at = random.nextInt(right.length() + 1);
        String before = right.substring(0, at);
        String after = right.substring(at);
        return switch (random.nextInt(6)) {
            case 0 -> before + signs(1) + after;
            case 1 -> before;
            case 2 -> after;
            case 3 -> before + signs(1 + random.nextInt(3)) + (after.isEmpty() ? after : after.substring(1));
            case 4 -> right.toLowerCase(java.util.Locale.ROOT) + signs(random.nextInt(3));
            default -> signs(random.nextInt(12));
        };
    }

    /** {@return the right text, made too long; every other time with characters that take two places in memory and count once} */
    JsonNode tooLong(int most, JsonNode right) {
        String text = right.textValue();
        int length = text.codePointCount(0, text.length());
        int missing = Math.max(1, most + 1 - length) + random.nextInt(20);
        int letter = random.nextBoolean() ? 'x' : OUTSIDE_THE_BASIC_PLANE;
        return JSON.textNode(Character.toString(letter).repeat(missing) + text);
    }

    /** {@return a text that is too short} */
    JsonNode tooShort(int least) {
        return JSON.textNode(signs(random.nextInt(least)));
    }

    /** {@return a number below the least} */
    JsonNode below(long least) {
        return JSON.numberNode(least - 1 - random.nextInt(1_000_000));
    }

    /** {@return a number above the most} */
    JsonNode above(long most) {
        return JSON.numberNode(most + 1 + random.nextInt(1_000_000));
    }

    /** {@return a text that is no value of the format} */
    JsonNode notOf(String format) {
        return JSON.textNode(
                switch (format) {
                    case "date" -> noDate();
                    case "date-time" -> noInstant();
                    default -> throw new IllegalArgumentException("no values that are not of the format " + format);
                });
    }

    private String noDate() {
        String year = two(19, 22) + two(0, 100);
        return switch (random.nextInt(8)) {
            case 0 -> year + "-" + two(13, 100) + "-" + two(1, 29);
            case 1 -> year + "-" + two(1, 13) + "-" + two(32, 100);
            case 2 -> year + "-02-" + two(30, 32);
            case 3 -> year + "-00-" + two(1, 29);
            case 4 -> year + two(1, 13) + two(1, 29);
            case 5 -> year + "/" + two(1, 13) + "/" + two(1, 29);
            case 6 -> day() + "T" + two(0, 24) + ":" + two(0, 60) + ":00Z";
            default -> signs(random.nextInt(12));
        };
    }

    private String noInstant() {
        return switch (random.nextInt(9)) {
            case 0 -> "20" + two(0, 100) + "-" + two(13, 100) + "-" + two(1, 29) + "T" + time() + "Z";
            case 1 -> day();
            case 2 -> day() + "T" + time();
            case 3 -> day() + "T" + two(25, 100) + time().substring(2) + "Z";
            case 4 -> day() + "T" + two(0, 24) + ":" + two(60, 100) + ":00Z";
            case 5 -> day() + "T" + two(0, 24) + ":00:" + two(61, 100) + "Z";
            case 6 -> time() + "Z";
            case 7 -> day().replace("-", "") + "T" + time().replace(":", "") + "Z";
            default -> signs(random.nextInt(25));
        };
    }

    private String day() {
        return "20" + two(0, 100) + "-" + two(1, 13) + "-" + two(1, 29);
    }

    private String time() {
        return two(0, 24) + ":" + two(0, 60) + ":" + two(0, 60);
    }

    private String two(int from, int to) {
        return String.format("%02d", random.nextInt(from, to));
    }

    /** {@return the array with more elements than allowed, different ones where they have to be} */
    JsonNode tooMany(ArrayNode right, int most, boolean distinct) {
        ArrayNode many = JSON.arrayNode().addAll(right);
        int wanted = most + 1 + random.nextInt(3);
        for (int i = 0; many.size() < wanted; i++) {
            JsonNode element = right.get(i % right.size());
            many.add(distinct ? varied(element, i) : element);
        }
        return many;
    }

    private static JsonNode varied(JsonNode element, int number) {
        if (!(element instanceof ObjectNode whole)) {
            return JSON.textNode("t" + number);
        }
        ObjectNode other = JSON.objectNode();
        whole.properties()
                .forEach(member -> other.put(member.getKey(), member.getValue().asText() + number));
        return other;
    }

    /** {@return the array with one of its elements once more} */
    JsonNode doubled(ArrayNode right) {
        ArrayNode more = JSON.arrayNode().addAll(right);
        more.insert(
                random.nextInt(right.size() + 1),
                right.get(random.nextInt(right.size())).deepCopy());
        return more;
    }

    /** {@return the object with more members than allowed} */
    JsonNode tooManyMembers(ObjectNode right, int most) {
        ObjectNode many = JSON.objectNode().setAll(right);
        JsonNode value = right.elements().next();
        while (many.size() <= most) {
            many.set("m" + many.size() + signs(1), value);
        }
        return many;
    }

    /** {@return the object without a member} */
    static JsonNode without(ObjectNode right, String member) {
        return JSON.objectNode().<ObjectNode>setAll(right).without(List.of(member));
    }

    private String signs(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
