package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.privacy.PersonalWords;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.List;
import java.util.Map;

/** Takes personal data out of texts that quote a vendor: knows what the records concerned hold here and at any source. */
final class RecordWords {

    private final Setup setup;
    private final PersonalWords words;

    RecordWords(Setup setup) {
        this.setup = setup;
        this.words = new PersonalWords(
                word -> setup.systems().containsKey(word) || setup.flow(word).isPresent());
    }

    /** Reads what must not be told of a record. */
    void learn(Draft reader, Key key) {
        setup.catalogue().find(key.type()).ifPresent(modelled -> {
            EntityType<?> type = modelled.type();
            reader.get(Table.RECORD, key.toString())
                    .ifPresent(
                            row -> learn(type, Docs.read(row, RecordDoc.class).values()));
            for (Row row : reader.about(Table.SHADOW, List.of(key.toString()))) {
                learn(type, Docs.read(row, ShadowDoc.class).values());
            }
        });
    }

    private void learn(EntityType<?> type, Map<String, JsonNode> values) {
        words.learn(type, ModelJson.standard().write(values));
    }

    String masked(String text) {
        return words.masked(text);
    }
}
