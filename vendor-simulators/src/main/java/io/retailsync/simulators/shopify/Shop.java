package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shop as its merchant and its buyers use it, and as a checker reads it. Every change raises the webhooks that it would
 * raise at the vendor; none of them counts as an effect of the API.
 *
 * <p>Objects are named by GID. Naming one that does not exist throws {@link IllegalArgumentException}: the caller made an error.
 * Confined to one thread at a time, like the simulator that it belongs to.
 */
public final class Shop {

    private final ShopState state;
    private final Customers customers;
    private final Catalogue catalogue;
    private final OrderChanges changes;
    private final Returns returns;

    Shop(ShopState state) {
        this.state = state;
        this.customers = new Customers(state);
        this.catalogue = new Catalogue(state);
        this.changes = new OrderChanges(state);
        this.returns = new Returns(state);
    }

    /**
     * {@return the GID of a new location}
     *
     * @param name what the merchant calls it
     * @param now vendor time
     */
    public String addLocation(String name, Instant now) {
        long id = state.newId();
        ObjectNode location = Wire.object().put("id", id).put("name", name).put("active", true);
        location.put("admin_graphql_api_id", Gid.of("Location", id).toString());
        location.put("created_at", Stamp.of(now)).put("updated_at", Stamp.of(now));
        state.documents().put("Location", id, location);
        return gid(location);
    }

    /**
     * {@return the GID of a new customer; raises {@code customers/create}}
     *
     * @param buyer the person
     * @param now vendor time
     */
    public String registerCustomer(Buyer buyer, Instant now) {
        state.settle(now);
        return gid(customers.register(buyer, now));
    }

    /**
     * Changes a customer; raises {@code customers/update}.
     *
     * @param customer GID
     * @param buyer what she is from now on, without consent
     * @param now vendor time
     */
    public void updateCustomer(String customer, Buyer buyer, Instant now) {
        state.settle(now);
        customers.update(customer, buyer, now);
    }

    /**
     * Changes the e-mail consent as the buyer does; raises {@code customers_email_marketing_consent/update}.
     *
     * @param customer GID
     * @param subscribed whether she subscribes or unsubscribes
     * @param now vendor time
     */
    public void changeEmailConsent(String customer, boolean subscribed, Instant now) {
        state.settle(now);
        String consent = subscribed ? "subscribed" : "unsubscribed";
        customers.changeConsent(state.documents().get(customer), consent, "single_opt_in", now, now);
    }

    /**
     * Deletes a customer; raises {@code customers/delete}.
     *
     * @param customer GID
     * @param now vendor time
     */
    public void deleteCustomer(String customer, Instant now) {
        state.settle(now);
        customers.delete(customer, now);
    }

    /**
     * {@return the GID of a new product; raises {@code products/create}}
     *
     * @param article what it is
     * @param now vendor time
     */
    public String createProduct(Article article, Instant now) {
        state.settle(now);
        return gid(catalogue.create(article, now));
    }

    /**
     * Changes a price; raises {@code products/update}.
     *
     * @param sku of the variant
     * @param price the new one
     * @param now vendor time
     */
    public void updatePrice(String sku, BigDecimal price, Instant now) {
        state.settle(now);
        catalogue.changePrice(sku, price, now);
    }

    /**
     * Renames a product; raises {@code products/update}.
     *
     * @param product GID
     * @param title the new one
     * @param now vendor time
     */
    public void renameProduct(String product, String title, Instant now) {
        state.settle(now);
        catalogue.changeTitle(product, title, now);
    }

    /**
     * Deletes a product; raises {@code products/delete}.
     *
     * @param product GID
     * @param now vendor time
     */
    public void deleteProduct(String product, Instant now) {
        state.settle(now);
        catalogue.delete(product, now);
    }

    /**
     * Counts what is physically there, stocking the item if it was not; raises {@code inventory_levels/update}.
     *
     * @param sku of the variant
     * @param location GID
     * @param onHand pieces
     * @param now vendor time
     */
    public void countStock(String sku, String location, int onHand, Instant now) {
        state.settle(now);
        long item = Catalogue.itemId(state.variant(sku));
        StockLevel level = state.stock().activate(item, locationId(location), now);
        level.recount(onHand, now);
        state.raiseLevel(state.outbox().newEvent(), level, now);
    }

    /**
     * {@return the GID of a new order; raises {@code orders/create}, if paid {@code orders/paid}, and stock}
     *
     * @param basket what is ordered
     * @param now vendor time
     */
    public String placeOrder(Basket basket, Instant now) {
        state.settle(now);
        return gid(OrderPlacement.place(state, basket, now));
    }

    /**
     * Pays what an order still costs; raises {@code orders/paid}.
     *
     * @param order GID
     * @param now vendor time
     */
    public void payOrder(String order, Instant now) {
        state.settle(now);
        changes.pay(state.documents().get(order), "manual", now);
    }

    /**
     * Edits lines; raises {@code orders/edited} and {@code orders/updated}.
     *
     * @param order GID
     * @param piecesByLine the pieces from now on by GID of the line; 0 takes a line away
     * @param now vendor time
     */
    public void editOrder(String order, Map<String, Integer> piecesByLine, Instant now) {
        state.settle(now);
        changes.edit(state.documents().get(order), byId(piecesByLine), now);
    }

    /**
     * Adds a line; raises as an edit.
     *
     * @param order GID
     * @param sku of a variant
     * @param pieces at least 1
     * @param now vendor time
     */
    public void addOrderLine(String order, String sku, int pieces, Instant now) {
        state.settle(now);
        changes.addLine(state.documents().get(order), sku, pieces, now);
    }

    /**
     * Cancels an order with restock and refund; raises {@code orders/cancelled}, {@code orders/updated}, {@code refunds/create} and
     * stock.
     *
     * @param order GID
     * @param reason {@code customer}, {@code inventory}, {@code fraud}, {@code declined}, {@code staff} or {@code other}
     * @param now vendor time
     * @return whether it could be cancelled: not twice, and not when something was shipped
     */
    public boolean cancelOrder(String order, String reason, Instant now) {
        state.settle(now);
        ObjectNode document = state.documents().get(order);
        if (OrderChanges.notCancellable(document).isPresent()) {
            return false;
        }
        changes.cancel(document, reason, true, true, now);
        return true;
    }

    /**
     * Refunds pieces by hand, and the money that they are worth; raises {@code refunds/create} and {@code orders/updated}.
     *
     * @param order GID
     * @param piecesByLine pieces that go back by GID of the line
     * @param note the merchant's remark
     * @param now vendor time
     * @return the GID of the refund, or why it is refused
     */
    public RefundAnswer refundPieces(String order, Map<String, Integer> piecesByLine, String note, Instant now) {
        List<Refunding.Pieces> pieces = byId(piecesByLine).entrySet().stream()
                .map(line -> new Refunding.Pieces(line.getKey(), line.getValue(), "no_restock"))
                .toList();
        return refund(order, pieces, Optional.empty(), note, now);
    }

    /**
     * Gives money back by hand out of goodwill, and no pieces; raises {@code refunds/create} and {@code orders/updated}.
     *
     * @param order GID
     * @param amount the money in the buyer's currency
     * @param note the merchant's remark
     * @param now vendor time
     * @return the GID of the refund, or why it is refused
     */
    public RefundAnswer refundMoney(String order, BigDecimal amount, String note, Instant now) {
        return refund(order, List.of(), Optional.of(amount), note, now);
    }

    private RefundAnswer refund(
            String order, List<Refunding.Pieces> pieces, Optional<BigDecimal> amount, String note, Instant now) {
        state.settle(now);
        ObjectNode document = state.documents().get(order);
        Refunding refunding = new Refunding(state, document);
        Currencies money = Currencies.of(document);
        Refunding.Wish wish = new Refunding.Wish(pieces, Amount.ZERO, amount.map(money::paid), List.of(), note);
        List<String> problems = refunding.problems(wish, false);
        if (!problems.isEmpty()) {
            return new RefundAnswer(Optional.empty(), problems);
        }
        ObjectNode refund = refunding.record(wish, now);
        Refunding.raise(state, document, refund, now);
        return new RefundAnswer(Optional.of(gid(refund)), List.of());
    }

    /**
     * The answer to a refund.
     *
     * @param refund GID of the refund, if there is one
     * @param problems why there is none
     */
    public record RefundAnswer(Optional<String> refund, List<String> problems) {}

    /**
     * Deletes an order; raises {@code orders/delete}.
     *
     * @param order GID
     * @param now vendor time
     */
    public void deleteOrder(String order, Instant now) {
        state.settle(now);
        changes.delete(state.documents().get(order), now);
    }

    /**
     * Ships what remains of an order by hand; raises {@code fulfillments/create} and {@code orders/fulfilled}.
     *
     * @param order GID
     * @param trackingNumber of the parcel
     * @param now vendor time
     */
    public void shipOrder(String order, String trackingNumber, Instant now) {
        state.settle(now);
        Shipping.Tracking tracking = new Shipping.Tracking("DHL", List.of(trackingNumber), List.of());
        for (ObjectNode plan : FulfilmentPlan.of(state, state.documents().get(order))) {
            List<Shipping.Part> parts = Shipping.remaining(plan);
            if (!parts.isEmpty()) {
                new Shipping(state).ship(parts, tracking, now);
            }
        }
    }

    /**
     * Asks to send shipped pieces back; raises {@code returns/request}.
     *
     * @param order GID
     * @param piecesByLine pieces by GID of the line
     * @param note the buyer's reason
     * @param now vendor time
     * @return the GID of the return
     */
    public String requestReturn(String order, Map<String, Integer> piecesByLine, String note, Instant now) {
        state.settle(now);
        return gid(returns.request(state.documents().get(order), byId(piecesByLine), note, now));
    }

    /**
     * Approves a return; raises {@code returns/approve}.
     *
     * @param wanted GID of the return
     * @param now vendor time
     */
    public void approveReturn(String wanted, Instant now) {
        returns.approve(state.documents().get(wanted), now);
    }

    /**
     * Declines a return; raises {@code returns/decline}.
     *
     * @param wanted GID of the return
     * @param note why
     * @param now vendor time
     */
    public void declineReturn(String wanted, String note, Instant now) {
        returns.decline(state.documents().get(wanted), "other", note, now);
    }

    /**
     * Closes a return; raises {@code returns/close}.
     *
     * @param wanted GID of the return
     * @param now vendor time
     */
    public void closeReturn(String wanted, Instant now) {
        returns.close(state.documents().get(wanted), now);
    }

    /**
     * Cancels a return; raises {@code returns/cancel}.
     *
     * @param wanted GID of the return
     * @param now vendor time
     */
    public void cancelReturn(String wanted, Instant now) {
        returns.cancel(state.documents().get(wanted), now);
    }

    /**
     * Opens a closed return again; raises {@code returns/reopen}.
     *
     * @param wanted GID of the return
     * @param now vendor time
     */
    public void reopenReturn(String wanted, Instant now) {
        returns.reopen(state.documents().get(wanted), now);
    }

    /**
     * Takes a webhook payload for the truth: the objects that it speaks of are in the shop from now on. Raises nothing.
     *
     * @param topic such as {@code orders/create}
     * @param payload the webhook's body as a tree
     * @param now vendor time
     */
    public void seed(String topic, JsonNode payload, Instant now) {
        new Seeding(state, now).seed(topic, payload);
    }

    /**
     * Sends bytes as a webhook, signed as they are; the shop does not change.
     *
     * @param topic such as {@code orders/create}
     * @param body the bytes
     * @param now vendor time
     * @return the {@code X-Shopify-Webhook-Id} under which it is sent; empty where the shop sends no webhooks
     */
    public Optional<String> announce(String topic, Bytes body, Instant now) {
        return state.outbox().raise(state.outbox().newEvent(), topic, body, now);
    }

    /**
     * {@return an object in its documented webhook shape}
     *
     * @param gid of a customer, product, variant, order, refund, …
     */
    public Optional<JsonNode> find(String gid) {
        return state.documents().find(gid).map(Wire::published);
    }

    /**
     * {@return every object of a type in its documented webhook shape, by age}
     *
     * @param type such as {@code Order}
     */
    public List<JsonNode> all(String type) {
        return state.documents().all(type).stream().map(Wire::published).toList();
    }

    /**
     * {@return the GIDs of the lines of an order by SKU, in the order's order}
     *
     * @param order GID
     */
    public Map<String, String> linesBySku(String order) {
        Map<String, String> lines = new LinkedHashMap<>();
        Wire.objects(state.documents().get(order), "line_items")
                .forEach(line -> lines.put(line.path("sku").asText(), gid(line)));
        return lines;
    }

    /**
     * {@return the e-mail consent of a customer: state, opt-in level, time}
     *
     * @param customer GID
     */
    public JsonNode emailConsent(String customer) {
        return state.documents().get(customer).path("_email_consent").deepCopy();
    }

    /**
     * {@return the stock of an item at a location, if it is stocked there}
     *
     * @param sku of the variant
     * @param location GID
     */
    public Optional<Quantities> stock(String sku, String location) {
        return state.stock()
                .level(Catalogue.itemId(state.variant(sku)), locationId(location))
                .map(level -> new Quantities(level.onHand(), level.available(), level.committed()));
    }

    /**
     * Pieces of one item at one location.
     *
     * @param onHand physically there
     * @param available can be sold
     * @param committed sold and not shipped
     */
    public record Quantities(int onHand, int available, int committed) {}

    private static long locationId(String location) {
        return Gid.parse("Location", location)
                .orElseThrow(() -> new IllegalArgumentException("no location: " + location));
    }

    private static Map<Long, Integer> byId(Map<String, Integer> byGid) {
        Map<Long, Integer> byId = new LinkedHashMap<>();
        byGid.forEach((line, pieces) -> byId.put(
                Gid.parse("LineItem", line).orElseThrow(() -> new IllegalArgumentException("no order line: " + line)),
                pieces));
        return byId;
    }

    private static String gid(JsonNode document) {
        return document.path("admin_graphql_api_id").asText();
    }
}
