package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a stored input means: a fetched object, a payload where nothing could be fetched, or an object that is gone. */
final class Translator {

    private final String shop;
    private final Raw raw;
    private final Crosswalks crosswalks;

    private Translator(String shop, Raw raw, Crosswalks crosswalks) {
        this.shop = shop;
        this.raw = raw;
        this.crosswalks = crosswalks;
    }

    static Translation translate(String shop, Raw raw, Crosswalks crosswalks, UnmappedFields unmapped) {
        try {
            Translation translation = new Translator(shop, raw, crosswalks).translate();
            return translation instanceof Translation.Observed said
                    ? Translation.observed(UnmappedMembers.added(raw, said.observations(), unmapped), said.facts())
                    : translation;
        } catch (InvalidValue invalid) {
            return Translation.unusable(
                    SyncFailure.rejected("invalid-value", invalid.attribute(), String.valueOf(invalid.getMessage())));
        }
    }

    private Translation translate() {
        String sender = raw.headers().getOrDefault(Reception.SHOP, shop);
        if (!sender.equalsIgnoreCase(shop)) {
            return unusable(
                    "other-shop",
                    "it is of another shop than this system's: correct .shop(…) and replay the case, or let that shop's app send to the system of its own");
        }
        if (raw.form() == Raw.Form.GONE) {
            return plusMerged(gone());
        }
        Optional<ObjectNode> body = Json.read(raw.body());
        if (body.isEmpty()) {
            return unusable("not-json", "the body is no JSON object; look at the raw input");
        }
        return raw.form() == Raw.Form.FETCHED ? plusMerged(fetched(body.get())) : payload(body.get());
    }

    private static Translation unusable(String code, String message) {
        return Translation.unusable(SyncFailure.rejected(code, "", message));
    }

    // ---- fetched ----------------------------------------------------------------------------------------------------

    private Translation fetched(ObjectNode body) {
        Form form = Form.fetched(body);
        return switch (body.path("__typename").asText()) {
            case "Order" -> Translation.observed(order(form));
            case "Customer" -> Translation.observed(List.of(new CustomerMapper(raw.system()).map(form, raw.readAt())));
            case "Product" ->
                Translation.observed(new ProductMapper(raw.system())
                        .map(form, form.text("_currencyCode").map(CurrencyCode::of), raw.readAt()));
            case "InventoryLevel" -> new LevelMapper(raw.system()).map(form, crosswalks, raw.readAt());
            case "Return" -> Translation.observed(List.of(returned(form)));
            default ->
                unusable("unknown-type", "fetched a " + body.path("__typename").asText() + ", which nobody maps");
        };
    }

    private List<Observation<?>> order(Form order) {
        OrderMapper mapper = new OrderMapper(raw.system());
        List<Observation<?>> all = new ArrayList<>(List.of(mapper.map(order)));
        CurrencyCode currency = CurrencyCode.of(order.required("currencyCode"));
        CurrencyCode presentment =
                order.text("presentmentCurrencyCode").map(CurrencyCode::of).orElse(currency);
        ExternalRef ref = mapper.ref(order);
        Instant version = OrderMapper.version(order);
        PartMapper parts = new PartMapper(raw.system());
        order.list("refunds")
                .forEach(refund -> parts.refund(refund, ref, currency, presentment, version)
                        .ifPresent(all::add));
        order.list("fulfillments").forEach(shipped -> all.add(parts.shipment(shipped, ref, version)));
        order.list("returns").stream()
                .filter(wanted -> wanted.text("id").isPresent())
                .forEach(wanted -> all.add(parts.returned(wanted, ref, version)));
        return all;
    }

    private Observation<?> returned(Form wanted) {
        Form order = wanted.object("order").orElseThrow(() -> new InvalidValue("order", "nothing", "an order"));
        ExternalRef ref = ExternalRef.of(raw.system(), "order", order.required("id"));
        return new PartMapper(raw.system()).returned(wanted, ref, OrderMapper.version(order));
    }

    // ---- payload ----------------------------------------------------------------------------------------------------

    private Translation payload(ObjectNode body) {
        Topic topic = Topic.of(raw.stream());
        Form form = Form.payload(body);
        return switch (topic.use()) {
            case ITSELF -> itself(topic.type(), form);
            case PART_OF_ORDER -> part(topic.record(), form);
            case CONSENT ->
                Translation.observed(List.of(new CustomerMapper(raw.system()).consentAlone(form, sentAt())));
            case ORDER_EDIT ->
                unusable(
                        "not-fetched",
                        "an order edit names lines only, and the order could not be fetched; replay the case");
            case NAMED ->
                unusable("not-fetched", "the payload names a customer only, who could not be fetched; replay the case");
            case MERGE -> merged(Merge.of(body));
            case DELETION -> deleted(topic, body);
            case PRIVACY -> privacy(topic);
            case IGNORED -> Translation.ignored(topic.explained());
        };
    }

    /** What the law gives a person days for: nothing here may decide it, and nothing may forget it. */
    private static Translation privacy(Topic topic) {
        return Translation.unusable(SyncFailure.rejected(
                "privacy-request",
                topic.name(),
                topic.reason() + "; give the raw input to those who answer for data protection, and resolve the case"
                        + " once it is done here and at every other system"));
    }

    // ---- merged customers -------------------------------------------------------------------------------------------

    /** The one who stays could not be fetched, or nothing was to be fetched. */
    private Translation merged(Merge merge) {
        if (merge.failed()) {
            return Translation.ignored("the shop could not merge the customers: both stay");
        }
        return merge.gone()
                .<Translation>map(gid -> Translation.observed(List.of(gone("customer", gid))))
                .orElseGet(() -> unusable(
                        "not-fetched",
                        "a merge of customers, and the one who stays could not be fetched; replay the case"));
    }

    /** A fetch after a merge reads the one who stays; the other is gone. */
    private Translation plusMerged(Translation stays) {
        if (Topic.of(raw.stream()).use() != Topic.Use.MERGE || !(stays instanceof Translation.Observed said)) {
            return stays;
        }
        List<Observation<?>> all = new ArrayList<>(said.observations());
        Json.read(raw.original())
                .flatMap(body -> Merge.of(body).gone())
                .ifPresent(gid -> all.add(gone("customer", gid)));
        return Translation.observed(all);
    }

    private Translation itself(String type, Form form) {
        if (form.text("id").isEmpty()) {
            return unusable("no-id", "the body names no object; look at the raw input");
        }
        return switch (type) {
            case "order" -> Translation.observed(order(form));
            case "customer" -> Translation.observed(List.of(new CustomerMapper(raw.system()).map(form, sentAt())));
            case "product" ->
                Translation.observed(new ProductMapper(raw.system()).map(form, Optional.empty(), sentAt()));
            default ->
                unusable(
                        "not-fetched",
                        "the payload of a stock level names no SKU, and the level could not be fetched; replay the"
                                + " case");
        };
    }

    private Translation part(String kind, Form form) {
        Optional<ExternalRef> order = Topic.orderOf(form.raw()).map(gid -> ExternalRef.of(raw.system(), "order", gid));
        if (order.isEmpty() || form.text("id").isEmpty()) {
            return unusable("no-id", "the body names no order and no part of one; look at the raw input");
        }
        PartMapper parts = new PartMapper(raw.system());
        Instant version =
                form.time("updatedAt").or(() -> form.time("createdAt")).orElseGet(this::sentAt);
        return switch (kind) {
            case "shipment" -> Translation.observed(List.of(parts.shipment(form, order.get(), version)));
            case "return" -> Translation.observed(List.of(parts.returned(form, order.get(), version)));
            default -> refundAlone(form, parts, order.get(), version);
        };
    }

    /** A refund's payload tells its currencies only by its amounts. */
    private static Translation refundAlone(Form refund, PartMapper parts, ExternalRef order, Instant version) {
        Optional<Form> bag = refund.object("totalDutiesSet")
                .or(() -> refund.list("refundLineItems").stream()
                        .findFirst()
                        .flatMap(line -> line.object("subtotalSet")));
        Optional<CurrencyCode> currency = bag.flatMap(set -> side(set, "shopMoney"));
        Optional<CurrencyCode> presentment = bag.flatMap(set -> side(set, "presentmentMoney"));
        return currency.flatMap(code -> parts.refund(refund, order, code, presentment.orElse(code), version))
                .map(said -> Translation.observed(List.of(said)))
                .orElseGet(() -> unusable(
                        "not-fetched",
                        "the payload leaves open how much that is in the shop's currency, and the order could"
                                + " not be fetched"));
    }

    private static Optional<CurrencyCode> side(Form bag, String name) {
        return bag.object(name)
                .flatMap(money -> Json.text(money.raw(), "currency_code"))
                .map(CurrencyCode::of);
    }

    // ---- gone -------------------------------------------------------------------------------------------------------

    private Translation deleted(Topic topic, ObjectNode body) {
        return topic.deleted(body)
                .<Translation>map(gid -> Translation.observed(List.of(gone(topic.type(), gid))))
                .orElseGet(() -> unusable("no-id", "the deletion names no object; look at the raw input"));
    }

    private Translation gone() {
        ExternalRef hint = raw.hint().orElseThrow(() -> new IllegalStateException("nothing was looked for"));
        return Translation.observed(List.of(gone(hint.type(), hint.value())));
    }

    private Observation<?> gone(String type, String gid) {
        ExternalRef ref = ExternalRef.of(raw.system(), type, gid);
        Instant at = raw.readAt();
        return switch (type) {
            case "order" -> Observation.of(OrderPaths.TYPE, ref, at).gone();
            case "customer" -> Observation.of(CustomerPaths.TYPE, ref, at).gone();
            case "product" -> Observation.of(ProductPaths.TYPE, ref, at).gone();
            case "return" -> Observation.of(ReturnPaths.TYPE, ref, at).gone();
            default -> Observation.of(InventoryLevelPaths.TYPE, ref, at).gone();
        };
    }

    /** Shopify's own times are whole seconds; a finer one would beat the object's own version of the same second. */
    private Instant sentAt() {
        return raw.readAt().truncatedTo(ChronoUnit.SECONDS);
    }
}
