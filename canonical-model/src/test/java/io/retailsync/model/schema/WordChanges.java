package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.DataClass;
import java.util.List;
import java.util.Objects;

/** Differences that no document shows: words, ownership, the class of the data. */
final class WordChanges {

    private static final List<String> WORDS =
            List.of("title", "description", "examples", "$comment", "readOnly", "writeOnly");

    private final SchemaComparison comparison;
    private final String path;

    WordChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        WORDS.forEach(keyword -> changed(keyword, keyword, WORDS_CHANGED, was, is));
        changed("deprecated", "deprecation", DEPRECATED, was, is);
        changed("x-class", "the class of the data", stricter(was, is) ? CLASS_TIGHTENED : CLASS_WEAKENED, was, is);
        changed("x-owner", "the owner", OWNERSHIP_CHANGED, was, is);
        changed("x-merge", "the merge rule", MERGE_RULE_CHANGED, was, is);
    }

    /** To treat a value as more sensitive breaks nobody; to treat it as less so lays open what others hide. Without a class it is least. */
    private static boolean stricter(JsonNode was, JsonNode is) {
        return !was.has("x-class") || (is.has("x-class") && dataClass(is).compareTo(dataClass(was)) > 0);
    }

    private static DataClass dataClass(JsonNode schema) {
        return DataClass.valueOf(schema.get("x-class").textValue());
    }

    private void changed(String keyword, String words, ChangeKind kind, JsonNode was, JsonNode is) {
        if (!Objects.equals(was.get(keyword), is.get(keyword))) {
            boolean textual = kind == WORDS_CHANGED;
            comparison.add(
                    path,
                    kind,
                    words + " changed" + (textual ? "" : " from " + was.path(keyword) + " to " + is.path(keyword)));
        }
    }
}
