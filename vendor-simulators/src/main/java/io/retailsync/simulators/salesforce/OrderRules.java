package io.retailsync.simulators.salesforce;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Order: starts as a draft, is activated with items, stands still afterwards (Object Reference 68.0, Order, Usage).
 *
 * <p>This org has a third status, {@code Cancelled}, that counts as a draft.
 */
final class OrderRules implements Rule {

    private static final String ACTIVATED = "Activated";

    private final Rows rows;
    private final ObjectType items;
    private final ObjectType entries;

    OrderRules(Rows rows, Schema schema) {
        this.rows = rows;
        this.items = schema.known("OrderItem");
        this.entries = schema.known("PricebookEntry");
    }

    static String[] statuses() {
        return new String[] {"Draft", ACTIVATED, "Cancelled"};
    }

    static boolean activated(Row order) {
        return order.text("StatusCode").equals(ACTIVATED);
    }

    @Override
    public Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at) {
        boolean wanted = after.text("Status").equals(ACTIVATED);
        boolean was = before.map(OrderRules::activated).orElse(false);
        Optional<ApiError> error = before.isEmpty() ? atStart(wanted) : afterStart(before.get(), after, wanted, was);
        if (error.isPresent()) {
            return Either.left(error.get());
        }
        Row coded = after.with("StatusCode", wanted ? ACTIVATED : "Draft");
        if (before.isEmpty()) {
            return Either.right(coded.with("TotalAmount", money(BigDecimal.ZERO)));
        }
        return Either.right(wanted == was ? coded : coded.with("ActivatedDate", wanted ? at : null));
    }

    private static Optional<ApiError> atStart(boolean activated) {
        return activated
                ? Optional.of(ApiError.of(
                        "FAILED_ACTIVATION", "An order is created as a draft and activated afterwards.", "Status"))
                : Optional.empty();
    }

    private Optional<ApiError> afterStart(Row before, Row after, boolean wanted, boolean was) {
        List<Row> lines = itemsOf(before);
        if (wanted && lines.isEmpty()) {
            return Optional.of(ApiError.of("FAILED_ACTIVATION", "An order must have at least one product.", "Status"));
        }
        if (was && changed(before, after, "AccountId")) {
            return Optional.of(frozen("AccountId", "an activated order"));
        }
        boolean bookMoves = changed(before, after, "Pricebook2Id");
        return bookMoves && (was || !lines.isEmpty())
                ? Optional.of(frozen("Pricebook2Id", "an order with products"))
                : Optional.empty();
    }

    static ApiError frozen(String field, String of) {
        return ApiError.of("FIELD_INTEGRITY_EXCEPTION", "field integrity exception: " + field + " of " + of, field);
    }

    static boolean changed(Row before, Row after, String field) {
        return !Objects.equals(before.get(field), after.get(field));
    }

    List<Row> itemsOf(Row order) {
        return rows.by(items, items.known("OrderId"), order.id());
    }

    ObjectType entryType() {
        return entries;
    }

    /**
     * Adds the lines up; as a roll-up it does not touch the order's stamps.
     *
     * @param order the order
     */
    void addUp(Row order) {
        BigDecimal total = itemsOf(order).stream()
                .map(item -> item.decimal("TotalPrice"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.put(order.with("TotalAmount", money(total)));
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    @Override
    public Optional<ApiError> objection(Row row) {
        return activated(row)
                ? Optional.of(ApiError.of("DELETE_FAILED", "An activated order can't be deleted."))
                : Optional.empty();
    }

    @Override
    public List<Row> dependants(Row row) {
        return itemsOf(row);
    }
}
