package io.retailsync.model.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.retailsync.model.json.ModelJson;
import io.retailsync.seeded.Property;
import io.vavr.control.Validation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What we write, the SDK of CloudEvents reads, and the other way round; what we write, we read. */
class EnvelopeModesTest {

    private static final JsonFormat SDK = new JsonFormat();

    @Test
    void structuredModeIsReadAsItWasWrittenByUsAndByTheSdk() {
        Property.holds(2000, random -> {
            Envelope envelope = Envelopes.drawn(random);
            String document = EnvelopeJson.write(envelope);
            assertThat(EnvelopeJson.read(document)).isEqualTo(Validation.valid(envelope));
            CloudEvent seen = SDK.deserialize(document.getBytes(StandardCharsets.UTF_8));
            assertSame(seen, envelope, envelope.extensions());
        });
    }

    @Test
    void whatTheSdkWritesWeRead() {
        Property.holds(2000, random -> {
            Envelope envelope = Envelopes.drawn(random);
            String document = new String(SDK.serialize(sdk(envelope)), StandardCharsets.UTF_8);
            Envelope read = EnvelopeJson.read(document).get();
            assertThat(read.extensions()).isEqualTo(envelope.extensions());
            assertThat(read).usingRecursiveComparison().ignoringFields("data").isEqualTo(envelope);
            assertThat(meaning(read)).isEqualTo(meaning(envelope));
        });
    }

    @Test
    void binaryModeIsReadAsItWasWrittenByUsAndByTheSdk() {
        Property.holds(2000, random -> {
            Envelope envelope = Envelopes.drawn(random);
            Map<String, Object> texts = new TreeMap<>();
            envelope.extensions().forEach((name, value) -> texts.put(name, value.toString()));
            Envelope asText = new Envelope(
                    envelope.id(),
                    envelope.source(),
                    envelope.type(),
                    envelope.subject(),
                    envelope.time(),
                    envelope.dataSchema(),
                    envelope.contentType(),
                    texts,
                    envelope.data());
            String body = envelope.data() == null ? "" : envelope.data();
            for (Binding binding : Binding.values()) {
                Map<String, String> headers = binding.headers(envelope);
                assertThat(binding.read(headers, body)).isEqualTo(Validation.valid(asText));
                assertSame(SdkReader.read(headers, prefix(binding), decoder(binding), body), envelope, texts);
            }
        });
    }

    @Test
    void headersOfHttpArePrintable() {
        Property.holds(
                500,
                random -> assertThat(
                                Binding.HTTP.headers(Envelopes.drawn(random)).entrySet())
                        .filteredOn(header -> header.getKey().startsWith("ce-"))
                        .allMatch(header -> header.getValue().matches("[!-~]*")
                                && !header.getValue().contains("\"")));
    }

    private static void assertSame(CloudEvent seen, Envelope envelope, Map<String, Object> extensions) {
        assertThat(seen.getId()).isEqualTo(envelope.id());
        assertThat(seen.getSource()).hasToString(envelope.source());
        assertThat(seen.getType()).isEqualTo(envelope.type());
        assertThat(seen.getSubject()).isEqualTo(envelope.subject());
        OffsetDateTime time = seen.getTime();
        assertThat(time == null ? null : time.toInstant()).isEqualTo(envelope.time());
        assertThat(seen.getDataSchema() == null ? null : seen.getDataSchema().toString())
                .isEqualTo(envelope.dataSchema());
        assertThat(seen.getDataContentType()).isEqualTo(envelope.contentType());
        assertThat(seen.getExtensionNames()).containsExactlyInAnyOrderElementsOf(extensions.keySet());
        extensions.forEach((name, value) -> assertThat(seen.getExtension(name)).isEqualTo(value));
        // the SDK reads the JSON value null as no data
        String data =
                seen.getData() == null ? "null" : new String(seen.getData().toBytes(), StandardCharsets.UTF_8);
        assertThat(data).isEqualTo(String.valueOf(envelope.data()));
    }

    private static CloudEvent sdk(Envelope envelope) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withSource(java.net.URI.create(envelope.source()))
                .withType(envelope.type())
                .withSubject(envelope.subject())
                .withTime(envelope.time() == null ? null : envelope.time().atOffset(java.time.ZoneOffset.ofHours(2)))
                .withDataContentType(envelope.contentType());
        if (envelope.dataSchema() != null) {
            builder.withDataSchema(java.net.URI.create(envelope.dataSchema()));
        }
        if (envelope.data() != null) {
            builder.withData(envelope.data().getBytes(StandardCharsets.UTF_8));
        }
        envelope.extensions().forEach((name, value) -> {
            if (value instanceof Boolean flag) {
                builder.withExtension(name, flag);
            } else if (value instanceof Integer number) {
                builder.withExtension(name, number);
            } else {
                builder.withExtension(name, value.toString());
            }
        });
        return builder.build();
    }

    private static Object meaning(Envelope envelope) {
        String data = envelope.data();
        return data == null || !EnvelopeRules.isJson(envelope.contentType())
                ? String.valueOf(data)
                : ModelJson.standard().tree(data);
    }

    private static String prefix(Binding binding) {
        return binding == Binding.HTTP ? "ce-" : "ce_";
    }

    private static UnaryOperator<String> decoder(Binding binding) {
        return binding == Binding.HTTP
                ? text -> URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
                : UnaryOperator.identity();
    }
}
