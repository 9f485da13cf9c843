package io.retailsync.model.catalogue;

import io.retailsync.model.Coded;
import io.retailsync.model.Stamp;
import io.retailsync.model.finance.AccountingPeriod;
import io.retailsync.model.finance.AccountingPeriodPaths;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import java.util.Map;
import java.util.Set;

/**
 * What two versions of a record prove of the conditions under which its lifecycle allows a step. A version without the attribute that would
 * say so proves nothing.
 */
final class Proofs {

    /** How an order stands of which nothing left the house. */
    private static final Set<FulfilmentStatus> NOTHING_SHIPPED = Set.of(
            FulfilmentStatus.UNFULFILLED,
            FulfilmentStatus.IN_PROGRESS,
            FulfilmentStatus.ON_HOLD,
            FulfilmentStatus.SCHEDULED,
            FulfilmentStatus.RESTOCKED,
            FulfilmentStatus.NOT_REQUIRED);

    private static final Map<Class<?>, Stage.Proof> BY_ENTITY =
            Map.of(Order.class, Proofs::order, AccountingPeriod.class, Proofs::period);

    private Proofs() {}

    static Stage.Proof of(Class<?> entity) {
        return BY_ENTITY.getOrDefault(entity, Stage.Proof.NONE);
    }

    /** Nothing is shipped by the order's own word; for a cancellation nothing is wanted of any line either. */
    private static boolean order(Revision<?> revision, Enum<?> status) {
        Order order = (Order) revision.after().value();
        Coded<FulfilmentStatus> shipped = order.fulfilmentStatus();
        boolean nothing = shipped != null
                && shipped.known().filter(NOTHING_SHIPPED::contains).isPresent();
        return nothing
                && (status != OrderStatus.CANCELLED
                        || order.lines().stream()
                                .allMatch(line -> line.current().value().signum() == 0));
    }

    /** A reopening is audited where the version says who opened the period again and when: a stamp of the status of its own. */
    private static boolean period(Revision<?> revision, Enum<?> status) {
        String name = AccountingPeriodPaths.STATUS.name();
        Stamp stamp = revision.after().provenance().get(name);
        return stamp != null && !stamp.equals(revision.before().provenance().get(name));
    }
}
