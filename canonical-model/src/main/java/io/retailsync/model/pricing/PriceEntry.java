package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A price of a list, from a quantity on, for a while (canonical-model §5.3). Its life: {@link PriceEntryLifecycle}.
 *
 * <p>It answers what will be charged, from how much on and who agreed, where {@link Price} answers what a shop charges now; {@link
 * PriceSchedule} (which price holds), {@link PriceScheduleRules} (G2) and the lifecycle need it.
 *
 * @param priceList the list's name
 * @param sku stock keeping unit
 * @param kind what it is
 * @param status where it stands
 * @param amount what one unit costs
 * @param minQuantity from how much on, in the unit that is priced
 * @param validity when it is charged
 * @param approvedBy who agreed
 * @param sourceCondition the condition record that it comes from
 */
public record PriceEntry(
        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String priceList,

        @Attribute(
                value = C0,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        Coded<PriceKind> kind,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        Coded<PriceEntryStatus> status,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        UnitAmount amount,

        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        Quantity minQuantity,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        Validity validity,

        @Attribute(
                value = P2,
                owner = {PRC, ERP})
        @Nullable
        ActorRef approvedBy,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String sourceCondition) {

    /**
     * Refuses missing parts.
     *
     * @param priceList the list's name
     * @param sku stock keeping unit
     * @param kind what it is
     * @param status where it stands
     * @param amount what one unit costs
     * @param minQuantity from how much on, in the unit that is priced
     * @param validity when it is charged
     * @param approvedBy who agreed
     * @param sourceCondition the condition record that it comes from
     */
    public PriceEntry {
        Required.present("priceList", priceList);
        Required.present("sku", sku);
        Required.present("kind", kind);
        Required.present("status", status);
        Required.present("amount", amount);
        Required.present("minQuantity", minQuantity);
        Required.present("validity", validity);
    }

    /** {@return a builder that was told nothing so far} */
    public static PriceEntryBuilder builder() {
        return new PriceEntryBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public PriceEntry with(Consumer<PriceEntryBuilder> change) {
        PriceEntryBuilder builder = new PriceEntryBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return whether it is charged for that much at that time}
     *
     * @param quantity how much
     * @param at when
     */
    public boolean charged(Quantity quantity, Instant at) {
        return (status.is(PriceEntryStatus.SCHEDULED) || status.is(PriceEntryStatus.EFFECTIVE))
                && validity.contains(at)
                && quantity.unit().equals(minQuantity.unit())
                && quantity.compareTo(minQuantity) >= 0;
    }

    /** {@return whether it was or will be charged: neither a proposal nor withdrawn} */
    public boolean counts() {
        return !status.is(PriceEntryStatus.PROPOSED) && !status.is(PriceEntryStatus.WITHDRAWN);
    }
}
