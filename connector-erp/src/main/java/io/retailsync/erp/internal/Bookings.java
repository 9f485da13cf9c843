package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Creates sales orders whole, by deep insert. The customer's reference is how they are found again; the system does not keep it unique,
 * so it is looked for before each create (erp reference, A9).
 */
public final class Bookings implements Operation {

    static final String SET = "API_SALES_ORDER_SRV/A_SalesOrder";
    private static final int LONGEST_REFERENCE = 35;

    private final ODataClient client;
    private final Terms terms;
    private final OrderItems items;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms codes of the company
     */
    public Bookings(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
        this.items = new OrderItems(terms);
    }

    /**
     * {@return the sales order as it will be posted}
     *
     * @param command what to book
     * @param reference the stable business reference
     * @param lookup for the customer's number
     */
    public Rendered render(BookOrder command, String reference, Lookup lookup) {
        Order order = command.order();
        if (order.isTest()) {
            return Rendered.rejected(
                    new SyncFailure.Rejected("test-order", "test", "a test order never reaches a ledger"));
        }
        ExternalRef buyer = order.customer();
        Optional<String> soldTo = buyer == null ? terms.oneTimeCustomer() : lookup.id(buyer, "customer");
        if (soldTo.isEmpty()) {
            return buyer == null ? noGuests() : Rendered.waiting(buyer, "customer");
        }
        Either<SyncFailure.Rejected, ArrayNode> lines = items.items(order);
        if (lines.isLeft()) {
            return Rendered.rejected(lines.getLeft());
        }
        String written = reference(order.displayNumber(), reference);
        return Rendered.command(Json.bytes(body(order, soldTo.get(), written, lines.get())))
                .marked(ExternalRef.of(lookup.system(), "purchase-order-by-customer", written));
    }

    private static Rendered noGuests() {
        return Rendered.rejected(new SyncFailure.Rejected(
                "no-customer",
                "customer",
                "the order names no customer: configure oneTimeCustomer(number) for guests"));
    }

    private ObjectNode body(Order order, String soldTo, String reference, ArrayNode lines) {
        LocalDate placed = order.placedAt().atZone(ZoneOffset.UTC).toLocalDate();
        ObjectNode body = Json.object()
                .put("SalesOrder", "")
                .put("SalesOrderType", terms.orderType())
                .put("SalesOrganization", terms.salesOrganization())
                .put("DistributionChannel", terms.distributionChannel())
                .put("OrganizationDivision", terms.division())
                .put("SoldToParty", soldTo)
                .put("PurchaseOrderByCustomer", reference)
                .put("CustomerPurchaseOrderDate", Json.day(placed))
                .put("TransactionCurrency", order.currency().code());
        Money shipping = Pricing.shipping(order);
        if (!shipping.isZero()) {
            body.putObject("to_PricingElement")
                    .putArray("results")
                    .add(Pricing.amount(terms.freightCondition(), shipping));
        }
        body.putObject("to_Item").set("results", lines);
        return body;
    }

    /** The number that people call the order by, as far as there is room, and the reference of the intent. */
    private static String reference(String displayNumber, String reference) {
        String plain = displayNumber.replaceAll("[^A-Za-z0-9._-]", "");
        int room = LONGEST_REFERENCE - reference.length() - 1;
        return plain.substring(0, Math.min(room, plain.length())) + "/" + reference;
    }

    @Override
    public Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        return find(effect, call)
                .flatMap(found -> found.<Either<SyncFailure, Receipt>>map(receipt -> Either.right(receipt.found()))
                        .orElseGet(() -> client.create(SET, effect.wire(), call).map(order -> receipt(order, call))));
    }

    @Override
    public Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call) {
        JsonNode body = Json.own(effect.wire());
        Query query = Query.of(SET)
                .filter("PurchaseOrderByCustomer eq "
                        + Query.text(body.path("PurchaseOrderByCustomer").asText())
                        + " and SoldToParty eq "
                        + Query.text(body.path("SoldToParty").asText())
                        + " and SalesOrganization eq " + Query.text(terms.salesOrganization()))
                .select("SalesOrder", "LastChangeDateTime", "TotalNetAmount")
                .orderedBy("SalesOrder")
                .top(10);
        return client.all(query, call)
                .map(orders -> orders.stream()
                        .findFirst()
                        .map(order -> Operation.noted(receipt(order, call), "SalesOrder", orders)));
    }

    private static Receipt receipt(JsonNode order, Call call) {
        String number = order.path("SalesOrder").asText();
        Receipt receipt = Receipt.of(ExternalRef.of(call.system(), "sales-order", number))
                .fact("salesOrder", number)
                .fact("netAmount", order.path("TotalNetAmount").asText());
        return ODataClient.etag(order).map(receipt::token).orElse(receipt);
    }
}
