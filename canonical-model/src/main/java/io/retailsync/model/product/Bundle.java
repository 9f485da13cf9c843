package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several SKUs sold as one (canonical-model §5.2).
 *
 * @param sku stock keeping unit
 * @param parts what is inside, at least one
 * @param pricing what it costs
 * @param split how its price becomes revenue of its parts
 */
public record Bundle(
        @Attribute(value = C1, owner = PIM, merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C1, owner = PIM) @Size(max = 250) List<BundlePart> parts,

        @Attribute(value = C1, owner = PIM) Coded<BundlePricing> pricing,

        @Attribute(
                value = C1,
                owner = {PIM, ERP})
        Coded<BundleSplit> split) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param sku stock keeping unit
     * @param parts what is inside, at least one
     * @param pricing what it costs
     * @param split how its price becomes revenue of its parts
     */
    public Bundle {
        Required.present("sku", sku);
        Required.present("pricing", pricing);
        Required.present("split", split);
        parts = List.copyOf(parts);
    }

    /**
     * {@return what each part has of the price, in their order; they add up to it}
     *
     * @param price of one bundle
     * @param alone what the quantity of each part costs alone, in their order
     * @throws InvalidValue for another number of prices than parts, and where the split has no known rule
     */
    public List<Money> shares(Money price, List<Money> alone) {
        if (alone.size() != parts.size() || parts.isEmpty()) {
            throw new InvalidValue("bundle.alone", alone.size() + " prices", "one for each of the parts, at least one");
        }
        BundleSplit rule = split.known()
                .orElseThrow(() -> new InvalidValue("bundle.split", "a rule beyond the list", "a known rule"));
        return price.allocate(IntStream.range(0, parts.size())
                .mapToObj(i -> switch (rule) {
                    case BY_PRICE -> alone.get(i).amount();
                    case EQUALLY -> BigDecimal.ONE;
                    case FIRST -> i == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
                })
                .toList());
    }
}
