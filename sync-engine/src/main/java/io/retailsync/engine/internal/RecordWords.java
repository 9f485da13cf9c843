package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.privacy.PersonalWords;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes personal data out of texts that quote a vendor: knows what the records concerned hold here and at any source, and what was sent. */
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

    /**
     * Reads what was sent: the record may hold something else by now.
     *
     * @param slot with a flight
     * @param command the class of a command; empty for a state
     */
    void learn(SlotDoc slot, Optional<Class<? extends Command>> command) {
        SlotDoc.Item item = slot.head();
        if (item.isState()) {
            setup.catalogue()
                    .find(item.type())
                    .ifPresent(kind -> slot.flight().ifPresent(flight -> learn(kind.type(), flight.form())));
        }
        command.ifPresent(type -> {
            JsonNode frozen = ModelJson.standard().tree(item.command().orElse("{}"));
            for (RecordComponent part : type.getRecordComponents()) {
                setup.catalogue().types().stream()
                        .filter(kind -> kind.entity() == part.getType() && frozen.has(part.getName()))
                        .forEach(kind ->
                                words.learn(kind, frozen.path(part.getName()).toString()));
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
