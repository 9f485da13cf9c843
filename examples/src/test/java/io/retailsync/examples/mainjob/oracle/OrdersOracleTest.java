package io.retailsync.examples.mainjob.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.mainjob.day.Kind;
import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must be is computed from what was offered, and not read from one vendor to be compared with another. */
class OrdersOracleTest {

    private final Stage stage = new Stage();
    private final Retailer retailer = stage.retailer();

    @Test
    void aStockOnWhichErpAndShopAgreeIsStillWrongWhereGoodsDidNotLeave() {
        OfferedArticle article = stage.offered().articles().get(4);
        int expected = expectedStock(article);
        count(article, expected);
        assertThat(stage.judge("erp", "stock of " + article.sku())).isEmpty();
        assertThat(stage.judge("shop", "stock of " + article.sku())).isEmpty();
        count(article, expected - 1);
        assertThat(stage.judge("erp", "stock of " + article.sku())).hasSize(1);
        assertThat(stage.judge("shop", "stock of " + article.sku())).hasSize(1);
    }

    private int expectedStock(OfferedArticle article) {
        int arrived = article.received().stream().mapToInt(pieces -> pieces).sum();
        int leaves = stage.offered().sales().stream()
                .filter(sale -> !sale.kind().planted() && sale.kind() != Kind.TEST)
                .filter(sale -> sale.cancelledAt().isEmpty())
                .map(OfferedSale::lines)
                .filter(lines -> lines.containsKey(article.sku()))
                .mapToInt(lines -> lines.get(article.sku()).pieces())
                .sum();
        return article.stockAtFirst() + arrived - leaves;
    }

    private void count(OfferedArticle article, int pieces) {
        retailer.books().setStock(article.sku(), Retailer.PLANT, Retailer.STORAGE, BigDecimal.valueOf(pieces));
        retailer.shop().countStock(article.sku(), retailer.location(), pieces, Stage.NOON);
    }

    @Test
    void whatABuyerGetsBackIsWhatShePaidEvenIfTheOrderWasChangedSince() {
        OfferedSale sale = stage.sale(Kind.EDITED_THEN_CANCELLED);
        assertThat(stage.judge("shop", "order " + sale.name())).isEmpty();
        assertThat(Bill.paid(sale)).isNotEqualByComparingTo(Bill.total(sale));
    }

    @Test
    void aCentTooLittleGivenBackIsAWrongState() {
        assertThat(refunded(stage.sale(Kind.UNKNOWN_ARTICLE), BigDecimal.ZERO)).isEmpty();
        assertThat(refunded(stage.sale(Kind.TOO_MANY), new BigDecimal("0.01"))).hasSize(1);
    }

    @Test
    void anOrderInAnotherCurrencyIsGivenBackInThat() {
        OfferedSale foreign = stage.sale(Kind.FOREIGN);
        assertThat(refunded(foreign, new BigDecimal("0.01"), foreign.name()))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .contains("money given back");
    }

    /** Called off without money, then so much given back as was paid, less something. */
    private List<Finding> refunded(OfferedSale sale, BigDecimal less, String... struck) {
        retailer.shop().refundMoney(sale.gid(), Bill.paid(sale).subtract(less), "", Stage.NOON);
        return stage.judge("shop", "order " + sale.name(), struck).stream()
                .filter(finding -> finding.text().contains("money"))
                .toList();
    }

    @Test
    void theShopMustNameTheParcelsThatLeftTheHouse() {
        OfferedSale sale = stage.sale(Kind.GUEST);
        stage.clerk().book(sale, retailer.guests(), Stage.NOON);
        stage.pass(Duration.ofMinutes(20));
        String number = stage.offered().parcels().get(0).trackingNumber();
        retailer.shop().shipOrder(sale.gid(), number + "9", Stage.NOON);
        assertThat(stage.judge("shop", "order " + sale.name()))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .contains(number + "9], expected [" + number + "]");
    }

    @Test
    void parcelsThatWereToldAsTheyLeftAreFine() {
        OfferedSale sale = stage.sale(Kind.GUEST);
        stage.clerk().book(sale, retailer.guests(), Stage.NOON);
        stage.pass(Duration.ofMinutes(20));
        retailer.shop().shipOrder(sale.gid(), stage.offered().parcels().get(0).trackingNumber(), Stage.NOON);
        assertThat(stage.judge("shop", "order " + sale.name())).isEmpty();
        assertThat(stage.judge("erp", "sales order of " + sale.name()))
                .extracting(Finding::text)
                .noneMatch(text -> text.contains("sold-to") || text.contains("tracking") || text.contains("left"));
    }

    @Test
    void anOrderSoldToSomebodyElseThanItsBuyerIsAWrongStateAlsoWhereNobodyKnowsTheBuyer() {
        OfferedSale sale = stage.sale(Kind.PLAIN);
        stage.clerk().book(sale, retailer.guests(), Stage.NOON);
        assertThat(stage.judge("erp", "sales order of " + sale.name()))
                .extracting(Finding::text)
                .anyMatch(text -> text.startsWith("sold-to party is " + retailer.guests()));
    }

    @Test
    void anOrderThatTheFaultPlanStruckMustNotBeBooked() {
        OfferedSale sale = stage.sale(Kind.GUEST);
        stage.clerk().book(sale, retailer.guests(), Stage.NOON);
        assertThat(stage.judge("erp", "sales order of " + sale.name(), sale.name()))
                .extracting(Finding::text)
                .contains("expected none, found 1");
    }

    @Test
    void aCancelledOrderKeepsAtTheCrmWhatEverWasOrdered() {
        OfferedSale sale = stage.sale(Kind.EDITED_THEN_CANCELLED);
        atCrm(sale, "Cancelled", Map.of());
        assertThat(stage.judge("crm", "order " + sale.name())).isEmpty();
    }

    @Test
    void aCancelledOrderWithoutItsItemsIsAWrongState() {
        OfferedSale sale = stage.sale(Kind.CANCELLED_LATER);
        atCrm(sale, "Cancelled", Map.of(sale.lines().keySet().iterator().next(), 0));
        assertThat(stage.judge("crm", "order " + sale.name()))
                .extracting(Finding::text)
                .anyMatch(text -> text.startsWith("quantity of"));
    }

    @Test
    void anOrderOfSomebodyElseIsAWrongStateForBuyersAndForGuests() {
        for (Kind kind : List.of(Kind.CANCELLED_LATER, Kind.GUEST)) {
            OfferedSale sale = stage.sale(kind);
            String stranger = retailer.org().enter("Account", Map.of("Name", "Somebody else"), Stage.NOON);
            atCrm(sale, kind == Kind.GUEST ? "Activated" : "Cancelled", Map.of(), stranger);
            assertThat(stage.judge("crm", "order " + sale.name()))
                    .extracting(Finding::text)
                    .anyMatch(text -> text.startsWith("AccountId is Optional[" + stranger));
        }
    }

    private void atCrm(OfferedSale sale, String status, Map<String, Integer> otherPieces) {
        SalesforceOrg org = retailer.org();
        String account = sale.placed()
                .email()
                .map(email -> buyer(org, email))
                .orElseGet(() ->
                        org.enter("Account", Map.of("Name", "Guests", SalesforceOrg.SYNC_KEY, "guest"), Stage.NOON));
        atCrm(sale, status, otherPieces, account);
    }

    private static String buyer(SalesforceOrg org, String email) {
        String account = org.enter("Account", Map.of("Name", "Somebody"), Stage.NOON);
        org.enter("Contact", Map.of("LastName", "Somebody", "Email", email, "AccountId", account), Stage.NOON);
        return account;
    }

    private void atCrm(OfferedSale sale, String status, Map<String, Integer> otherPieces, String account) {
        SalesforceOrg org = retailer.org();
        String order = org.enter(
                "Order",
                Map.of(
                        "AccountId", account,
                        "Name", sale.name(),
                        "OrderReferenceNumber", sale.name(),
                        "EffectiveDate", "2026-11-20",
                        "Status", "Draft",
                        "Pricebook2Id", org.standardPricebookId(),
                        "RetailSync_Total__c", Bill.total(sale).toPlainString()),
                Stage.NOON);
        sale.lines().forEach((sku, line) -> {
            int pieces = otherPieces.getOrDefault(sku, sale.everWanted(sku));
            if (pieces > 0) {
                item(org, order, sku, pieces, line);
            }
        });
        org.edit(order, Map.of("Status", status), Stage.NOON);
    }

    private static void item(SalesforceOrg org, String order, String sku, int pieces, OfferedSale.Line line) {
        String product =
                org.enter("Product2", Map.of("Name", sku, "StockKeepingUnit", sku, "IsActive", "true"), Stage.NOON);
        String price = line.price().toPlainString();
        Map<String, String> listed = Map.of(
                "Product2Id",
                product,
                "UnitPrice",
                price,
                "Pricebook2Id",
                org.standardPricebookId(),
                "IsActive",
                "true");
        String entry = org.enter("PricebookEntry", listed, Stage.NOON);
        org.enter(
                "OrderItem",
                Map.of(
                        "OrderId", order,
                        "PricebookEntryId", entry,
                        "Quantity", Integer.toString(pieces),
                        "UnitPrice", price),
                Stage.NOON);
    }
}
