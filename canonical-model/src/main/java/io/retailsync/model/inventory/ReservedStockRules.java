package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold between stock and reservations (canonical-model 9, I3). */
public final class ReservedStockRules {

    /** The rules. */
    public static final Rules<ReservedStock> ALL = Rules.<ReservedStock>of(ReservedStock.class)
            .first("Q1", "Stock and what is set aside are in one unit.", ReservedStockRules::units)
            .exception(
                    "I3",
                    "What reservations hold or have committed is what is reserved or committed.",
                    ReservedStockRules::sum)
            .build();

    private ReservedStockRules() {}

    private static void units(ReservedStock stock, Breaches breaches) {
        String unit = stock.position().committed().unit();
        breaches.equal(
                () -> "position.reserved", unit, stock.position().reserved().unit());
        held(stock).forEach(quantity -> breaches.equal(() -> "reservations.lines", unit, quantity.unit()));
    }

    private static void sum(ReservedStock stock, Breaches breaches) {
        Quantity known = stock.position().committed().plus(stock.position().reserved());
        Quantity expected = held(stock).reduce(known.minus(known), Quantity::plus);
        breaches.equal(() -> "position.reserved", expected, known);
    }

    private static Stream<Quantity> held(ReservedStock stock) {
        return stock.reservations().stream()
                .filter(Reservation::active)
                .flatMap(reservation -> reservation.lines().stream())
                .filter(line -> line.sku().equals(stock.position().sku())
                        && line.location().equals(stock.position().location()))
                .map(ReservationLine::quantity);
    }
}
