package io.retailsync.model.product;

import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.Sku;
import io.retailsync.model.measure.Dimensions;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.measure.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Item}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ItemBuilder {

    private @Nullable Sku sku;
    private @Nullable UnitCode baseUnit;
    private List<UnitConversion> units = List.of();
    private List<PackGtin> gtins = List.of();
    private @Nullable Coded<StockTracking> tracking;
    private @Nullable Weight weight;
    private @Nullable Dimensions dimensions;
    private @Nullable Boolean requiresShipping;
    private @Nullable Boolean perishable;
    private @Nullable String hazardNumber;
    private @Nullable Integer leastAge;
    private @Nullable Customs customs;

    ItemBuilder() {}

    ItemBuilder(Item begun) {
        sku = begun.sku();
        baseUnit = begun.baseUnit();
        units = begun.units();
        gtins = begun.gtins();
        tracking = begun.tracking();
        weight = begun.weight();
        dimensions = begun.dimensions();
        requiresShipping = begun.requiresShipping();
        perishable = begun.perishable();
        hazardNumber = begun.hazardNumber();
        leastAge = begun.leastAge();
        customs = begun.customs();
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public ItemBuilder sku(Sku sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param baseUnit in which stock is counted
     */
    public ItemBuilder baseUnit(UnitCode baseUnit) {
        this.baseUnit = baseUnit;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param units what other units are worth in the base unit
     */
    public ItemBuilder units(List<UnitConversion> units) {
        this.units = units;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param gtins its numbers
     */
    public ItemBuilder gtins(List<PackGtin> gtins) {
        this.gtins = gtins;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tracking how closely stock is followed
     */
    public ItemBuilder tracking(Coded<StockTracking> tracking) {
        this.tracking = tracking;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tracking how closely stock is followed
     */
    public ItemBuilder tracking(StockTracking tracking) {
        this.tracking = Coded.of(tracking);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param weight of one base unit
     */
    public ItemBuilder weight(@Nullable Weight weight) {
        this.weight = weight;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dimensions of one base unit
     */
    public ItemBuilder dimensions(@Nullable Dimensions dimensions) {
        this.dimensions = dimensions;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param requiresShipping whether somebody has to carry it
     */
    public ItemBuilder requiresShipping(@Nullable Boolean requiresShipping) {
        this.requiresShipping = requiresShipping;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param perishable whether it goes bad
     */
    public ItemBuilder perishable(@Nullable Boolean perishable) {
        this.perishable = perishable;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param hazardNumber UN number of a dangerous good
     */
    public ItemBuilder hazardNumber(@Nullable String hazardNumber) {
        this.hazardNumber = hazardNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param leastAge of a buyer, in years
     */
    public ItemBuilder leastAge(@Nullable Integer leastAge) {
        this.leastAge = leastAge;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customs what a customs office asks
     */
    public ItemBuilder customs(@Nullable Customs customs) {
        this.customs = customs;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Item build() {
        return new Item(
                Required.given("sku", sku),
                Required.given("baseUnit", baseUnit),
                units,
                gtins,
                Required.given("tracking", tracking),
                weight,
                dimensions,
                requiresShipping,
                perishable,
                hazardNumber,
                leastAge,
                customs);
    }
}
