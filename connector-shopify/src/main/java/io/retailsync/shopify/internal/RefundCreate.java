package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.payment.IssueRefund;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Gives money back under an idempotency key. The payment to refund is the order's first that succeeded: the same at every attempt, so that a
 * repeat says the same under the same key. An order in another currency is refunded in that, at the rate of its payment.
 *
 * <p>Our reference stands in the note; by it a refund is found when its answer was lost longer ago than the shop remembers keys.
 */
final class RefundCreate implements Operation {

    static final String NAME = "refund-create";

    private final Admin admin;

    RefundCreate(Admin admin) {
        this.admin = admin;
    }

    static Rendered render(IssueRefund command, String reference, Lookup lookup) {
        Optional<String> order = lookup.id(command.subject(), "order");
        if (order.isEmpty()) {
            return Rendered.waiting(command.subject(), "order");
        }
        if (command.amount().signum() <= 0) {
            return Rendered.rejected(
                    SyncFailure.rejected("amount", "issueRefund.amount", "a refund gives back more than nothing"));
        }
        ObjectNode wire = Json.object().put("order", order.get());
        wire.put("amount", command.amount().amount().toPlainString());
        wire.put("currency", command.amount().currency().code());
        wire.put("note", command.reason() + " [" + reference + "]");
        return Rendered.command(Json.write(wire));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return Operation.each(effects, effect -> refund(effect, Json.ours(effect.wire()), call));
    }

    private Either<SyncFailure, Receipt> refund(Effect effect, ObjectNode wire, Call call) {
        return order(wire, call).flatMap(order -> {
            Either<SyncFailure, ObjectNode> input = input(order, wire);
            if (input.isLeft()) {
                return Either.left(input.getLeft());
            }
            ObjectNode variables = Json.object().put("key", effect.vendorKey().toString());
            variables.set("input", input.get());
            return admin.send(Document.CREATE_REFUND, variables, 1, call).flatMap(RefundCreate::outcome);
        });
    }

    private Either<SyncFailure, JsonNode> order(ObjectNode wire, Call call) {
        ObjectNode variables = Json.object().put("id", wire.path("order").asText());
        return admin.send(Document.FIND_REFUNDS, variables, 1, call)
                .flatMap(data -> data.path("order").isObject()
                        ? Either.right(data.path("order"))
                        : Either.left(SyncFailure.gone("the shop no longer has this order")));
    }

    private static Either<SyncFailure, ObjectNode> input(JsonNode order, ObjectNode wire) {
        String shop = order.path("currencyCode").asText();
        if (!shop.equals(wire.path("currency").asText())) {
            return Either.left(SyncFailure.rejected(
                    "currency",
                    "issueRefund.amount",
                    "the shop keeps its books in " + shop + "; say the amount in that"));
        }
        Optional<JsonNode> payment = StreamSupport.stream(
                        order.path("transactions").spliterator(), false)
                .filter(moved -> moved.path("status").asText().equals("SUCCESS"))
                .filter(moved ->
                        List.of("SALE", "CAPTURE").contains(moved.path("kind").asText()))
                .findFirst();
        if (payment.isEmpty()) {
            return Either.left(
                    SyncFailure.rejected("not-paid", "order", "the order has no payment that could be given back"));
        }
        return Either.right(input(order, wire, payment.get()));
    }

    private static ObjectNode input(JsonNode order, ObjectNode wire, JsonNode payment) {
        String presentment = order.path("presentmentCurrencyCode").asText();
        ObjectNode moved = Json.object().put("orderId", order.path("id").asText());
        moved.put("parentId", payment.path("id").asText());
        moved.put("gateway", payment.path("gateway").asText());
        moved.put("kind", "REFUND");
        moved.put("amount", amount(wire, payment, presentment).toPlainString());
        ObjectNode input = Json.object().put("orderId", order.path("id").asText());
        input.put("note", wire.path("note").asText()).put("notify", false);
        if (!presentment.equals(wire.path("currency").asText())) {
            input.put("currency", presentment);
        }
        input.putArray("transactions").add(moved);
        return input;
    }

    private static BigDecimal amount(ObjectNode wire, JsonNode payment, String presentment) {
        BigDecimal wanted = new BigDecimal(wire.path("amount").asText());
        BigDecimal paidShop =
                new BigDecimal(payment.at("/amountSet/shopMoney/amount").asText());
        BigDecimal paid =
                new BigDecimal(payment.at("/amountSet/presentmentMoney/amount").asText());
        if (paid.compareTo(paidShop) == 0 || paidShop.signum() == 0) {
            return wanted;
        }
        int digits = CurrencyCode.of(presentment).minorUnits();
        return wanted.multiply(paid).divide(paidShop, digits, RoundingMode.HALF_UP);
    }

    private static Either<SyncFailure, Receipt> outcome(JsonNode data) {
        Optional<UserErrors> error =
                UserErrors.of(data.at("/refundCreate/userErrors")).stream().findFirst();
        if (error.filter(UserErrors::keyIsUsedUp).isPresent()) {
            return Either.left(SyncFailure.conflict("an earlier attempt with this key failed"));
        }
        return error.isPresent()
                ? Either.left(error.get().rejected("refund-refused"))
                : Either.right(Receipt.done()
                        .fact("refund", data.at("/refundCreate/refund/id").asText()));
    }

    @Override
    public Probe probe(Effect effect, Call call) {
        return order(Json.ours(effect.wire()), call).fold(Operation::unknown, order -> {
            for (JsonNode refund : order.path("refunds")) {
                if (refund.path("note").asText().endsWith("[" + effect.reference() + "]")) {
                    return Probe.happened(
                            Receipt.done().fact("refund", refund.path("id").asText()));
                }
            }
            return Probe.no();
        });
    }
}
