package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list with its prices: what a price is asked of.
 *
 * <p>Not kept in step itself, so its parts declare all that has to be.
 *
 * @param list the list
 * @param entries its prices
 */
public record PriceSchedule(
        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        PriceList list,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        List<PriceEntry> entries) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param list the list
     * @param entries its prices
     */
    public PriceSchedule {
        Required.present("list", list);
        entries = List.copyOf(entries);
    }

    /**
     * {@return the price of one kind: of those charged, the one for the most}
     *
     * @param sku stock keeping unit
     * @param kind what the price is
     * @param quantity how much is bought
     * @param at when
     */
    public Optional<PriceEntry> price(Sku sku, PriceKind kind, Quantity quantity, Instant at) {
        return entries.stream()
                .filter(entry -> entry.sku().equals(sku) && entry.kind().is(kind) && entry.charged(quantity, at))
                .max(Comparator.comparing(PriceEntry::minQuantity));
    }
}
