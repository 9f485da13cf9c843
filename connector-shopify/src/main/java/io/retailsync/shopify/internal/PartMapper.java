package io.retailsync.shopify.internal;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnLine;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.returns.ReturnStatus;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the parts of an order say: refunds, fulfillments and returns. They carry the order's version, with which they are read. */
final class PartMapper {

    /** Codes of the same two lists that say no more than the status beside them. A label is no step here: it may be printed after dispatch. */
    private static final Set<String> SAYS_NO_MORE = Set.of(
            "",
            "FULFILLED",
            "MARKED_AS_FULFILLED",
            "SUBMITTED",
            "CONFIRMED",
            "CANCELED",
            "LABEL_PURCHASED",
            "LABEL_PRINTED",
            "LABEL_VOIDED");

    private final String system;

    PartMapper(String system) {
        this.system = system;
    }

    /**
     * {@return a refund; empty where a payload leaves open how much that is in the shop's currency}
     *
     * @param currency the shop's
     * @param presentment the customer's
     */
    Optional<Observation<Refund>> refund(
            Form refund, ExternalRef order, CurrencyCode currency, CurrencyCode presentment, Instant version) {
        Optional<Money> total = total(refund, currency, presentment);
        return total.map(money -> {
            ExternalRef ref = ExternalRef.of(system, "refund", refund.required("id"));
            Observation<Refund> said = Observation.of(RefundPaths.TYPE, ref, version)
                    .set(RefundPaths.ORDER, order)
                    .set(RefundPaths.REFUNDED_AT, refund.time("processedAt").or(() -> refund.time("createdAt")))
                    .set(
                            RefundPaths.LINES,
                            refund.list("refundLineItems").stream()
                                    .map(line -> refundLine(line, currency))
                                    .toList())
                    .set(RefundPaths.SHIPPING, shipping(refund, currency))
                    .set(RefundPaths.TOTAL, money)
                    .set(RefundPaths.NOTE, refund.text("note").map(PersonalText::redacting));
            return presentment.equals(currency)
                    ? said.clear(RefundPaths.PRESENTMENT_TOTAL)
                    : said.set(RefundPaths.PRESENTMENT_TOTAL, presented(refund, presentment));
        });
    }

    /** Payloads carry transactions, in the currency of the payment. */
    private static Optional<Money> total(Form refund, CurrencyCode currency, CurrencyCode presentment) {
        if (!refund.isPayload()) {
            return Optional.of(refund.shopMoney("totalRefundedSet", currency));
        }
        Money moved = presented(refund, presentment);
        return presentment.equals(currency) || moved.isZero()
                ? Optional.of(new Money(moved.amount(), currency))
                : Optional.empty();
    }

    private static Money presented(Form refund, CurrencyCode presentment) {
        if (!refund.isPayload()) {
            return refund.presentmentMoney("totalRefundedSet", presentment);
        }
        return refund.list("transactions").stream()
                .filter(moved -> moved.code("kind").filter("REFUND"::equals).isPresent())
                .filter(moved -> moved.code("status").filter("SUCCESS"::equals).isPresent())
                .map(moved -> new Money(moved.requiredNumber("amount"), presentment))
                .reduce(Money.zero(presentment), Money::plus);
    }

    private static Optional<Money> shipping(Form refund, CurrencyCode currency) {
        return refund.list("refundShippingLines").stream()
                .map(line -> line.shopMoney("subtotalAmountSet", currency))
                .reduce(Money::plus);
    }

    private RefundLine refundLine(Form line, CurrencyCode currency) {
        Optional<Form> orderLine = line.object("lineItem");
        return new RefundLine(
                lineId(line, orderLine).orElse(""),
                orderLine.flatMap(known -> known.text("sku")).orElse(null),
                line.pieces("quantity"),
                line.shopMoney("subtotalSet", currency),
                line.shopMoney("totalTaxSet", currency),
                restock(line.code("restockType").orElse("NO_RESTOCK")));
    }

    private static Optional<String> lineId(Form line, Optional<Form> orderLine) {
        return orderLine.flatMap(known -> known.text("id")).or(() -> line.gid("LineItem", "line_item_id"));
    }

    private Coded<RestockKind> restock(String code) {
        return Codes.of(RestockKind.class, code.equals("NO_RESTOCK") ? "NONE" : code, system);
    }

    Observation<Shipment> shipment(Form fulfillment, ExternalRef order, Instant version) {
        ExternalRef ref = ExternalRef.of(system, "fulfillment", fulfillment.required("id"));
        Optional<String> number = tracking(fulfillment, "number", "trackingNumber");
        Observation<Shipment> said = Observation.of(ShipmentPaths.TYPE, ref, version)
                .set(ShipmentPaths.ORDER, order)
                .set(ShipmentPaths.STATUS, status(fulfillment))
                .set(ShipmentPaths.LINES, shipmentLines(fulfillment))
                .set(ShipmentPaths.CARRIER, tracking(fulfillment, "company", "trackingCompany"))
                .set(ShipmentPaths.TRACKING_NUMBER, number)
                .set(ShipmentPaths.TRACKING_URL, tracking(fulfillment, "url", "trackingUrl"))
                .set(ShipmentPaths.DISPATCHED_AT, fulfillment.time("createdAt"));
        return number.isPresent() ? said.alsoKnownAs(ExternalRef.of(system, "tracking", number.get())) : said;
    }

    private static Optional<String> tracking(Form fulfillment, String fetched, String payload) {
        return fulfillment.isPayload()
                ? fulfillment.text(payload)
                : fulfillment.list("trackingInfo").stream().findFirst().flatMap(info -> info.text(fetched));
    }

    private Coded<ShipmentStatus> status(Form fulfillment) {
        String code = fulfillment.code("status").orElse("");
        String shown = fulfillment.code("displayStatus").orElse("");
        if (!code.equals("CANCELLED") && !SAYS_NO_MORE.contains(shown)) {
            return onItsWay(shown).map(Coded::of).orElseGet(() -> Coded.raw(shown, system));
        }
        return switch (code) {
            case "SUCCESS" -> Coded.of(ShipmentStatus.DISPATCHED);
            case "OPEN", "PENDING" -> Coded.of(ShipmentStatus.PLANNED);
            case "CANCELLED" -> Coded.of(ShipmentStatus.CANCELLED);
            default -> Coded.raw(code, system);
        };
    }

    /**
     * {@return where a parcel is, by FulfillmentDisplayStatus of Admin GraphQL 2026-10 or FulfillmentEventStatus in payloads; empty for what the
     * model has no word for}
     */
    private static Optional<ShipmentStatus> onItsWay(String code) {
        return switch (code) {
            case "DELIVERED", "PICKED_UP" -> Optional.of(ShipmentStatus.DELIVERED);
            case "IN_TRANSIT", "CARRIER_PICKED_UP" -> Optional.of(ShipmentStatus.IN_TRANSIT);
            case "DELAYED" -> Optional.of(ShipmentStatus.DELAYED);
            case "OUT_FOR_DELIVERY" -> Optional.of(ShipmentStatus.OUT_FOR_DELIVERY);
            case "ATTEMPTED_DELIVERY" -> Optional.of(ShipmentStatus.DELIVERY_ATTEMPTED);
            case "READY_FOR_PICKUP" -> Optional.of(ShipmentStatus.READY_FOR_PICKUP);
            default -> Optional.empty();
        };
    }

    /** Payloads list order lines with the shipped quantity, GraphQL lists lines of the fulfillment. */
    private static List<ShipmentLine> shipmentLines(Form fulfillment) {
        String list = fulfillment.isPayload() ? "lineItems" : "fulfillmentLineItems";
        return fulfillment.list(list).stream()
                .map(line -> {
                    Form orderLine = fulfillment.isPayload()
                            ? line
                            : line.object("lineItem").orElse(line);
                    return new ShipmentLine(
                            orderLine.text("id").orElse(null),
                            orderLine.text("sku").orElse(""),
                            line.pieces("quantity"));
                })
                .toList();
    }

    /** {@return a return; payloads say of its lines nothing that can be relied on} */
    Observation<Return> returned(Form wanted, ExternalRef order, Instant version) {
        ExternalRef ref = ExternalRef.of(system, "return", wanted.required("id"));
        Observation<Return> said = Observation.of(ReturnPaths.TYPE, ref, version)
                .set(ReturnPaths.ORDER, order)
                .set(
                        ReturnPaths.STATUS,
                        returnStatus(wanted.code("returnStatus")
                                .or(() -> wanted.code("status"))
                                .orElse("")));
        Optional<String> name = wanted.text("name");
        Observation<Return> named = name.isPresent() ? said.set(ReturnPaths.DISPLAY_NUMBER, name) : said;
        return wanted.isPayload()
                ? named
                : named.set(
                        ReturnPaths.LINES,
                        wanted.list("returnLineItems").stream()
                                .map(PartMapper::returnLine)
                                .toList());
    }

    /** Admin GraphQL 2026-10, ReturnStatus: CANCELED, CLOSED, DECLINED, OPEN, REQUESTED. An open return was agreed to; how far it is, it does not say. */
    private Coded<ReturnStatus> returnStatus(String code) {
        return switch (code) {
            case "OPEN" -> Coded.of(ReturnStatus.APPROVED);
            case "CANCELED" -> Coded.of(ReturnStatus.CANCELLED);
            case "REQUESTED", "CLOSED", "DECLINED" -> Coded.of(ReturnStatus.valueOf(code));
            default -> Coded.raw(code, system);
        };
    }

    private static ReturnLine returnLine(Form line) {
        return new ReturnLine(
                line.object("fulfillmentLineItem")
                        .flatMap(shipped -> shipped.object("lineItem"))
                        .flatMap(orderLine -> orderLine.text("id"))
                        .orElse(null),
                line.pieces("quantity"),
                line.object("returnReasonDefinition")
                        .flatMap(reason -> reason.text("handle"))
                        .orElse(null));
    }
}
