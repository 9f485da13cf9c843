package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/** Differences that no document feels: words, ownership, the class of the data. */
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
        changed("x-class", "the class of the data", CLASS_CHANGED, was, is);
        changed("x-owner", "the owner", OWNERSHIP_CHANGED, was, is);
        changed("x-merge", "the merge rule", OWNERSHIP_CHANGED, was, is);
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
