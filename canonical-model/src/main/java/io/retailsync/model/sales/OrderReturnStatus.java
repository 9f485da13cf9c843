package io.retailsync.model.sales;

import io.retailsync.model.Quantity;
import io.retailsync.model.returns.ReturnPosition;
import io.retailsync.model.returns.ReturnStatus;
import java.util.List;
import java.util.Set;

/** How much of an order comes back. Derived: {@link #of}. */
public enum OrderReturnStatus {
    /** Nothing comes back. */
    NONE,
    /** A return waits for an answer. */
    REQUESTED,
    /** A return is under way. */
    IN_PROGRESS,
    /** What came back was looked at; the rest of the work is not done. */
    INSPECTED,
    /** Some of it came back. */
    PARTIALLY_RETURNED,
    /** All of it came back. */
    RETURNED,
    /** Something was to come back, and nothing did or was taken. */
    FAILED;

    private static final Set<ReturnStatus> UNDER_WAY = Set.of(
            ReturnStatus.APPROVED,
            ReturnStatus.LABEL_ISSUED,
            ReturnStatus.IN_TRANSIT,
            ReturnStatus.RECEIVED,
            ReturnStatus.INSPECTING,
            ReturnStatus.REOPENED);

    private static final Set<ReturnStatus> OVER =
            Set.of(ReturnStatus.CLOSED, ReturnStatus.DECLINED, ReturnStatus.CANCELLED, ReturnStatus.EXPIRED);

    /**
     * The first that fits, in the order of canonical-model §6.1: NONE without a return; REQUESTED if one waits for an answer; IN_PROGRESS if one
     * is agreed and not looked at; INSPECTED if one is decided on or lost, and not closed; then, with all returns over, PARTIALLY_RETURNED,
     * RETURNED or FAILED by what was taken back.
     *
     * <p>Decided here: the section lists the names without rules, so these are ours.
     *
     * @param fulfilled how much of the order left the house
     * @param returns its returns, in the same unit
     * @return the derived status
     */
    public static OrderReturnStatus of(Quantity fulfilled, List<ReturnPosition> returns) {
        if (returns.isEmpty()) {
            return NONE;
        }
        if (any(returns, Set.of(ReturnStatus.REQUESTED))) {
            return REQUESTED;
        }
        if (any(returns, UNDER_WAY)) {
            return IN_PROGRESS;
        }
        if (!returns.stream().allMatch(one -> OVER.contains(one.status()))) {
            return INSPECTED;
        }
        Quantity accepted =
                returns.stream().map(ReturnPosition::accepted).reduce(fulfilled.minus(fulfilled), Quantity::plus);
        if (accepted.value().signum() == 0) {
            return FAILED;
        }
        return accepted.compareTo(fulfilled) < 0 ? PARTIALLY_RETURNED : RETURNED;
    }

    private static boolean any(List<ReturnPosition> returns, Set<ReturnStatus> statuses) {
        return returns.stream().anyMatch(one -> statuses.contains(one.status()));
    }
}
