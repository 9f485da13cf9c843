package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of which one has to be there.
 *
 * @param all in their order
 * @param words how they are told to a person
 */
record Names(Set<String> all, String words) {

    static Names of(Class<?> list) {
        List<String> names = new ArrayList<>();
        for (Object constant : list.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return of(names);
    }

    static Names of(Collection<String> names) {
        return new Names(new LinkedHashSet<>(names), "one of " + String.join(", ", names));
    }

    /** {@return whether a text is one of them; if not, that is told} */
    boolean check(Place place, JsonNode text, Conformity conformity) {
        if (all.contains(text.textValue())) {
            return true;
        }
        conformity.refuse("enum", place, text, words);
        return false;
    }
}
