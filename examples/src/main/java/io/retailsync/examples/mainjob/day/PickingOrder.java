package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.s4hana.BookedOrder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Leads the warehouse: what a buyer changed or called off is not picked before the ERP's books say so too, as the desk that took the change
 * rang the warehouse. So what leaves the house does not depend on how fast the machine is. What nobody changed is picked as it is booked.
 */
final class PickingOrder implements Predicate<BookedOrder> {

    private final Offered offered;

    PickingOrder(Offered offered) {
        this.offered = offered;
    }

    @Override
    public boolean test(BookedOrder booked) {
        return offered.sale(Gate.name(booked))
                .map(sale -> mayBePicked(sale, booked))
                .orElse(true);
    }

    private static boolean mayBePicked(OfferedSale sale, BookedOrder booked) {
        boolean changed = sale.edited() || sale.cancelledAt().isPresent();
        boolean may = !changed || (sale.cancelledAt().isEmpty() && wanted(sale).equals(inBooks(booked)));
        if (may) {
            sale.begun();
        }
        return may;
    }

    private static Map<String, Integer> wanted(OfferedSale sale) {
        Map<String, Integer> pieces = new HashMap<>();
        sale.lines().forEach((sku, line) -> pieces.merge(sku, line.pieces(), Integer::sum));
        pieces.values().removeIf(count -> count == 0);
        return pieces;
    }

    private static Map<String, Integer> inBooks(BookedOrder booked) {
        Map<String, Integer> pieces = new HashMap<>();
        booked.items().stream()
                .filter(item -> !item.rejected() && item.quantity().compareTo(BigDecimal.ZERO) > 0)
                .forEach(item -> pieces.merge(item.material(), item.quantity().intValueExact(), Integer::sum));
        return pieces;
    }
}
