package io.retailsync.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.Versioned;
import io.vavr.control.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentHistoryTest {

    /** Version 1 had {@code name}, 2 has {@code title}, 3 counts {@code size} in pieces instead of dozens. */
    record Parcel(String title, long size) {}

    private static final Upcaster RENAMED =
            new Upcaster(version("1.0.0"), version("2.0.0"), DocumentHistoryTest::rename);
    private static final Upcaster RECOUNTED =
            new Upcaster(version("2.0.0"), version("3.0.0"), DocumentHistoryTest::recount);

    private final DocumentHistory<Parcel> history =
            DocumentHistory.of(Parcel.class, version("3.1.0"), List.of(RENAMED, RECOUNTED));

    @Test
    void theOldestVersionIsReadThroughEveryStep() {
        assertThat(history.read("{\"name\":\"toys\",\"size\":2}", version("1.0.0")))
                .isEqualTo(Validation.valid(new Parcel("toys", 24)));
    }

    @Test
    void aVersionInTheMiddleIsReadThroughTheStepsAfterIt() {
        assertThat(history.read("{\"title\":\"toys\",\"size\":2}", version("2.0.0")))
                .isEqualTo(Validation.valid(new Parcel("toys", 24)));
    }

    @Test
    void aMinorVersionBetweenTwoStepsTakesTheSameRoadAsItsMajor() {
        assertThat(history.read("{\"name\":\"toys\",\"size\":2,\"colour\":\"red\"}", version("1.7.0")))
                .isEqualTo(Validation.valid(new Parcel("toys", 24)));
    }

    @Test
    void theCurrentVersionIsReadAsItIs() {
        assertThat(history.read("{\"title\":\"toys\",\"size\":24}", version("3.1.0")))
                .isEqualTo(Validation.valid(new Parcel("toys", 24)));
    }

    @Test
    void aNewerMinorVersionIsReadAndItsUnknownMembersAreSkipped() {
        assertThat(history.read("{\"title\":\"toys\",\"size\":24,\"seal\":\"x\"}", version("3.9.0")))
                .isEqualTo(Validation.valid(new Parcel("toys", 24)));
    }

    @Test
    void aNewerMajorVersionIsRefusedWithTheRemedy() {
        assertThat(history.read("{}", version("4.0.0")).getError())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("4.0.0").contains("update this library"));
    }

    @Test
    void aVersionOlderThanTheFirstStepIsRefused() {
        DocumentHistory<Parcel> recent = DocumentHistory.of(Parcel.class, version("3.1.0"), List.of(RECOUNTED));
        assertThat(recent.read("{}", version("1.0.0")).getError())
                .extracting(Finding::code)
                .containsExactly("version");
    }

    @Test
    void whatIsNoJsonIsAFindingAndNoException() {
        assertThat(history.read("{", version("3.0.0")).getError())
                .extracting(Finding::code)
                .containsExactly("json");
    }

    @Test
    void aStepThatForgetsAMemberLeavesFindingsBehind() {
        assertThat(history.read("{\"size\":2}", version("1.0.0")).getError())
                .extracting(Finding::path)
                .containsExactly("title");
    }

    @Test
    void upcastingLeavesTheDocumentAsItWasAndGivesTheSameEachTime() {
        JsonNode old = ModelJson.standard().tree("{\"name\":\"toys\",\"size\":2}");
        JsonNode first = history.upcast(old, version("1.0.0"));
        assertThat(history.upcast(old, version("1.0.0"))).isEqualTo(first);
        assertThat(old.has("name")).isTrue();
    }

    @Test
    void aGapBetweenTwoStepsIsRefusedWhenTheHistoryIsMade() {
        Upcaster later = new Upcaster(version("2.5.0"), version("3.0.0"), tree -> tree);
        assertThatThrownBy(() -> DocumentHistory.of(Parcel.class, version("3.0.0"), List.of(RENAMED, later)))
                .hasMessageContaining("no step follows 2.0.0");
        assertThatThrownBy(() -> DocumentHistory.of(Parcel.class, version("3.0.0"), List.of(RENAMED)))
                .hasMessageContaining("no step follows 2.0.0");
    }

    @Test
    void aStepLeadsToANewerVersion() {
        assertThatThrownBy(() -> new Upcaster(version("2.0.0"), version("1.0.0"), tree -> tree))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordSaysItsVersionAndOneThatSaysNothingIsOfTheFirst() {
        @Versioned("2.4.1")
        record Later(String a) {}
        assertThat(SchemaVersion.of(Later.class)).hasToString("2.4.1");
        assertThat(SchemaVersion.of(Parcel.class)).hasToString("1.0.0");
        assertThatThrownBy(() -> SchemaVersion.parse("1.0")).hasMessageContaining("major.minor.patch");
    }

    private static JsonNode rename(JsonNode tree) {
        ObjectNode parcel = (ObjectNode) tree;
        JsonNode name = parcel.remove("name");
        return name == null ? parcel : parcel.set("title", name);
    }

    private static JsonNode recount(JsonNode tree) {
        return ((ObjectNode) tree).put("size", tree.path("size").longValue() * 12);
    }

    private static SchemaVersion version(String text) {
        return SchemaVersion.parse(text);
    }
}
