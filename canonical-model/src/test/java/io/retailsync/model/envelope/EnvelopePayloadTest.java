package io.retailsync.model.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.DataClass;
import io.retailsync.model.Finding;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.Versioned;
import io.retailsync.model.event.Delivery;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.json.DocumentHistories;
import io.retailsync.model.json.Upcaster;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopePayloadTest {

    /** What version 1 called {@code name}. */
    @Versioned("2.0.0")
    record GateOpened(String title) {}

    private static final EventType<GateOpened> OPENED = new EventType<>(
            "retail.yard.gate-opened.v2",
            GateOpened.class,
            Delivery.STANDARD,
            Partition.SUBJECT,
            List.of("subjectId"),
            DataClass.C1);

    private static final DocumentHistories HISTORIES = DocumentHistories.standard()
            .with(
                    GateOpened.class,
                    List.of(new Upcaster(SchemaVersion.parse("1.0.0"), SchemaVersion.parse("2.0.0"), tree -> {
                        ObjectNode gate = (ObjectNode) tree;
                        return gate.set("title", gate.remove("name"));
                    })));

    @Test
    void aPayloadIsReadInTheVersionThatTheEnvelopeNames() {
        assertThat(read(
                        "retail.yard.gate-opened.v2",
                        "urn:retailsync:schema:gate-opened:2.0.0",
                        "{\"title\":\"north\"}"))
                .isEqualTo(Validation.valid(new GateOpened("north")));
        assertThat(read(
                        "retail.yard.gate-opened.v1",
                        "urn:retailsync:schema:gate-opened:1.3.0",
                        "{\"name\":\"north\"}"))
                .isEqualTo(Validation.valid(new GateOpened("north")));
    }

    @ParameterizedTest
    @CsvSource({
        "retail.yard.gate-shut.v2, urn:retailsync:schema:gate-opened:2.0.0, type",
        "retail.yard.gate-opened.v3, urn:retailsync:schema:gate-opened:2.0.0, type",
        "retail.yard.gate-opened.v2, urn:retailsync:schema:gate:2.0.0, dataschema",
        "retail.yard.gate-opened.v2, urn:retailsync:schema:gate-opened:two, dataschema",
        "retail.yard.gate-opened.v2, , dataschema"
    })
    void whatIsNotOfThatEventIsAFinding(String type, @Nullable String schema, String path) {
        assertThat(read(type, schema, "{\"title\":\"north\"}").getError())
                .extracting(Finding::path)
                .containsExactly(path);
    }

    @Test
    void noDataOrOtherDataIsAFinding() {
        String schema = "urn:retailsync:schema:gate-opened:2.0.0";
        assertThat(read(OPENED.name(), schema, null).getError())
                .extracting(Finding::path)
                .containsExactly("data");
        assertThat(read(OPENED.name(), schema, "{}").getError())
                .extracting(Finding::path)
                .containsExactly("title");
    }

    private static Validation<List<Finding>, GateOpened> read(
            String type, @Nullable String schema, @Nullable String data) {
        return new Envelope("1", "/a", type, null, null, schema, Envelope.JSON, Map.of(), data)
                .payload(OPENED, HISTORIES);
    }
}
