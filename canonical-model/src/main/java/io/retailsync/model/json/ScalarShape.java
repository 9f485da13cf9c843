package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.code.HsCode;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.text.LanguageTag;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shapes of what has no parts. */
sealed interface ScalarShape extends Shape {

    static Shape of(AnnotatedType declared, Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return new Flag();
        }
        if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            return new Count(Bounds.ofNumber(declared));
        }
        return raw.isEnum() ? new Name(Names.of(raw)) : Text.of(declared, raw);
    }

    /** True or false. */
    record Flag() implements ScalarShape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (!node.isBoolean()) {
                conformity.refuse("type", place, node, "true or false");
            }
        }
    }

    /** A whole number. */
    record Count(Bounds range) implements ScalarShape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                conformity.refuse("type", place, node, "a whole number");
                return;
            }
            range.refuse(node.longValue()).ifPresent(words -> conformity.refuse("range", place, node, words));
        }
    }

    /** A constant of an enumeration that is ours to the last. */
    record Name(Names names) implements ScalarShape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (node.isTextual()) {
                names.check(place, node, conformity);
            } else {
                conformity.refuse("type", place, node, "text");
            }
        }
    }

    /**
     * A text, or a value that is written as one.
     *
     * @param size in code points
     * @param forms how it has to look, each with the words for it
     * @param built the value that is made of it; null for plain text
     */
    record Text(
            Bounds size,
            Map<Pattern, String> forms,
            @Nullable Type built) implements ScalarShape {

        /** The forms of texts that are narrower than what the JDK, or a constructor that tidies up what people write, would read. */
        private static final Map<Class<?>, Map<Pattern, String>> NARROW = Map.of(
                BigDecimal.class, form("-?[0-9]{1,20}([.][0-9]{1,12})?", "a decimal number as text, such as 12.30"),
                Percentage.class, form("[0-9]{1,4}([.][0-9]{1,6})?", "a percentage as text, such as 7.5"),
                LocalDate.class, form("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a date such as 2026-11-20"),
                LanguageTag.class, form("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", "a BCP 47 tag, such as en-US"),
                HsCode.class, form("[0-9]{6,10}", "6 to 10 digits and nothing between them"),
                PhoneNumber.class, form("[+][1-9][0-9]{3,14}", "E.164, such as +4930123456"));

        private static Map<Pattern, String> form(String expression, String words) {
            return Map.of(Pattern.compile(expression), words);
        }

        static Text of(AnnotatedType declared, Class<?> raw) {
            Map<Pattern, String> forms = Optional.ofNullable(
                            declared.getAnnotation(jakarta.validation.constraints.Pattern.class))
                    .map(form -> Map.of(Pattern.compile(form.regexp()), "the form " + form.regexp()))
                    .orElseGet(() -> NARROW.getOrDefault(raw, Map.of()));
            return new Text(
                    Bounds.ofSize(declared, "characters"), forms, raw == String.class ? null : declared.getType());
        }

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (!node.isTextual()) {
                conformity.refuse("type", place, node, "text");
                return;
            }
            String text = node.textValue();
            int before = conformity.count();
            size.refuse(text.codePointCount(0, text.length()))
                    .ifPresent(words -> conformity.refuse("size", place, node, words));
            forms.forEach((form, words) -> {
                if (!form.matcher(text).matches()) {
                    conformity.refuse("pattern", place, node, words);
                }
            });
            if (built != null && conformity.count() == before) {
                conformity.build(place, node, built);
            }
        }
    }
}
