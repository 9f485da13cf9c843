package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes one order after the other, each all or nothing as far as it fits one Composite request. Where the org turns out to hold other items
 * than was known, they are read and the order is written once more, whole.
 */
final class OrderOperation implements Operation {

    /** Refusals that mean: the form was made for items or a status that the org does not have. */
    private static final Set<String> MISJUDGED = Set.of(
            "INVALID_FIELD_FOR_INSERT_UPDATE",
            "REQUIRED_FIELD_MISSING",
            "NOT_FOUND",
            "ENTITY_IS_DELETED",
            "FAILED_ACTIVATION",
            "FIELD_INTEGRITY_EXCEPTION");

    private final Api api;

    OrderOperation(Api api) {
        this.api = api;
    }

    private record Written(String orderId, List<ApiError> errors, List<SyncFailure> failures) {

        boolean done() {
            return errors.isEmpty() && failures.isEmpty();
        }

        boolean misjudged() {
            return failures.isEmpty() && errors.stream().anyMatch(error -> MISJUDGED.contains(error.code()));
        }

        Either<SyncFailure, Receipt> outcome(Call call) {
            if (!failures.isEmpty()) {
                return Either.left(failures.get(0));
            }
            return done()
                    ? Either.right(Receipt.of(ExternalRef.of(call.system(), "order", orderId)))
                    : Either.left(Failures.of(errors, false));
        }
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> apply(effect, call)).toList();
    }

    private Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        OrderWire wire = new OrderWire(Json.wire(effect.wire()), api.config());
        Written first = write(wire, call);
        return first.misjudged()
                ? items(wire.key(), call)
                        .flatMap(there -> write(wire.against(there), call).outcome(call))
                : first.outcome(call);
    }

    private Either<SyncFailure, Set<String>> items(String orderKey, Call call) {
        String soql =
                "SELECT " + Fields.KEY + " FROM OrderItem WHERE Order." + Fields.KEY + " = " + Soql.text(orderKey);
        return api.query(call, soql)
                .map(rows -> rows.stream()
                        .flatMap(row -> Json.textAt(row, Fields.KEY).stream())
                        .collect(Collectors.toSet()));
    }

    private Written write(OrderWire wire, Call call) {
        String orderId = "";
        for (ObjectNode request : wire.requests()) {
            Either<SyncFailure, JsonNode> answer = api.write(call, "POST", "/composite", request);
            if (answer.isLeft()) {
                return new Written(orderId, List.of(), List.of(answer.getLeft()));
            }
            List<ApiError> errors = new ArrayList<>();
            for (JsonNode part : answer.get().path("compositeResponse")) {
                errors.addAll(errors(part));
                boolean header = part.path("referenceId").asText().equals("order");
                orderId = header ? part.path("body").path("id").asText(orderId) : orderId;
            }
            if (!errors.isEmpty()) {
                return new Written(orderId, errors, List.of());
            }
        }
        return new Written(orderId, List.of(), List.of());
    }

    private static List<ApiError> errors(JsonNode part) {
        int status = part.path("httpStatusCode").asInt();
        if (status < 300) {
            return List.of();
        }
        List<ApiError> errors = ApiError.all(part.path("body"));
        String what = status == 300 ? "DUPLICATE_EXTERNAL_ID" : "HTTP_" + status;
        boolean nameless = errors.isEmpty() || status == 300;
        return nameless
                ? List.of(new ApiError(what, "several records share one key; merge them", List.of()))
                : errors.stream().filter(error -> !error.isBystander()).toList();
    }
}
