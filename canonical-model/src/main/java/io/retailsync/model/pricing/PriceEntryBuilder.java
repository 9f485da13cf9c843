package io.retailsync.model.pricing;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link PriceEntry}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PriceEntryBuilder {

    private @Nullable String priceList;
    private @Nullable Sku sku;
    private @Nullable Coded<PriceKind> kind;
    private @Nullable Coded<PriceEntryStatus> status;
    private @Nullable UnitAmount amount;
    private @Nullable Quantity minQuantity;
    private @Nullable Validity validity;
    private @Nullable ActorRef approvedBy;
    private @Nullable String sourceCondition;

    PriceEntryBuilder() {}

    PriceEntryBuilder(PriceEntry begun) {
        priceList = begun.priceList();
        sku = begun.sku();
        kind = begun.kind();
        status = begun.status();
        amount = begun.amount();
        minQuantity = begun.minQuantity();
        validity = begun.validity();
        approvedBy = begun.approvedBy();
        sourceCondition = begun.sourceCondition();
    }

    /**
     * {@return this builder}
     *
     * @param priceList the list's name
     */
    public PriceEntryBuilder priceList(String priceList) {
        this.priceList = priceList;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public PriceEntryBuilder sku(Sku sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what it is
     */
    public PriceEntryBuilder kind(Coded<PriceKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what it is
     */
    public PriceEntryBuilder kind(PriceKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public PriceEntryBuilder status(Coded<PriceEntryStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public PriceEntryBuilder status(PriceEntryStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param amount what one unit costs
     */
    public PriceEntryBuilder amount(UnitAmount amount) {
        this.amount = amount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param minQuantity from how much on, in the unit that is priced
     */
    public PriceEntryBuilder minQuantity(Quantity minQuantity) {
        this.minQuantity = minQuantity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param validity when it is charged
     */
    public PriceEntryBuilder validity(Validity validity) {
        this.validity = validity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param approvedBy who agreed
     */
    public PriceEntryBuilder approvedBy(@Nullable ActorRef approvedBy) {
        this.approvedBy = approvedBy;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sourceCondition the condition record that it comes from
     */
    public PriceEntryBuilder sourceCondition(@Nullable String sourceCondition) {
        this.sourceCondition = sourceCondition;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public PriceEntry build() {
        return new PriceEntry(
                Required.given("priceList", priceList),
                Required.given("sku", sku),
                Required.given("kind", kind),
                Required.given("status", status),
                Required.given("amount", amount),
                Required.given("minQuantity", minQuantity),
                Required.given("validity", validity),
                approvedBy,
                sourceCondition);
    }
}
