package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.event.EventType;
import io.retailsync.model.sales.Sales;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

    private final JsonNode document = EventsDocument.of(ModelledRecords.events());

    @Test
    void theAsyncApiDocumentIsWhatTheEventTypesSay() {
        new KeptDocument("docs/asyncapi.json", document.toPrettyString() + "\n").isCurrent();
    }

    @Test
    void everyEventOfTheLibraryIsAMessage() {
        assertThat(ModelledRecords.events()).contains(Sales.ORDER_PLACED).hasSizeGreaterThanOrEqualTo(250);
        assertThat(document.at("/components/messages")).hasSameSizeAs(ModelledRecords.events());
    }

    @Test
    void aMessageSaysHowItIsTold() {
        JsonNode placed = document.at("/components/messages/retail-sales-order-placed-v1");
        assertThat(placed.get("x-delivery").textValue()).isEqualTo("CRITICAL");
        assertThat(placed.get("x-class").textValue()).isEqualTo("P3");
        assertThat(placed.get("x-idempotency-key")).hasSize(1);
        assertThat(placed.at("/bindings/kafka/key/description").textValue()).isEqualTo("orderId");
        assertThat(document.at("/components/messages"))
                .allSatisfy(message -> assertThat(
                                message.at("/bindings/kafka/key/description").textValue())
                        .isNotEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(KeptDocument.in("docs/" + reference)).exists();
            }
        });
        for (EventType<?> event : ModelledRecords.events()) {
            String name = event.name().replace('.', '-');
            String schema = document.at("/components/messages/" + name + "/payload/schema/$ref")
                    .textValue();
            JsonNode kept = new ObjectMapper().readTree(Files.readString(KeptDocument.in("docs/" + schema)));
            assertThat(kept.get("$id")).isEqualTo(document.at("/components/messages/" + name + "/x-dataschema"));
        }
    }
}
