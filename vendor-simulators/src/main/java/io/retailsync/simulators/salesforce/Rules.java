package io.retailsync.simulators.salesforce;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of all objects: orders and prices have their own, the others derive a name or a closing time. */
final class Rules {

    private static final Set<String> DONE = Set.of("Closed", "Completed");

    private final Map<String, Rule> rules = new HashMap<>();
    private final Rows rows;
    private final Schema schema;

    Rules(Rows rows, Schema schema) {
        this.rows = rows;
        this.schema = schema;
        OrderRules orders = new OrderRules(rows, schema);
        rules.put("Order", orders);
        rules.put("OrderItem", new OrderItemRules(rows, schema, orders));
        rules.put("PricebookEntry", new PriceRules(rows, schema));
        rules.put("Contact", (before, after, at) -> Either.right(after.with("Name", fullName(after))));
        rules.put("Case", (before, after, at) -> Either.right(closing(before, after, at)));
        rules.put(
                "Task",
                (before, after, at) ->
                        Either.right(after.with("IsClosed", after.text("Status").equals("Completed"))));
        rules.put("Account", account());
        rules.put("Product2", product());
    }

    Rule of(ObjectType type) {
        return rules.getOrDefault(type.name(), (before, after, at) -> Either.right(after));
    }

    private static String fullName(Row contact) {
        return (contact.text("FirstName") + ' ' + contact.text("LastName")).strip();
    }

    private static Row closing(Optional<Row> before, Row after, Instant at) {
        boolean closed = DONE.contains(after.text("Status"));
        boolean was = before.map(row -> row.flag("IsClosed")).orElse(false);
        Row flagged = after.with("IsClosed", closed);
        return closed == was ? flagged : flagged.with("ClosedDate", closed ? at : null);
    }

    private Rule account() {
        return new Rule() {
            @Override
            public Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at) {
                return Either.right(after);
            }

            @Override
            public Optional<ApiError> objection(Row row) {
                return children("Order", "AccountId", row).isEmpty()
                        ? Optional.empty()
                        : Optional.of(ApiError.of(
                                "DELETE_FAILED", "Your attempt to delete the account failed: it has orders."));
            }

            @Override
            public List<Row> dependants(Row row) {
                return children("Contact", "AccountId", row);
            }
        };
    }

    private Rule product() {
        return new Rule() {
            @Override
            public Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at) {
                return Either.right(after);
            }

            @Override
            public void ripple(Row row) {
                children("PricebookEntry", "Product2Id", row)
                        .forEach(entry -> rows.put(
                                entry.with("Name", row.get("Name")).with("ProductCode", row.get("ProductCode"))));
            }

            @Override
            public Optional<ApiError> objection(Row row) {
                return children("OrderItem", "Product2Id", row).isEmpty()
                        ? Optional.empty()
                        : Optional.of(ApiError.of(
                                "DELETE_FAILED", "Your attempt to delete the product failed: orders name it."));
            }

            @Override
            public List<Row> dependants(Row row) {
                return children("PricebookEntry", "Product2Id", row);
            }
        };
    }

    private List<Row> children(String type, String field, Row parent) {
        ObjectType child = schema.known(type);
        return rows.by(child, child.known(field), parent.id());
    }
}
