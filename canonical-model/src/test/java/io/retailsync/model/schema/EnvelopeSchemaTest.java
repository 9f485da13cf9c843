package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.retailsync.model.Key;
import io.retailsync.model.SharedData;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.envelope.Envelope;
import io.retailsync.model.envelope.EnvelopeJson;
import io.retailsync.model.envelope.Profile;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Every event of the library in structured mode, by the JSON Schema of CloudEvents (github.com/cloudevents/spec, draft-07). */
class EnvelopeSchemaTest {

    @Test
    void everyEventIsADocumentOfTheSpecification() {
        JsonNode document =
                ModelJson.standard().tree(String.join("\n", SharedData.lines("cloudevents-1.0.schema.json")));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(document);
        List<EventType<?>> events = ModelledRecords.events();
        Property.holds(300, random -> {
            Envelope envelope = envelope(events.get(random.nextInt(events.size())), random);
            JsonNode written = ModelJson.standard().tree(EnvelopeJson.write(envelope));
            assertThat(schema.validate(
                            written,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(envelope.profile().isValid()).isTrue();
        });
    }

    private static <P extends Record> Envelope envelope(EventType<P> type, RandomGenerator random) {
        P payload = new SeededRecords(random).draw(type.payload());
        BusinessEvent<P> event = new BusinessEvent<>(type, payload, "key", Optional.empty());
        Key subject = new Key("record", "1");
        Instant time = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L), random.nextInt(1_000_000_000));
        Profile.Scope scope = new Profile.Scope("acme", "eu");
        Profile profile = Profile.of(event, scope, time, "order:1", subject.toString(), 1 + random.nextInt(99));
        return Envelope.of(event, "shop", subject.toString(), time, profile);
    }
}
