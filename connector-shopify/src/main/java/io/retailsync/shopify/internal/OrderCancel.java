package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.sales.CancelOrder;
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
 * Calls an order off, with restock and without giving money back. The shop answers with a job; whether it is done, {@code cancelledAt} says. Until
 * then the outcome counts as unknown and is looked for.
 */
final class OrderCancel implements Operation {

    static final String NAME = "order-cancel";

    private final Admin admin;

    OrderCancel(Admin admin) {
        this.admin = admin;
    }

    static Rendered render(CancelOrder command, Lookup lookup) {
        Optional<String> order = lookup.id(command.subject(), "order");
        if (order.isEmpty()) {
            return Rendered.waiting(command.subject(), "order");
        }
        ObjectNode wire =
                Json.object().put("id", order.get()).put("reason", "OTHER").put("note", command.reason());
        return Rendered.command(Json.write(wire));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return Operation.each(effects, effect -> cancel(Json.ours(effect.wire()), call));
    }

    private Either<SyncFailure, Receipt> cancel(ObjectNode wire, Call call) {
        return cancelled(wire, call)
                .flatMap(before -> before ? Either.right(Receipt.done().found()) : order(wire, call));
    }

    private Either<SyncFailure, Receipt> order(ObjectNode wire, Call call) {
        return admin.send(Document.CANCEL_ORDER, wire, 1, call).flatMap(data -> {
            JsonNode errors = data.at("/orderCancel/orderCancelUserErrors");
            Optional<SyncFailure> failure = UserErrors.first(errors, "cancellation-refused");
            return failure.isPresent() ? refused(failure.get(), wire, call) : outcome(wire, call);
        });
    }

    /** Somebody else may have called it off between our look and our request: the shop refuses a second time. */
    private Either<SyncFailure, Receipt> refused(SyncFailure failure, ObjectNode wire, Call call) {
        return cancelled(wire, call)
                .flatMap(meanwhile -> meanwhile ? Either.right(Receipt.done().found()) : Either.left(failure));
    }

    private Either<SyncFailure, Receipt> outcome(ObjectNode wire, Call call) {
        boolean done = cancelled(wire, call).getOrElse(false);
        return done
                ? Either.right(Receipt.done())
                : Either.left(SyncFailure.ambiguous("the shop has taken the cancellation on and is not done yet"));
    }

    private Either<SyncFailure, Boolean> cancelled(ObjectNode wire, Call call) {
        ObjectNode variables = Json.object().put("id", wire.path("id").asText());
        return admin.send(Document.FIND_CANCELLATION, variables, 1, call).flatMap(data -> {
            JsonNode order = data.path("order");
            return order.isObject()
                    ? Either.right(Json.text(order, "cancelledAt").isPresent())
                    : Either.left(SyncFailure.gone("the shop no longer has this order"));
        });
    }

    @Override
    public Probe probe(Effect effect, Call call) {
        return cancelled(Json.ours(effect.wire()), call)
                .fold(Operation::unknown, done -> done ? Probe.happened(Receipt.done()) : Probe.no());
    }
}
