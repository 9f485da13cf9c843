package io.retailsync.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.Versioned;
import io.vavr.control.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentHistoriesTest {

    /** As it was first. */
    record Ticket(String title) {}

    /** Version 1 had {@code name}; 2 has {@code title}; what {@code title} means changed with 3. */
    @Versioned("3.1.0")
    record Parcel(String title) {}

    private static final Upcaster RENAMED =
            new Upcaster(version("1.0.0"), version("2.0.0"), DocumentHistoriesTest::rename);
    private static final Upcaster REINTERPRETED = Upcaster.unchanged(version("2.0.0"), version("3.0.0"));

    private final DocumentHistories standard = DocumentHistories.standard();

    @Test
    void aRecordOfOneMajorVersionNeedsNoSteps() {
        assertThat(standard.steps(Ticket.class)).isEmpty();
        assertThat(standard.of(Ticket.class).read("{\"title\":\"x\"}", version("1.4.0")))
                .isEqualTo(Validation.valid(new Ticket("x")));
    }

    @Test
    void aRecordOfALaterMajorVersionWithoutStepsHasNoReader() {
        assertThatThrownBy(() -> standard.of(Parcel.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Parcel is written in version 3.1.0")
                .hasMessageContaining("no Upcaster leads from 1.0.0 to 2.0.0")
                .hasMessageContaining("DocumentHistories");
    }

    @Test
    void aMissingStepIsRefusedWhereverItIsMissing() {
        assertThatThrownBy(() -> standard.with(Parcel.class, List.of(RENAMED)))
                .hasMessageContaining("no Upcaster leads from 2.0.0 to 3.0.0");
        assertThatThrownBy(() -> standard.with(Parcel.class, List.of(REINTERPRETED)))
                .hasMessageContaining("no Upcaster leads from 1.0.0 to 2.0.0");
        assertThatThrownBy(() ->
                        standard.with(Parcel.class, List.of(Upcaster.unchanged(version("1.0.0"), version("3.0.0")))))
                .as("one step for each major version")
                .hasMessageContaining("no Upcaster leads from 1.0.0 to 2.0.0");
        assertThatThrownBy(() ->
                        standard.with(Ticket.class, List.of(Upcaster.unchanged(version("1.0.0"), version("2.0.0")))))
                .as("the record doesn't say that it is of a later version")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyVersionIsReadThroughTheStepsThatWereRegistered() {
        DocumentHistories histories = standard.with(Parcel.class, List.of(RENAMED, REINTERPRETED));
        Validation<?, Parcel> toys = Validation.valid(new Parcel("toys"));
        assertThat(histories.of(Parcel.class).read("{\"name\":\"toys\"}", version("1.2.0")))
                .isEqualTo(toys);
        assertThat(histories.of(Parcel.class).read("{\"title\":\"toys\"}", version("2.0.0")))
                .isEqualTo(toys);
        assertThat(histories.of(Parcel.class).read("{\"title\":\"toys\"}", version("3.1.0")))
                .isEqualTo(toys);
        assertThat(standard.steps(Parcel.class))
                .as("the standard stays as it is")
                .isEmpty();
    }

    private static JsonNode rename(JsonNode tree) {
        ObjectNode parcel = (ObjectNode) tree;
        return parcel.set("title", parcel.remove("name"));
    }

    private static SchemaVersion version(String text) {
        return SchemaVersion.parse(text);
    }
}
