package io.retailsync.examples.host.processes;

import io.retailsync.api.Circumstances;
import io.retailsync.examples.host.Systems;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundSnapshot;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.service.OpenCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link RefundToFinance} carries along.
 *
 * @param order key of the order
 * @param displayNumber what people call the order
 * @param customer who got the money; absent for a guest
 * @param booked whether the ERP knows the order
 * @param refundKey key of the refund
 * @param refund what was given back
 */
public record GivenBack(
        Key order, String displayNumber, @Nullable ExternalRef customer, boolean booked, Key refundKey, Refund refund) {

    /**
     * Money that went back because an order was called off, or never was booked, corrects nothing in the books: those orders leave no
     * revenue there.
     */
    static Optional<GivenBack> of(RefundSnapshot recorded, Circumstances circumstances) {
        Refund refund = recorded.state();
        if (refund.total().signum() <= 0 || isOurs(refund) || isCancellation(refund)) {
            return Optional.empty();
        }
        Optional<Governed<Order>> order =
                circumstances.about().flatMap(key -> circumstances.record(OrderPaths.TYPE, key));
        return order.filter(sold -> !sold.value().isTest())
                .map(sold -> new GivenBack(
                        sold.key(),
                        sold.value().displayNumber(),
                        sold.value().customer(),
                        sold.ref(Systems.ERP, "sales-order").isPresent(),
                        recorded.refund(),
                        refund));
    }

    private static boolean isOurs(Refund refund) {
        return refund.note() != null && refund.note().value().startsWith(Sale.NOT_BOOKED);
    }

    private static boolean isCancellation(Refund refund) {
        return !refund.lines().isEmpty()
                && refund.lines().stream().allMatch(line -> line.restock().is(RestockKind.CANCEL));
    }

    Optional<RequestCreditMemo> creditMemo() {
        return booked ? Optional.of(new RequestCreditMemo(order, refundKey, customer, refund)) : Optional.empty();
    }

    OpenCase serviceCase() {
        return new OpenCase(
                order,
                "refund-" + refundKey.id(),
                customer,
                "Refund on order " + displayNumber,
                "Money went back to the customer. Please ask whether everything is settled.");
    }
}
