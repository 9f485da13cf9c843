package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.Sku;
import io.retailsync.model.measure.Dimensions;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.measure.Weight;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a warehouse, a carrier and a customs office have to know of a SKU (canonical-model §5.2): the part of a variant that an ERP masters.
 *
 * <p>It answers how a SKU is counted, carried and declared, where {@link Product} answers what is on sale; two records, because an owner is
 * declared for each attribute, and the variants of a product are one. {@link ItemRules} and {@link ItemRangeRules} (Q3, G1) need it.
 *
 * @param sku stock keeping unit
 * @param baseUnit in which stock is counted
 * @param units what other units are worth in the base unit
 * @param gtins its numbers
 * @param tracking how closely stock is followed
 * @param weight of one base unit
 * @param dimensions of one base unit
 * @param requiresShipping whether somebody has to carry it
 * @param perishable whether it goes bad
 * @param hazardNumber UN number of a dangerous good
 * @param leastAge of a buyer, in years
 * @param customs what a customs office asks
 */
public record Item(
        @Attribute(
                value = C0,
                owner = {ERP, PIM},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C1, owner = ERP) UnitCode baseUnit,

        @Attribute(value = C1, owner = ERP) @Size(max = 50) List<UnitConversion> units,

        @Attribute(
                value = C0,
                owner = {ERP, PIM})
        @Size(max = 50)
        List<PackGtin> gtins,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Coded<StockTracking> tracking,

        @Attribute(
                value = C0,
                owner = {PIM, WMS})
        @Nullable
        Weight weight,

        @Attribute(
                value = C0,
                owner = {PIM, WMS})
        @Nullable
        Dimensions dimensions,

        @Attribute(
                value = C1,
                owner = {PIM, WMS})
        @Nullable
        Boolean requiresShipping,

        @Attribute(
                value = C1,
                owner = {PIM, WMS})
        @Nullable
        Boolean perishable,

        @Attribute(
                value = C1,
                owner = {PIM, WMS})
        @Pattern(regexp = "^[0-9]{4}$")
        @Nullable
        String hazardNumber,

        @Attribute(
                value = C1,
                owner = {PIM, WMS})
        @Min(0)
        @Nullable
        Integer leastAge,

        @Attribute(value = C1, owner = ERP) @Nullable Customs customs) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param sku stock keeping unit
     * @param baseUnit in which stock is counted
     * @param units what other units are worth in the base unit
     * @param gtins its numbers
     * @param tracking how closely stock is followed
     * @param weight of one base unit
     * @param dimensions of one base unit
     * @param requiresShipping whether somebody has to carry it
     * @param perishable whether it goes bad
     * @param hazardNumber UN number of a dangerous good
     * @param leastAge of a buyer, in years
     * @param customs what a customs office asks
     */
    public Item {
        Required.present("sku", sku);
        Required.present("baseUnit", baseUnit);
        Required.present("tracking", tracking);
        units = List.copyOf(units);
        gtins = List.copyOf(gtins);
    }

    /** {@return a builder that was told nothing so far} */
    public static ItemBuilder builder() {
        return new ItemBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Item with(Consumer<ItemBuilder> change) {
        ItemBuilder builder = new ItemBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
