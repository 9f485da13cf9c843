package io.retailsync.examples.mainjob.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.mainjob.day.Kind;
import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedPerson;
import io.retailsync.examples.mainjob.day.OfferedSale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Older changes behind newer ones, at shop and ERP. */
class SequenceOracleTest {

    private final Stage stage = new Stage();

    @Test
    void stockThatGoesBackToAnOlderCountIsOutOfOrder() {
        OfferedArticle article = stage.offered().articles().stream()
                .filter(each -> !each.received().isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> stocks = article.stocksAsText();
        setStock(article, stocks.get(0));
        setStock(article, stocks.get(stocks.size() - 1));
        assertThat(outOfOrder("shop", "stock of " + article.sku())).isZero();
        setStock(article, stocks.get(0));
        assertThat(outOfOrder("shop", "stock of " + article.sku())).isEqualTo(1);
    }

    @Test
    void stockThatNeverLayAnywhereIsAWrongState() {
        OfferedArticle article = stage.offered().articles().get(5);
        setStock(article, "7");
        assertThat(stage.judge("shop", "stock of " + article.sku()))
                .extracting(Finding::text)
                .contains("on hand became '7', which nobody said");
    }

    private void setStock(OfferedArticle article, String pieces) {
        stage.shopDid("inventorySetQuantities", "level", Map.of("sku", article.sku(), "quantity", pieces));
    }

    @Test
    void whoNeverSubscribedMustNotBeSubscribedInBetween() {
        OfferedPerson person = stage.offered().people().stream()
                .filter(each -> !each.subscribed())
                .findFirst()
                .orElseThrow();
        consent(person, "SUBSCRIBED");
        consent(person, "UNSUBSCRIBED");
        assertThat(stage.judge("shop", "consent of " + person.email())).hasSize(1);
    }

    private void consent(OfferedPerson person, String state) {
        stage.shopDid("customerEmailMarketingConsentUpdate", person.gid(), Map.of("state", state));
    }

    @Test
    void aPartnerWhoIsGivenHerOldNameAgainIsOutOfOrder() {
        OfferedPerson person = stage.offered().people().stream()
                .filter(each -> each.lastNames().size() > 1)
                .findFirst()
                .orElseThrow();
        stage.clerk().partner(person.email(), person.first(), person.lastName(), Stage.NOON);
        String number = new ErpBooks(stage.retailer().books())
                .partners(person.email())
                .get(0)
                .number();
        named(number, person.lastNames().get(0));
        named(number, person.lastName());
        assertThat(outOfOrder("erp", "business partner " + person.email())).isZero();
        named(number, person.lastNames().get(0));
        assertThat(outOfOrder("erp", "business partner " + person.email())).isEqualTo(1);
    }

    private void named(String number, String last) {
        stage.erpDid("PATCH A_BusinessPartner", number, Map.of("LastName", last));
    }

    @Test
    void anOrderThatIsWantedAgainBehindItsCancellationIsOutOfOrder() {
        OfferedSale sale = stage.sale(Kind.CANCELLED_LATER);
        String sku = sale.lines().keySet().iterator().next();
        String pieces = Integer.toString(sale.everWanted(sku));
        String record = "sales order of " + sale.name();
        ordered(sale, Map.of("item.10.Material", sku, "item.10.RequestedQuantity", pieces));
        Map<String, String> rejected = Map.of(
                "item.10.Material", sku, "item.10.RequestedQuantity", pieces, "item.10.SalesDocumentRjcnReason", "00");
        ordered(sale, rejected);
        assertThat(outOfOrder("erp", record)).isZero();
        ordered(sale, Map.of("item.10.Material", sku, "item.10.RequestedQuantity", pieces));
        assertThat(outOfOrder("erp", record)).isEqualTo(1);
    }

    @Test
    void aQuantityBeforeTheEditBehindThatOfTheEditIsOutOfOrder() {
        OfferedSale sale = stage.offered().sales().stream()
                .filter(each -> each.edited() && each.cancelledAt().isEmpty())
                .findFirst()
                .orElseThrow();
        String sku = sale.lines().keySet().stream()
                .filter(each -> sale.pieces(each).size() > 1)
                .findFirst()
                .orElseThrow();
        sale.pieces(sku)
                .forEach(pieces ->
                        ordered(sale, Map.of("item.10.Material", sku, "item.10.RequestedQuantity", pieces.toString())));
        assertThat(outOfOrder("erp", "sales order of " + sale.name())).isZero();
        ordered(
                sale,
                Map.of(
                        "item.10.Material",
                        sku,
                        "item.10.RequestedQuantity",
                        sale.pieces(sku).get(0).toString()));
        assertThat(outOfOrder("erp", "sales order of " + sale.name())).isEqualTo(1);
    }

    private void ordered(OfferedSale sale, Map<String, String> items) {
        Map<String, String> facts = new java.util.HashMap<>(items);
        facts.put("PurchaseOrderByCustomer", sale.name().substring(1) + "/x");
        stage.erpDid("PATCH A_SalesOrderItem", "1001", facts);
    }

    private long outOfOrder(String system, String record) {
        return stage.judge(system, record).stream()
                .filter(finding -> finding.kind() == Finding.Kind.OUT_OF_ORDER)
                .count();
    }
}
