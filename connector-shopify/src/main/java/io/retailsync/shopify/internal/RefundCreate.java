package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Key;
import io.retailsync.model.payment.IssueRefund;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives money back under an idempotency key: a sum that was named, or all that the shop still holds of what was paid. Either is taken from the
 * order's payments, the earliest first, each through its own gateway. An order in another currency is refunded in that: a named sum at the rate
 * of its first payment, the remainder to the last minor unit.
 *
 * <p>Our reference stands in the note; by it a refund is found when its answer was lost, before anything is sent again. The vendor types no
 * errors here, so a refusal is judged by a fresh look and not by its text: where the remainder is asked for and nothing is left any more,
 * somebody else gave it back between our look and our request, and there is nothing to do; where another sum is left, that is given back next;
 * everything else goes to a person.
 */
final class RefundCreate implements Operation {

    static final String NAME = "refund-create";

    private final Admin admin;

    RefundCreate(Admin admin) {
        this.admin = admin;
    }

    static Rendered render(IssueRefund command, String reference, Lookup lookup) {
        if (command.amount().signum() <= 0) {
            return Rendered.rejected(
                    SyncFailure.rejected("amount", "issueRefund.amount", "a refund gives back more than nothing"));
        }
        ObjectNode wire = Json.object()
                .put("amount", command.amount().amount().toPlainString())
                .put("currency", command.amount().currency().code());
        return render(wire, command.subject(), command.reason() + " [" + reference + "]", lookup);
    }

    static Rendered render(RefundRemainder command, String reference, Lookup lookup) {
        return render(Json.object(), command.subject(), command.reason() + " [" + reference + "]", lookup);
    }

    private static Rendered render(ObjectNode wire, Key subject, String note, Lookup lookup) {
        return lookup.id(subject, "order")
                .map(order -> (Rendered)
                        Rendered.command(Json.write(wire.put("order", order).put("note", note))))
                .orElseGet(() -> Rendered.waiting(subject, "order"));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return Operation.each(effects, effect -> refund(effect, Json.ours(effect.wire()), call));
    }

    private Either<SyncFailure, Receipt> refund(Effect effect, ObjectNode wire, Call call) {
        return order(wire, call).flatMap(order -> {
            Optional<Receipt> before = found(order, effect);
            if (before.isPresent()) {
                return Either.right(before.get());
            }
            HeldMoney held = HeldMoney.of(order);
            return sum(order, held, wire)
                    .flatMap(sum -> sum.signum() == 0
                            ? Either.right(nothingLeft("nothing was left to give back"))
                            : send(effect, order, held.parts(sum), call));
        });
    }

    private Either<SyncFailure, JsonNode> order(ObjectNode wire, Call call) {
        ObjectNode variables = Json.object().put("id", wire.path("order").asText());
        return admin.send(Document.FIND_REFUNDS, variables, 1, call)
                .flatMap(data -> data.path("order").isObject()
                        ? Either.right(data.path("order"))
                        : Either.left(SyncFailure.gone("the shop no longer has this order")));
    }

    private static boolean isRemainder(ObjectNode wire) {
        return !wire.has("amount");
    }

    /** {@return how much goes back, in the customer's currency; zero only where the remainder is asked for and none is left} */
    private static Either<SyncFailure, BigDecimal> sum(JsonNode order, HeldMoney held, ObjectNode wire) {
        if (isRemainder(wire)) {
            return Either.right(held.left());
        }
        String shop = order.path("currencyCode").asText();
        if (!shop.equals(wire.path("currency").asText())) {
            return Either.left(SyncFailure.rejected(
                    "currency",
                    "issueRefund.amount",
                    "the shop keeps its books in " + shop + "; say the amount in that"));
        }
        CurrencyCode presentment =
                CurrencyCode.of(order.path("presentmentCurrencyCode").asText());
        Optional<BigDecimal> sum =
                held.presentment(new BigDecimal(wire.path("amount").asText()), presentment);
        if (sum.isEmpty()) {
            return Either.left(
                    SyncFailure.rejected("not-paid", "order", "the order has no payment that could be given back"));
        }
        return sum.get().compareTo(held.left()) > 0
                ? Either.left(SyncFailure.rejected(
                        "more-than-left",
                        "issueRefund.amount",
                        "the shop holds no more than " + held.left().toPlainString() + " " + presentment.code()
                                + " of this order; give back no more than that"))
                : Either.right(sum.get());
    }

    private Either<SyncFailure, Receipt> send(Effect effect, JsonNode order, List<HeldMoney.Payment> parts, Call call) {
        ObjectNode wire = Json.ours(effect.wire());
        ObjectNode input = input(order, wire.path("note").asText(), parts);
        ObjectNode variables = Json.object().put("key", key(effect, wire, input).toString());
        variables.set("input", input);
        return admin.send(Document.CREATE_REFUND, variables, 1, call).flatMap(data -> {
            Optional<UserErrors> error =
                    UserErrors.of(data.at("/refundCreate/userErrors")).stream().findFirst();
            return error.isPresent()
                    ? refused(effect, error.get(), new HeldMoney(parts).left(), call)
                    : Either.right(receipt(data.at("/refundCreate/refund")));
        });
    }

    /** Under a key that it knows the shop takes no other sum. A remainder may have a key for each: two of them never fit into what is left. */
    private static UUID key(Effect effect, ObjectNode wire, ObjectNode input) {
        return isRemainder(wire)
                ? UUID.nameUUIDFromBytes((effect.vendorKey() + "|" + input).getBytes(StandardCharsets.UTF_8))
                : effect.vendorKey();
    }

    private static ObjectNode input(JsonNode order, String note, List<HeldMoney.Payment> parts) {
        ObjectNode input = Json.object().put("orderId", order.path("id").asText());
        input.put("note", note).put("notify", false);
        String presentment = order.path("presentmentCurrencyCode").asText();
        if (!presentment.equals(order.path("currencyCode").asText())) {
            input.put("currency", presentment);
        }
        for (HeldMoney.Payment part : parts) {
            input.withArrayProperty("transactions")
                    .addObject()
                    .put("orderId", order.path("id").asText())
                    .put("parentId", part.id())
                    .put("gateway", part.gateway())
                    .put("kind", "REFUND")
                    .put("amount", part.left().toPlainString());
        }
        return input;
    }

    private Either<SyncFailure, Receipt> refused(Effect effect, UserErrors error, BigDecimal sent, Call call) {
        if (error.keyIsUsedUp()) {
            return Either.left(SyncFailure.conflict("an earlier attempt with this key failed"));
        }
        ObjectNode wire = Json.ours(effect.wire());
        return order(wire, call).flatMap(now -> {
            Optional<Receipt> ours = found(now, effect);
            if (ours.isPresent()) {
                return Either.right(ours.get());
            }
            BigDecimal left = HeldMoney.of(now).left();
            if (isRemainder(wire) && left.signum() == 0) {
                return Either.right(nothingLeft(
                        "the shop refused the refund, and nothing is left to give back: it went back meanwhile"));
            }
            return Either.left(
                    isRemainder(wire) && left.compareTo(sent) != 0
                            ? SyncFailure.conflict("money of this order moved at the shop meanwhile")
                            : error.rejected("refund-refused"));
        });
    }

    private static Receipt nothingLeft(String note) {
        return Receipt.done().found().noting(note);
    }

    private static Optional<Receipt> found(JsonNode order, Effect effect) {
        for (JsonNode refund : order.path("refunds")) {
            if (refund.path("note").asText().endsWith("[" + effect.reference() + "]")) {
                return Optional.of(receipt(refund));
            }
        }
        return Optional.empty();
    }

    private static Receipt receipt(JsonNode refund) {
        return Receipt.done().fact("refund", refund.path("id").asText());
    }

    @Override
    public Probe probe(Effect effect, Call call) {
        return order(Json.ours(effect.wire()), call)
                .fold(
                        Operation::unknown,
                        order -> found(order, effect).map(Probe::happened).orElseGet(Probe::no));
    }
}
