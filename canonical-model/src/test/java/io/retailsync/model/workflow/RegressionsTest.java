package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.Change;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.Versions;
import io.retailsync.model.finance.CreditedInvoice;
import io.retailsync.model.finance.CreditedInvoiceRules;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.InvoiceAmounts;
import io.retailsync.model.finance.InvoiceStatus;
import io.retailsync.model.finance.InvoicedAmount;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.finance.VatClass;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.money.OrderTotals;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.TaxMode;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.returns.ReturnLifecycle;
import io.retailsync.model.returns.ReturnStatus;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.DossierRules;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderDossier;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderRules;
import io.retailsync.model.sales.OrderStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures that users of other systems reported, of orders and what became of them: tracker and number stand at each. */
class RegressionsTest {

    private static final Key RETURN = new Key("return", "1");
    private static final Key INVOICE = new Key("invoice", "90001");
    private static final VatClass TEN = new VatClass(VatCategory.S, Percentage.of("10"));
    private static final VatClass FIVE = new VatClass(VatCategory.S, Percentage.of("5"));

    /**
     * microsoft/BCApps#7949: products without a former price were sent with one of "0". What a target is sent is the JSON of the record: it has
     * no such member, and is told from a former price of zero, which somebody did state.
     */
    @Test
    void R47_noFormerPriceIsNothingAndNotZero() {
        ModelJson json = ModelJson.standard();
        Governed<Price> shown = price(1, eur("12.00"));
        Governed<Price> plain = price(2, null);
        ObjectNode sent = (ObjectNode) json.tree(plain.value());
        assertThat(sent.properties()).extracting(Map.Entry::getKey).containsExactly("sku", "priceList", "amount");
        assertThat(sent.at("/amount/amount").asText()).isEqualTo("9.90");
        assertThat(json.decode(sent, Price.class).get().compareAt()).isNull();
        assertThat(json.tree(price(2, eur("0.00")).value())
                        .at("/compareAt/amount")
                        .asText())
                .isEqualTo("0.00");
        assertThat(PricePaths.COMPARE_AT.read(plain.value())).isEmpty();

        Change change = Changed.between(List.of(PricePaths.COMPARE_AT), shown, plain)
                .orElseThrow()
                .changes()
                .get(0);
        assertThat(change.before()).contains("12.00");
        assertThat(change.after()).isNull();

        Chain chain = new Chain("price MUG").tell(Pricing.events(Optional.of(shown), plain));
        chain.tells(Pricing.PRICE_EFFECTIVE);
        JsonNode told = json.tree(chain.envelopes().get(0).data());
        assertThat(told.findValue("amount").findValue("amount").asText()).isEqualTo("9.90");
        assertThat(told.findValues("compareAt")).isEmpty();
    }

    /** microsoft/BCApps#7454: an empty document number was written back to the shop; it is refused before it is told. */
    @Test
    void R58_anEmptyDocumentNumberIsRefused() {
        ModelJson json = ModelJson.standard();
        ExportOutcome exported = Facts.export(ORDER, 1, "erp", "0000004711");
        ObjectNode document = (ObjectNode) json.tree(exported);
        assertThat(json.decode(document, ExportOutcome.class).get()).isEqualTo(exported);
        document.put("number", "");
        assertThat(json.decode(document, ExportOutcome.class).getError())
                .extracting(Finding::path)
                .containsExactly("number");
    }

    /** microsoft/BCApps#7393: what was processed again failed with a silent "exists"; it is the same fact, and told once. */
    @Test
    void R58_whatIsProcessedAgainIsTheSameFact() {
        Chain chain = new Chain("invoice 90001");
        for (int time = 0; time < 2; time++) {
            chain.tell(Finance.INVOICE_POSTED.told(
                    Facts.document(INVOICE, "invoice", "90001", InvoiceStatus.POSTED, eur("35.20"), null),
                    "de01",
                    "90001",
                    "POSTED"));
        }
        chain.tells(Finance.INVOICE_POSTED);
    }

    /**
     * microsoft/BCApps#8554: after an exchange the customer's balance was wrong by 730, which is twice 365: what came back counted with the
     * wrong sign. The order with both lines costs 365.00, and neither 1095.00 (730 too much) nor 0.00 is taken for its total.
     */
    @Test
    void R59_anExchangeForTheSamePriceLeavesNothingToPay() {
        assertThat(OrderRules.ALL.findings(exchanged("365.00"))).isEmpty();
        assertThat(OrderRules.ALL.findings(exchanged("1095.00")))
                .extracting(Finding::code)
                .containsExactly("O1");
        assertThat(OrderRules.ALL.findings(exchanged("0.00")))
                .extracting(Finding::code)
                .containsExactly("O1");

        OrderTotals owed = OrderTotals.none(TaxMode.GROSS, CurrencyCode.of("EUR"));
        for (OrderLine line : exchanged("365.00").lines()) {
            Money price = UnitAmount.of(line.unitPrice()).extend(line.current(), RoundingPolicies.standard());
            owed = owed.plusLine(price, eur("0.00"), eur("0.00"));
        }
        assertThat(owed.due(eur("365.00"), eur("0.00"))).isEqualTo(eur("0.00"));
        assertThat(owed.due(eur("365.00"), eur("365.00")))
                .as("had it been refunded, too")
                .isEqualTo(eur("365.00"));
    }

    /** The same, in the books: the invoice of 365.00 is credited once; a second credit note makes 730.00 of it. */
    @Test
    void R59_whatCameBackIsCreditedOnce() {
        InvoiceAmounts invoice = amounts(line("331.82"));
        assertThat(invoice.totals().payable()).isEqualTo(eur("365.00"));
        assertThat(CreditedInvoiceRules.ALL.findings(new CreditedInvoice(invoice, List.of(invoice))))
                .isEmpty();
        assertThat(CreditedInvoiceRules.ALL.findings(new CreditedInvoice(invoice, List.of(invoice, invoice))))
                .extracting(Finding::code)
                .contains("F5");
    }

    /** And what was exchanged is not refunded, too. */
    @Test
    void R59_anExchangeIsToldAndNoRefundFollows() {
        Facts.step(ReturnLifecycle.MACHINE, RETURN, 5, ReturnStatus.ACCEPTED, ReturnStatus.EXCHANGED);
        Facts.step(ReturnLifecycle.MACHINE, RETURN, 6, ReturnStatus.EXCHANGED, ReturnStatus.CLOSED);
        assertThat(ReturnLifecycle.MACHINE
                        .move(ReturnStatus.EXCHANGED, ReturnStatus.REFUND_PENDING)
                        .isLeft())
                .isTrue();
        new Chain("exchange 1042")
                .tell(Returns.EXCHANGE_CREATED.told(
                        Facts.document(RETURN, "exchange", "1042-E1", ReturnStatus.EXCHANGED, eur("0.00"), null),
                        RETURN,
                        "EXCHANGED"))
                .tells(Returns.EXCHANGE_CREATED);
    }

    /** microsoft/BCApps#6105, #7326: the id of the order's line stood for the refund's own, so a line came twice into the credit memo. */
    @Test
    void R61_aRefundNamesTheLineOfTheOrderAndTwoOfOneLineCountTogether() {
        assertThat(findings(refund(line("l1", 1, RestockKind.RETURN)), refund(line("l1", 1, RestockKind.RETURN))))
                .as("two refunds of one line are two refunds")
                .isEmpty();
        assertThat(findings(refund(line("refund-line-9", 1, RestockKind.RETURN))))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("P4", "refunds.lines.orderLine"));
        assertThat(findings(refund(line("l1", 2, RestockKind.RETURN), line("l1", 2, RestockKind.RETURN))))
                .as("four of three")
                .extracting(Finding::code)
                .contains("P4");
    }

    /** microsoft/BCApps#7847: shipping was given back under another tax than it was charged with. */
    @Test
    void R62_shippingGoesBackAsItWasCharged() {
        assertThat(credited(shipping("5.00", TEN))).isEmpty();
        assertThat(credited(shipping("5.00", FIVE))).extracting(Finding::code).contains("F5");
        assertThat(credited(shipping("5.01", TEN), line("27.00")))
                .extracting(Finding::code)
                .contains("F5");
    }

    /** magento/magento2#41277: after a first credit memo the second, with the rest and the shipping, was blocked. */
    @Test
    void R62_theSecondCreditNoteTakesTheRestAndTheShipping() {
        InvoiceAmounts invoice = amounts(line("27.00"), shipping("5.00", TEN));
        InvoiceAmounts first = amounts(line("9.00"));
        InvoiceAmounts second = amounts(line("18.00"), shipping("5.00", TEN));
        assertThat(first.totals().payable().plus(second.totals().payable()))
                .isEqualTo(invoice.totals().payable());
        assertThat(CreditedInvoiceRules.ALL.findings(new CreditedInvoice(invoice, List.of(first, second))))
                .isEmpty();
        assertThat(CreditedInvoiceRules.ALL.findings(new CreditedInvoice(invoice, List.of(first, second, first))))
                .extracting(Finding::code)
                .contains("F5");
    }

    /** microsoft/BCApps#5115: a refund of goods that came back, restock type "return", could not be credited. */
    @ParameterizedTest
    @EnumSource(
            value = RestockKind.class,
            names = {"RETURN", "NONE"})
    void R63_aRefundIsCreditedWhateverBecomesOfTheGoods(RestockKind kind) {
        Refund refund = refund(line("l1", 1, kind));
        assertThat(findings(refund)).isEmpty();
        InvoiceAmounts note = amounts(line(refund.lines().get(0).net().amount().toPlainString()));
        assertThat(note.totals().payable()).isEqualTo(refund.total());
        assertThat(CreditedInvoiceRules.ALL.findings(
                        new CreditedInvoice(amounts(line("27.00"), shipping("5.00", TEN)), List.of(note))))
                .isEmpty();
    }

    /** One for 365.00 that came back, and the one that the customer took for it. */
    private static Order exchanged(String total) {
        OrderLine taken = OrderLine.builder()
                .ref("l2")
                .sku("LAMP-RED")
                .title("Lamp")
                .quantity(pieces(1))
                .current(pieces(1))
                .unitPrice(eur("365.00"))
                .discount(eur("0.00"))
                .taxes(List.of())
                .ships(true)
                .build();
        OrderLine back = taken.with(it -> it.ref("l1").sku("LAMP-BLUE").current(pieces(0)));
        return Shop.order(4, OrderStatus.COMPLETED)
                .value()
                .with(it -> it.taxInclusive(true)
                        .lines(List.of(back, taken))
                        .shipping(List.of())
                        .discounts(eur("0.00"))
                        .tax(eur("0.00"))
                        .total(eur(total)));
    }

    private static Governed<Price> price(long version, @Nullable Money compareAt) {
        return Versions.of(PricePaths.TYPE, version, new Price("MUG", "web", eur("9.90"), compareAt));
    }

    private static List<Finding> findings(Refund... refunds) {
        return DossierRules.ALL.findings(new OrderDossier(
                Shop.order(4, OrderStatus.COMPLETED).value(),
                List.of(Shop.parcel(2, ShipmentStatus.DELIVERED).value()),
                List.of(refunds),
                List.of(),
                List.of(Shop.paid("AUTHORIZE 35.20", "CAPTURE 35.20"))));
    }

    private static Refund refund(RefundLine... lines) {
        Money total = Stream.of(lines)
                .map(line -> line.net().plus(line.tax()))
                .reduce(Money::plus)
                .orElseThrow();
        return new Refund(ORDER_REF, NOON.plusSeconds(86_400), List.of(lines), null, total, null, null);
    }

    private static RefundLine line(String orderLine, long pieces, RestockKind kind) {
        return new RefundLine(
                orderLine,
                "MUG",
                pieces(pieces),
                eur("9.00").times(pieces),
                eur("0.90").times(pieces),
                Coded.of(kind));
    }

    private static List<Finding> credited(InvoicedAmount... parts) {
        return CreditedInvoiceRules.ALL.findings(
                new CreditedInvoice(amounts(line("27.00"), shipping("5.00", TEN)), List.of(amounts(parts))));
    }

    private static InvoiceAmounts amounts(InvoicedAmount... parts) {
        return InvoiceAmounts.of(List.of(parts), eur("0.00"), eur("0.00"), RoundingPolicies.standard());
    }

    private static InvoicedAmount line(String net) {
        return new InvoicedAmount(InvoicedAmount.Kind.LINE, eur(net), TEN);
    }

    private static InvoicedAmount shipping(String net, VatClass vat) {
        return new InvoicedAmount(InvoicedAmount.Kind.CHARGE, eur(net), vat);
    }
}
