package io.retailsync.simulators.shopify;

import graphql.GraphqlErrorException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The mutations, and the rules that they share. */
final class Mutations {

    /** One of the 133 mutations' errors without a code (shopify reference, errors), under each name that a list of them has. */
    private static final Map<String, Object> REFUSED = Map.of(
            "userErrors", List.of(problem("a validation of this shop does not allow it")),
            "orderCancelUserErrors", List.of(problem("a validation of this shop does not allow it")));

    private Mutations() {}

    static void wire(Wiring wiring) {
        mutation(wiring, "inventorySetQuantities", InventoryMutations::set);
        mutation(wiring, "inventoryActivate", InventoryMutations::activate);
        mutation(wiring, "refundCreate", RefundMutation::create);
        mutation(wiring, "fulfillmentCreate", FulfillmentMutation::create);
        mutation(wiring, "orderCancel", CancelMutation::cancel);
        mutation(wiring, "customerSet", CustomerMutations::set);
        mutation(wiring, "customerEmailMarketingConsentUpdate", CustomerMutations::consent);
    }

    private static void mutation(Wiring wiring, String name, Function<View, Map<String, Object>> how) {
        wiring.field("Mutation", name, view -> Optional.of(view.refused() ? REFUSED : how.apply(view)));
    }

    /** {@return a user error without code} */
    static Map<String, Object> problem(String message, String... path) {
        Map<String, Object> problem = new HashMap<>();
        problem.put("__typename", "UserError");
        problem.put("message", message);
        if (path.length > 0) {
            problem.put("field", List.of(path));
        }
        return problem;
    }

    /** {@return a user error with a code of the mutation's enum} */
    static Map<String, Object> coded(String code, String message, String... path) {
        Map<String, Object> problem = problem(message, path);
        problem.put("code", code);
        return problem;
    }

    static GraphqlErrorException failure(String code, String message) {
        return GraphqlErrorException.newErrorException()
                .message(message)
                .extensions(Map.of("code", code))
                .build();
    }

    /** {@return the key of the directive, without which the mutation is refused since 2026-04} */
    static String key(View view) {
        return view.environment().getQueryDirectives().getImmediateAppliedDirective("idempotent").stream()
                .findFirst()
                .map(directive -> directive.getArgument("key"))
                .map(argument -> Objects.toString(argument.getValue(), ""))
                .filter(key -> !key.isBlank())
                .orElseThrow(() -> failure(
                        "BAD_REQUEST",
                        "The @idempotent directive is required for this mutation but was not provided."));
    }

    /** What an attempt came to. */
    record Attempt(Map<String, Object> payload, boolean failed) {}

    /**
     * Runs a mutation once per key.
     *
     * @param refusal turns the verdict on a used key into a payload
     */
    static Map<String, Object> once(
            View view,
            String operation,
            Function<KeyMemory.Verdict, Map<String, Object>> refusal,
            Supplier<Attempt> attempt) {
        String key = key(view);
        Object arguments = view.environment().getArguments();
        KeyMemory.Verdict verdict = view.keys().look(operation, key, arguments, view.now());
        if (verdict == KeyMemory.Verdict.REPEATED) {
            return view.keys().result(operation, key);
        }
        if (verdict != KeyMemory.Verdict.NEW) {
            return refusal.apply(verdict);
        }
        Attempt made = attempt.get();
        view.keys().remember(operation, key, arguments, made.payload(), made.failed(), view.now());
        return made.payload();
    }
}
