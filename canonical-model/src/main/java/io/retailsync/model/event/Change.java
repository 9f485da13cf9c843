package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.AttributePath;
import io.retailsync.model.DataClass;
import io.retailsync.model.json.ModelJson;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attribute that changed.
 *
 * @param path the attribute, as the record names it
 * @param dataClass how sensitive the attribute is
 * @param before what it was, as JSON text; absent where it had no value or is withheld
 * @param after what it is, as JSON text; absent where it has no value or is withheld
 * @param withheld whether the values are not told: they are personal, payment-linked or too long
 */
public record Change(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String path,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        DataClass dataClass,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE) @Size(max = 8192) @Nullable
        String before,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE) @Size(max = 8192) @Nullable
        String after,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        boolean withheld) {

    private static final int MOST_ELEMENTS = 50;
    private static final int MOST_CHARACTERS = 8192;

    /**
     * Long lists are not even written: a product may have thousands of variants. Of what holds something personal further inside, such as the
     * tenders of a sale, nothing is told either.
     */
    static Change of(AttributePath<?, ?> attribute, Optional<?> before, Optional<?> after) {
        DataClass declared = attribute.dataClass();
        if (!declared.masked() && !holdsMasked(attribute) && !isLong(before) && !isLong(after)) {
            Optional<String> was = before.map(ModelJson.standard()::write);
            Optional<String> now = after.map(ModelJson.standard()::write);
            if (fits(was) && fits(now)) {
                return new Change(attribute.name(), declared, was.orElse(null), now.orElse(null), false);
            }
        }
        return new Change(attribute.name(), declared, null, null, true);
    }

    private static boolean holdsMasked(AttributePath<?, ?> attribute) {
        return DeclaredClass.highest(attribute.type()).masked();
    }

    private static boolean isLong(Optional<?> value) {
        return value.filter(list -> list instanceof Collection<?> many && many.size() > MOST_ELEMENTS)
                .isPresent();
    }

    private static boolean fits(Optional<String> json) {
        return json.filter(text -> text.length() > MOST_CHARACTERS).isEmpty();
    }
}
