package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Money;
import io.retailsync.model.SharedData;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.TaxMode;
import io.retailsync.model.money.TaxRates;
import io.retailsync.model.money.TaxableLine;
import io.retailsync.model.money.Taxation;
import io.retailsync.model.money.TaxedAmount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The invoices that the European Commission publishes as examples of EN 16931. */
class ExampleInvoicesTest {

    private static final RoundingPolicy POLICY = RoundingPolicies.of("e-invoice", 1);

    @Test
    void everyPublishedInvoiceAddsUp() {
        assertThat(SharedData.records("en16931-example-invoices.json"))
                .hasSize(18)
                .allSatisfy(document -> assertThat(InvoiceRules.with(POLICY).findings(new Invoices(document).read()))
                        .as(document.path("source").asText())
                        .isEmpty());
    }

    @Test
    void calculatedFromItsLinesEachIsTheSameInvoice() {
        assertThat(SharedData.records("en16931-example-invoices.json")).allSatisfy(document -> {
            Invoices invoice = new Invoices(document);
            InvoiceAmounts stated = invoice.read();
            InvoiceAmounts calculated = InvoiceAmounts.of(
                    invoice.amounts(),
                    stated.totals().prepaid(),
                    stated.totals().rounding(),
                    POLICY);
            assertThat(calculated.totals()).isEqualTo(stated.totals());
            assertThat(calculated.vat().get(0).breakdown())
                    .containsExactlyInAnyOrderElementsOf(stated.vat().get(0).breakdown());
        });
    }

    /** One group holds a credit line, so shares of both signs have to add up. */
    @Test
    void theTaxOfEachGroupIsSharedByItsLines() {
        assertThat(SharedData.records("en16931-example-invoices.json")).allSatisfy(document -> {
            List<InvoicedAmount> amounts = new Invoices(document).amounts();
            List<TaxedAmount> taxed = Taxation.of(
                    amounts.stream().map(ExampleInvoicesTest::taxable).toList(), TaxMode.NET, POLICY);
            assertThat(taxed.stream().map(TaxedAmount::tax).reduce(Money::plus)).contains(tax(document));
        });
    }

    private static TaxableLine taxable(InvoicedAmount part) {
        return TaxableLine.of(
                part.signed(), TaxRates.of(part.vat().rate().value().toPlainString()));
    }

    private static Money tax(JsonNode document) {
        return new Invoices(document).read().vat().get(0).tax();
    }
}
