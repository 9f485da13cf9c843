package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Tells the shop that goods were shipped. Shopify takes no idempotency key for that, so the tracking number says whether it was told
 * already: before it is told, and when an answer was lost. A shipment without a number gets our reference for one.
 *
 * <p>Fulfillment orders are read just before, because moves, splits and edits make new ones.
 */
final class FulfilmentCreate implements Operation {

    static final String NAME = "fulfillment-create";

    private final Admin admin;

    FulfilmentCreate(Admin admin) {
        this.admin = admin;
    }

    static Rendered render(FulfilOrder command, String reference, Lookup lookup) {
        Optional<String> order = lookup.id(command.subject(), "order");
        if (order.isEmpty()) {
            return Rendered.waiting(command.subject(), "order");
        }
        Shipment shipment = command.shipment();
        if (shipment.lines().isEmpty()) {
            return Rendered.rejected(SyncFailure.rejected(
                    "no-lines", "shipment.lines", "a shipment without lines can't be told to the shop"));
        }
        String number = Optional.ofNullable(shipment.trackingNumber()).orElse(reference);
        ObjectNode wire = Json.object().put("order", order.get()).put("number", number);
        Optional.ofNullable(shipment.carrier()).ifPresent(carrier -> wire.put("company", carrier));
        Optional.ofNullable(shipment.trackingUrl()).ifPresent(url -> wire.put("url", url));
        for (ShipmentLine line : shipment.lines()) {
            ObjectNode wanted = wire.withArrayProperty("lines").addObject();
            Optional.ofNullable(line.orderLine())
                    .filter(id -> id.startsWith("gid://shopify/LineItem/"))
                    .ifPresent(id -> wanted.put("line", id));
            wanted.put("sku", line.sku()).put("quantity", line.quantity().whole());
        }
        return Rendered.command(Json.write(wire))
                .creating(command.shipmentKey())
                .marked(ExternalRef.of(lookup.system(), "tracking", number));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return Operation.each(effects, effect -> send(Json.ours(effect.wire()), call));
    }

    private Either<SyncFailure, Receipt> send(ObjectNode wire, Call call) {
        return work(wire, call).flatMap(order -> {
            if (!order.isObject()) {
                return Either.left(SyncFailure.gone("the shop no longer has this order"));
            }
            ShippingWork work = new ShippingWork(order, wire);
            if (work.isDone()) {
                return Either.right(receipt(work.shipped(), call).found());
            }
            Either<SyncFailure.Rejected, List<ObjectNode>> parcels = work.parcels();
            return parcels.isLeft() ? Either.left(parcels.getLeft()) : ship(parcels.get(), work.shipped(), call);
        });
    }

    private Either<SyncFailure, JsonNode> work(ObjectNode wire, Call call) {
        ObjectNode variables = Json.object().put("id", wire.path("order").asText());
        return admin.send(Document.FIND_SHIPPING_WORK, variables, 1, call).map(data -> data.path("order"));
    }

    /** One fulfillment per location; what an earlier one took is no longer open, so that doing the rest later doubles nothing. */
    private Either<SyncFailure, Receipt> ship(List<ObjectNode> parcels, Optional<String> before, Call call) {
        Optional<String> gid = before;
        for (ObjectNode parcel : parcels) {
            ObjectNode variables = Json.object();
            variables.set("fulfillment", parcel);
            Either<SyncFailure, JsonNode> data = admin.send(Document.CREATE_FULFILLMENT, variables, 1, call);
            if (data.isLeft()) {
                return Either.left(data.getLeft());
            }
            JsonNode payload = data.get().path("fulfillmentCreate");
            Optional<SyncFailure> failure = UserErrors.first(payload.path("userErrors"), "fulfillment-refused");
            if (failure.isPresent()) {
                return Either.left(failure.get());
            }
            gid = gid.or(() -> Json.text(payload.path("fulfillment"), "id"));
        }
        return Either.right(receipt(gid, call));
    }

    private static Receipt receipt(Optional<String> gid, Call call) {
        return gid.map(id -> Receipt.of(ExternalRef.of(call.system(), "fulfillment", id)))
                .orElseGet(Receipt::done);
    }

    @Override
    public Probe probe(Effect effect, Call call) {
        ObjectNode wire = Json.ours(effect.wire());
        return work(wire, call).fold(Operation::unknown, order -> {
            ShippingWork work = new ShippingWork(order, wire);
            return work.isDone() ? Probe.happened(receipt(work.shipped(), call)) : Probe.no();
        });
    }
}
