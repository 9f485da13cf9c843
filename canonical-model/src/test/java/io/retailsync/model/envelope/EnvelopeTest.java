package io.retailsync.model.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.sales.Sales;
import io.retailsync.seeded.Property;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final StatusChanged HELD = new StatusChanged(new Key("order", "1"), 2, null, "ON_HOLD", null, false);
    private static final BusinessEvent<StatusChanged> EVENT = Sales.ORDER_HELD.told(HELD, HELD.record(), 2);
    private static final Profile PROFILE =
            Profile.of(EVENT, new Profile.Scope("acme & co", "eu"), NOON.plusSeconds(5), "order:1", "order:1", 7);

    private static final String WHOLE = """
            {"specversion":"1.0","id":"1","source":"/a","type":"t","datacontenttype":"application/json","extra":"kept","data":{}}""";

    @Test
    void anEventOfOursIsAnEnvelopeWithAllThatTheProfileAsksFor() {
        Envelope envelope = Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE);
        assertThat(envelope.source()).isEqualTo("/tenant/acme%20%26%20co/system/shop");
        assertThat(envelope.type()).isEqualTo("retail.sales.order-held.v1");
        assertThat(envelope.dataSchema()).isEqualTo("urn:retailsync:schema:status-changed:1.0.0");
        assertThat(envelope.extensions().keySet())
                .containsExactly(
                        "correlationid",
                        "dataclass",
                        "dataregion",
                        "idempotencykey",
                        "inferred",
                        "partitionkey",
                        "recordedtime",
                        "replay",
                        "sequence",
                        "tenantid")
                .allMatch(name -> name.length() <= 20);
        assertThat(envelope.extensions())
                .containsEntry("sequence", "0000000000000000007")
                .containsEntry("dataclass", "P1");
        assertThat(envelope.profile()).isEqualTo(Validation.valid(PROFILE));
    }

    @Test
    void aProfileComesThroughBothModes() {
        Profile chained = PROFILE.causedBy("01ARZ3NDEKTSV4RRFFQ69G5FAV").replayed();
        Envelope envelope = Envelope.of(EVENT, "shop", "order:1", NOON, chained);
        assertThat(EnvelopeJson.read(EnvelopeJson.write(envelope)).get().profile())
                .isEqualTo(Validation.valid(chained));
        for (Binding binding : Binding.values()) {
            Envelope read =
                    binding.read(binding.headers(envelope), envelope.data()).get();
            assertThat(read.profile()).isEqualTo(Validation.valid(chained));
        }
    }

    @Test
    void theSameFactHasTheSameIdAndAnotherFactAnother() {
        String id = Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE).id();
        assertThat(id).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE.replayed())
                        .id())
                .isEqualTo(id);
        assertThat(Envelope.of(EVENT, "till", "order:1", NOON, PROFILE).id()).isNotEqualTo(id);
        assertThat(Envelope.of(EVENT, "shop", "order:1", NOON.plusMillis(1), PROFILE)
                        .id())
                .isGreaterThan(id);
    }

    /** The first ten characters are the milliseconds; the example is that of the ULID specification. */
    @Test
    void anIdBeginsWithItsTime() {
        assertThat(Ulid.of(Instant.ofEpochMilli(1_469_918_176_385L), "any"))
                .startsWith("01ARYZ6S41")
                .hasSize(26);
    }

    @Test
    void allThatIsAmissWithAProfileIsToldAtOnce() {
        Envelope foreign = EnvelopeJson.read(WHOLE).get();
        assertThat(foreign.profile().getError())
                .extracting(Finding::path)
                .contains("id", "source", "type", "subject", "time", "dataschema", "tenantid", "sequence", "dataclass")
                .doesNotHaveDuplicates();
        Map<String, Object> extensions = new TreeMap<>(
                Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE).extensions());
        extensions.put("sequence", "0");
        extensions.put("dataclass", "SECRET");
        extensions.put("inferred", "perhaps");
        extensions.put("traceparent", "here");
        extensions.put("recordedtime", "noon");
        Envelope own = Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE);
        Envelope broken = new Envelope(
                own.id(),
                own.source(),
                own.type(),
                own.subject(),
                NOON,
                own.dataSchema(),
                Envelope.JSON,
                extensions,
                "{}");
        assertThat(broken.profile().getError())
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("sequence", "dataclass", "inferred", "traceparent", "recordedtime");
    }

    @Test
    void allThatIsAmissWithADocumentIsToldAtOnceAndNothingOfItIsQuoted() {
        List<Finding> findings = EnvelopeJson.read("""
                {"specversion":"0.3","id":"","source":"jane doe","time":"jane","dataschema":"jane","Extra":"jane",
                "list":["jane"],"big":12345678901,"data":1,"data_base64":"?"}""").getError();
        assertThat(findings)
                .extracting(Finding::path)
                .contains(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "time",
                        "dataschema",
                        "extensions",
                        "data",
                        "data_base64");
        assertThat(findings.toString()).doesNotContain("jane");
    }

    @Test
    void unknownExtensionsAreKept() {
        assertThat(EnvelopeJson.read(WHOLE).get().extensions()).containsEntry("extra", "kept");
        assertThat(EnvelopeJson.write(EnvelopeJson.read(WHOLE).get())).contains("\"extra\":\"kept\"");
    }

    @Test
    void numbersInDataAreKeptAsTheyWereWritten() {
        assertThat(EnvelopeJson.read(withData("[1.50,12345678901234567890]"))
                        .get()
                        .data())
                .isEqualTo("[1.50,12345678901234567890]");
    }

    @Test
    void whatIsAtTheBoundComesThrough() {
        String deep = "[".repeat(63) + "]".repeat(63);
        Envelope envelope = new Envelope("1", "/a", "t", null, null, null, null, Map.of(), deep);
        assertThat(EnvelopeJson.read(EnvelopeJson.write(envelope))).isEqualTo(Validation.valid(envelope));
        assertThatThrownBy(() -> new Envelope("1", "/a", "t", null, null, null, null, Map.of(), "[" + deep + "]"))
                .isInstanceOf(InvalidValue.class);
        String large = "\"" + "x".repeat(EnvelopeRules.MOST_CHARACTERS - 2) + "\"";
        Envelope heavy = new Envelope("1", "/a", "t", null, null, null, null, Map.of(), large);
        assertThat(EnvelopeJson.read(EnvelopeJson.write(heavy))).isEqualTo(Validation.valid(heavy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"a\":1,\"a\":2}", "{} {}", "\"text\""})
    void whatIsNoDocumentIsRefused(String document) {
        assertThat(EnvelopeJson.read(document).isInvalid()).isTrue();
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThat(EnvelopeJson.read(withData("[".repeat(63) + "]".repeat(63))).isValid())
                .isTrue();
        assertThat(EnvelopeJson.read(withData("[".repeat(64) + "]".repeat(64))).isInvalid())
                .isTrue();
        String tooLong = "\"" + "x".repeat(EnvelopeRules.MOST_CHARACTERS) + "\"";
        assertThat(EnvelopeJson.read(withData(tooLong)).getError())
                .extracting(Finding::path)
                .containsExactly("data");
        assertThat(EnvelopeJson.read(tooLong + tooLong).getError().get(0).code())
                .isEqualTo("size");
        assertThat(Binding.KAFKA
                        .read(Map.of("ce_specversion", "1.0", "ce_id", "1", "ce_source", "/a", "ce_type", "t"), tooLong)
                        .getError())
                .extracting(Finding::path)
                .containsExactly("data");
    }

    @ParameterizedTest
    @CsvSource({
        "Euro%20%E2%82%AC%20%F0%9F%98%80, 'Euro € 😀'",
        "'\"in quotes\"', in quotes",
        "'\"a \\\" b\"', 'a \" b'",
        "plain+text, plain+text",
        "%e2%82%ac, €"
    })
    void valuesOfHttpHeadersAreDecodedAsTheBindingSays(String header, String text) {
        assertThat(HeaderText.decode(header)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%C3", "%+1", "%１１"})
    void whatIsNotPercentEncodedIsRefused(String header) {
        assertThat(HeaderText.decode(header)).isEmpty();
        Map<String, String> headers =
                Map.of("ce-specversion", "1.0", "ce-id", "1", "ce-source", "/a", "ce-type", "t", "ce-subject", header);
        assertThat(Binding.HTTP.read(headers, "").getError())
                .extracting(Finding::path)
                .containsExactly("subject");
    }

    @Test
    void batchesAndOtherFormatsAreRefused() {
        for (String media : List.of("application/cloudevents-batch+json", "application/cloudevents+avro")) {
            assertThat(Binding.HTTP.read(Map.of("Content-Type", media), "[]").getError())
                    .extracting(Finding::code)
                    .containsExactly("media-type");
        }
    }

    @Test
    void anEnvelopeThatTheSpecificationForbidsCannotBeMade() {
        Map<String, Object> none = Map.of();
        assertThatThrownBy(() -> new Envelope("", "/a", "t", null, null, null, null, none, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Envelope("1", "/a", "t", "a\u0000", null, null, null, none, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Envelope("1", "/a", "t", null, null, null, null, Map.of("Upper", 1), null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Envelope("1", "/a", "t", null, null, null, null, Map.of("id", "2"), null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Envelope("1", "/a", "t", null, null, null, null, none, "no json"))
                .isInstanceOf(InvalidValue.class);
    }

    /** Whatever comes in, an answer goes out. */
    @Test
    void brokenDocumentsAndHeadersAreAnsweredAndNothingIsThrown() {
        Property.holds(3000, random -> {
            Envelope envelope = Envelopes.drawn(random);
            StringBuilder document = new StringBuilder(EnvelopeJson.write(envelope));
            Map<String, String> headers = new TreeMap<>(Binding.HTTP.headers(envelope));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                document.setCharAt(
                        random.nextInt(document.length()), "\"{}[]:,x0\\%\u0000\uD800".charAt(random.nextInt(13)));
                headers.replaceAll(
                        (name, value) -> random.nextInt(4) == 0 ? value + "%\uDC00x".charAt(random.nextInt(3)) : value);
            }
            assertThat(EnvelopeJson.read(document.toString())).isNotNull();
            assertThat(Binding.HTTP.read(headers, document.toString())).isNotNull();
            assertThat(Binding.KAFKA.read(headers, document.toString()).isInvalid())
                    .isTrue();
        });
    }

    @Test
    void anEnvelopePrintsNeitherDataNorExtensions() {
        Envelope envelope = Envelope.of(EVENT, "shop", "order:1", NOON, PROFILE);
        assertThat(envelope.toString()).doesNotContain("ON_HOLD", "order:1");
    }

    private static String withData(String data) {
        return WHOLE.replace("\"data\":{}", "\"data\":" + data);
    }
}
