package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLSchema;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.party.Consent;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.spi.Observation;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each value of each enum of the vendor that a mapper reads: a word of the model, or kept as it was written. The enums that none reads stand in
 * {@link VendorListsTest}.
 */
class VendorCodesTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "gid://shopify/Order/1");
    private static final CurrencyCode EUR = CurrencyCode.of("EUR");

    /** Enum, value, what becomes of it: {@code raw} is kept as written, {@code beside} is kept beyond the model. */
    private static final String TABLE = """
            OrderDisplayFinancialStatus AUTHORIZED AUTHORIZED
            OrderDisplayFinancialStatus EXPIRED EXPIRED
            OrderDisplayFinancialStatus PAID PAID
            OrderDisplayFinancialStatus PARTIALLY_PAID PARTIALLY_PAID
            OrderDisplayFinancialStatus PARTIALLY_REFUNDED PARTIALLY_REFUNDED
            OrderDisplayFinancialStatus PENDING PENDING
            OrderDisplayFinancialStatus REFUNDED REFUNDED
            OrderDisplayFinancialStatus VOIDED VOIDED
            OrderDisplayFulfillmentStatus FULFILLED FULFILLED
            OrderDisplayFulfillmentStatus FULFILLMENT_NOT_REQUIRED NOT_REQUIRED
            OrderDisplayFulfillmentStatus IN_PROGRESS IN_PROGRESS
            OrderDisplayFulfillmentStatus ON_HOLD ON_HOLD
            OrderDisplayFulfillmentStatus OPEN raw
            OrderDisplayFulfillmentStatus PARTIALLY_FULFILLED PARTIALLY_FULFILLED
            OrderDisplayFulfillmentStatus PENDING_FULFILLMENT raw
            OrderDisplayFulfillmentStatus REQUEST_DECLINED raw
            OrderDisplayFulfillmentStatus RESTOCKED RESTOCKED
            OrderDisplayFulfillmentStatus SCHEDULED SCHEDULED
            OrderDisplayFulfillmentStatus UNFULFILLED UNFULFILLED
            OrderCancelReason CUSTOMER customer
            OrderCancelReason DECLINED declined
            OrderCancelReason FRAUD fraud
            OrderCancelReason INVENTORY inventory
            OrderCancelReason OTHER other
            OrderCancelReason STAFF staff
            FulfillmentStatus CANCELLED CANCELLED
            FulfillmentStatus ERROR raw
            FulfillmentStatus FAILURE raw
            FulfillmentStatus OPEN PLANNED
            FulfillmentStatus PENDING PLANNED
            FulfillmentStatus SUCCESS DISPATCHED
            FulfillmentDisplayStatus ATTEMPTED_DELIVERY DELIVERY_ATTEMPTED
            FulfillmentDisplayStatus CANCELED DISPATCHED
            FulfillmentDisplayStatus CARRIER_PICKED_UP IN_TRANSIT
            FulfillmentDisplayStatus CONFIRMED DISPATCHED
            FulfillmentDisplayStatus DELAYED DELAYED
            FulfillmentDisplayStatus DELIVERED DELIVERED
            FulfillmentDisplayStatus FAILURE raw
            FulfillmentDisplayStatus FULFILLED DISPATCHED
            FulfillmentDisplayStatus IN_TRANSIT IN_TRANSIT
            FulfillmentDisplayStatus LABEL_PRINTED DISPATCHED
            FulfillmentDisplayStatus LABEL_PURCHASED DISPATCHED
            FulfillmentDisplayStatus LABEL_VOIDED DISPATCHED
            FulfillmentDisplayStatus MARKED_AS_FULFILLED DISPATCHED
            FulfillmentDisplayStatus NOT_DELIVERED raw
            FulfillmentDisplayStatus OUT_FOR_DELIVERY OUT_FOR_DELIVERY
            FulfillmentDisplayStatus PICKED_UP DELIVERED
            FulfillmentDisplayStatus READY_FOR_PICKUP READY_FOR_PICKUP
            FulfillmentDisplayStatus SUBMITTED DISPATCHED
            FulfillmentEventStatus ATTEMPTED_DELIVERY DELIVERY_ATTEMPTED
            FulfillmentEventStatus CARRIER_PICKED_UP IN_TRANSIT
            FulfillmentEventStatus CONFIRMED DISPATCHED
            FulfillmentEventStatus DELAYED DELAYED
            FulfillmentEventStatus DELIVERED DELIVERED
            FulfillmentEventStatus FAILURE raw
            FulfillmentEventStatus IN_TRANSIT IN_TRANSIT
            FulfillmentEventStatus LABEL_PRINTED DISPATCHED
            FulfillmentEventStatus LABEL_PURCHASED DISPATCHED
            FulfillmentEventStatus OUT_FOR_DELIVERY OUT_FOR_DELIVERY
            FulfillmentEventStatus READY_FOR_PICKUP READY_FOR_PICKUP
            RefundLineItemRestockType CANCEL CANCEL
            RefundLineItemRestockType LEGACY_RESTOCK raw
            RefundLineItemRestockType NO_RESTOCK NONE
            RefundLineItemRestockType RETURN RETURN
            ReturnStatus CANCELED CANCELLED
            ReturnStatus CLOSED CLOSED
            ReturnStatus DECLINED DECLINED
            ReturnStatus OPEN APPROVED
            ReturnStatus REQUESTED REQUESTED
            OrderTransactionKind AUTHORIZATION no-refund
            OrderTransactionKind CAPTURE no-refund
            OrderTransactionKind CHANGE no-refund
            OrderTransactionKind EMV_AUTHORIZATION no-refund
            OrderTransactionKind REFUND refund
            OrderTransactionKind SALE no-refund
            OrderTransactionKind SUGGESTED_REFUND no-refund
            OrderTransactionKind VOID no-refund
            OrderTransactionStatus AWAITING_RESPONSE no-refund
            OrderTransactionStatus ERROR no-refund
            OrderTransactionStatus FAILURE no-refund
            OrderTransactionStatus PENDING no-refund
            OrderTransactionStatus SUCCESS refund
            OrderTransactionStatus UNKNOWN no-refund
            ProductStatus ACTIVE ACTIVE
            ProductStatus ARCHIVED ARCHIVED
            ProductStatus DRAFT DRAFT
            ProductStatus UNLISTED raw
            CustomerEmailMarketingState INVALID beside
            CustomerEmailMarketingState NOT_SUBSCRIBED UNKNOWN
            CustomerEmailMarketingState PENDING PENDING
            CustomerEmailMarketingState REDACTED REDACTED
            CustomerEmailMarketingState SUBSCRIBED GRANTED
            CustomerEmailMarketingState UNSUBSCRIBED WITHDRAWN
            CustomerEmailAddressMarketingState INVALID beside
            CustomerEmailAddressMarketingState NOT_SUBSCRIBED UNKNOWN
            CustomerEmailAddressMarketingState PENDING PENDING
            CustomerEmailAddressMarketingState SUBSCRIBED GRANTED
            CustomerEmailAddressMarketingState UNSUBSCRIBED WITHDRAWN
            """;

    static List<String> rows() {
        return TABLE.lines().toList();
    }

    /** {@return the values that a mapper reads, by enum} */
    static Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new TreeMap<>();
        rows().forEach(row -> named.computeIfAbsent(cells(row).get(0), any -> new TreeSet<>())
                .add(cells(row).get(1)));
        return named;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachValueBecomesWhatTheTableSays(String row) {
        List<String> cells = cells(row);
        String expected = cells.get(2).equals("raw") ? "raw " + cells.get(1) : cells.get(2);
        assertThat(read(cells.get(0), cells.get(1))).isEqualTo(expected);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(" ", -1));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aValueOfALaterVersionIsKept(String type) {
        assertThat(read(type, "FROBNICATED")).isIn("raw FROBNICATED", "beside", "frobnicated");
    }

    /** {@return the enums whose values are told; of transactions only what counts as a refund is} */
    private static List<String> kept() {
        return named().keySet().stream()
                .filter(type -> !type.startsWith("OrderTransaction"))
                .toList();
    }

    @Test
    void everyValueOfVersion202601IsNamed() throws Exception {
        JsonNode enums = new ObjectMapper()
                .readTree(Files.readString(SharedFiles.model("shopify-admin-2026-01-enums.json")))
                .path("enums");
        assertThat(enums.size()).isGreaterThan(30);
        enums.properties().forEach(type -> {
            Set<String> values = new TreeSet<>();
            type.getValue().forEach(value -> values.add(value.asText()));
            if (named().containsKey(type.getKey())) {
                assertThat(named().get(type.getKey())).as(type.getKey()).containsAll(values);
            }
        });
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"2026-07", "2026-10"})
    void everyValueOfTheRealSchemaIsNamed(String version) throws Exception {
        GraphQLSchema schema = RealSchema.of(version);
        named().forEach((type, values) -> assertThat(values).as(type).containsAll(RealSchema.values(schema, type)));
    }

    // ---- how each is read -------------------------------------------------------------------------------------------

    private static String read(String type, String code) {
        return switch (type) {
            case "OrderDisplayFinancialStatus" -> coded(order("displayFinancialStatus", code), "financialStatus");
            case "OrderDisplayFulfillmentStatus" -> coded(order("displayFulfillmentStatus", code), "fulfilmentStatus");
            case "OrderCancelReason" ->
                value(order("cancelReason", code), "cancelReason").toString();
            case "FulfillmentStatus" -> coded(shipment(Json.object().put("status", code)), "status");
            case "FulfillmentDisplayStatus" ->
                coded(shipment(Json.object().put("status", "SUCCESS").put("displayStatus", code)), "status");
            case "FulfillmentEventStatus" -> carried(code.toLowerCase(Locale.ROOT));
            case "RefundLineItemRestockType" -> restock(code);
            case "ReturnStatus" -> coded(returned(code), "status");
            case "OrderTransactionKind" -> moved(code, "SUCCESS");
            case "OrderTransactionStatus" -> moved("REFUND", code);
            case "ProductStatus" -> coded(product(code), "status");
            case "CustomerEmailMarketingState" -> consent(consentAlone(code.toLowerCase(Locale.ROOT)));
            case "CustomerEmailAddressMarketingState" -> consent(customer(code));
            default -> throw new AssertionError(type + " is not read here");
        };
    }

    private static Object value(Observation<?> said, String name) {
        return said.values().get(name).orElseThrow();
    }

    private static String coded(Observation<?> said, String name) {
        return coded((Coded<?>) value(said, name));
    }

    private static String coded(Coded<?> coded) {
        return coded.fold(Enum::name, (raw, system) -> "raw " + raw);
    }

    private static ObjectNode object(String type) {
        return Json.object().put("id", "gid://shopify/" + type + "/1");
    }

    private static void amount(ObjectNode owner, String name) {
        owner.putObject(name).putObject("shopMoney").put("amount", "1.00");
    }

    private static Observation<?> order(String name, String code) {
        ObjectNode order = object("Order")
                .put("name", "#1")
                .put("currencyCode", "EUR")
                .put("updatedAt", "2026-11-20T08:00:00Z")
                .put(name, code);
        amount(order, "totalPriceSet");
        return new OrderMapper("shop").map(Form.fetched(order));
    }

    private static Observation<?> shipment(ObjectNode fulfillment) {
        fulfillment.put("id", "gid://shopify/Fulfillment/1");
        return new PartMapper("shop").shipment(Form.fetched(fulfillment), ORDER, Instant.EPOCH);
    }

    private static String carried(String code) {
        ObjectNode fulfillment = Json.object()
                .put("admin_graphql_api_id", "gid://shopify/Fulfillment/1")
                .put("status", "success")
                .put("shipment_status", code);
        return coded(new PartMapper("shop").shipment(Form.payload(fulfillment), ORDER, Instant.EPOCH), "status");
    }

    private static Observation<?> returned(String code) {
        return new PartMapper("shop")
                .returned(Form.fetched(object("Return").put("status", code)), ORDER, Instant.EPOCH);
    }

    private static String restock(String code) {
        ObjectNode refund = object("Refund");
        amount(refund, "totalRefundedSet");
        ObjectNode line = refund.putArray("refundLineItems").addObject();
        line.put("quantity", 1).put("restockType", code).putObject("lineItem").put("id", "gid://shopify/LineItem/1");
        amount(line, "subtotalSet");
        amount(line, "totalTaxSet");
        Observation<?> said = new PartMapper("shop")
                .refund(Form.fetched(refund), ORDER, EUR, EUR, Instant.EPOCH)
                .orElseThrow();
        return coded(((RefundLine) ((List<?>) value(said, "lines")).get(0)).restock());
    }

    /** {@return whether a transaction of a payload counts as money that went back} */
    private static String moved(String kind, String status) {
        ObjectNode refund = Json.object().put("admin_graphql_api_id", "gid://shopify/Refund/1");
        refund.putArray("transactions")
                .addObject()
                .put("kind", kind.toLowerCase(Locale.ROOT))
                .put("status", status.toLowerCase(Locale.ROOT))
                .put("amount", "5.00");
        Observation<?> said = new PartMapper("shop")
                .refund(Form.payload(refund), ORDER, EUR, EUR, Instant.EPOCH)
                .orElseThrow();
        return value(said, "total").equals(Money.of("5.00", "EUR")) ? "refund" : "no-refund";
    }

    private static Observation<?> product(String code) {
        return new ProductMapper("shop")
                .map(Form.fetched(object("Product").put("status", code)), Optional.empty(), Instant.EPOCH)
                .get(0);
    }

    private static Observation<?> consentAlone(String code) {
        ObjectNode payload = Json.object().put("customer_id", 1);
        payload.putObject("email_marketing_consent").put("state", code);
        return new CustomerMapper("shop").consentAlone(Form.payload(payload), Instant.EPOCH);
    }

    private static Observation<?> customer(String code) {
        ObjectNode customer = object("Customer");
        customer.putObject("defaultEmailAddress")
                .put("emailAddress", "ada@example.com")
                .put("marketingState", code);
        return new CustomerMapper("shop").map(Form.fetched(customer), Instant.EPOCH);
    }

    private static String consent(Observation<?> said) {
        Optional<?> consent = said.values().getOrDefault("emailConsent", Optional.empty());
        if (consent.isPresent()) {
            return ((Consent) consent.get()).state().name();
        }
        return said.unknown()
                        .filter(text -> text.contains("emailMarketingState"))
                        .isPresent()
                ? "beside"
                : "lost";
    }
}
