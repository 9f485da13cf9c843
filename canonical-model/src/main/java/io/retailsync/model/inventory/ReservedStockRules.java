package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Optional;
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
        Optional<String> unit = setAside(stock).map(Quantity::unit).findFirst();
        unit.ifPresent(expected -> {
            setAside(stock).forEach(quantity -> breaches.equal(() -> "level.reserved", expected, quantity.unit()));
            held(stock).forEach(quantity -> breaches.equal(() -> "reservations.lines", expected, quantity.unit()));
        });
    }

    /** Says nothing of a level whose source tells neither. */
    private static void sum(ReservedStock stock, Breaches breaches) {
        setAside(stock).reduce(Quantity::plus).ifPresent(known -> {
            Quantity expected = held(stock).reduce(known.minus(known), Quantity::plus);
            breaches.equal(() -> "level.reserved", expected, known);
        });
    }

    private static Stream<Quantity> setAside(ReservedStock stock) {
        return Stream.of(InventoryLevelPaths.COMMITTED, InventoryLevelPaths.RESERVED)
                .flatMap(path -> path.read(stock.level()).stream());
    }

    private static Stream<Quantity> held(ReservedStock stock) {
        Sku sku = new Sku(stock.level().sku());
        return stock.reservations().stream()
                .filter(Reservation::active)
                .flatMap(reservation -> reservation.lines().stream())
                .filter(line -> line.sku().equals(sku)
                        && line.location().equals(stock.level().location()))
                .map(ReservationLine::quantity);
    }
}
