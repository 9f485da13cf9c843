package io.retailsync.model.sales;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link PosTransaction}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PosTransactionBuilder {

    private @Nullable String store;
    private @Nullable String register;
    private @Nullable String receiptNumber;
    private @Nullable LocalDate businessDay;
    private @Nullable Coded<PosTransactionKind> kind;
    private @Nullable ActorRef operator;
    private @Nullable ExternalRef customer;
    private @Nullable CurrencyCode currency;
    private @Nullable Boolean taxInclusive;
    private List<PosLine> lines = List.of();
    private List<PosTender> tenders = List.of();
    private @Nullable Money rounding;
    private @Nullable Boolean offline;
    private @Nullable Instant recordedAt;
    private @Nullable Instant syncedAt;

    PosTransactionBuilder() {}

    PosTransactionBuilder(PosTransaction begun) {
        store = begun.store();
        register = begun.register();
        receiptNumber = begun.receiptNumber();
        businessDay = begun.businessDay();
        kind = begun.kind();
        operator = begun.operator();
        customer = begun.customer();
        currency = begun.currency();
        taxInclusive = begun.taxInclusive();
        lines = begun.lines();
        tenders = begun.tenders();
        rounding = begun.rounding();
        offline = begun.offline();
        recordedAt = begun.recordedAt();
        syncedAt = begun.syncedAt();
    }

    /**
     * {@return this builder}
     *
     * @param store the host's own name of the store
     */
    public PosTransactionBuilder store(String store) {
        this.store = store;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param register which till
     */
    public PosTransactionBuilder register(String register) {
        this.register = register;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param receiptNumber the number on the receipt, unique for its till and day
     */
    public PosTransactionBuilder receiptNumber(String receiptNumber) {
        this.receiptNumber = receiptNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param businessDay the day in the books of the store
     */
    public PosTransactionBuilder businessDay(LocalDate businessDay) {
        this.businessDay = businessDay;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what was done
     */
    public PosTransactionBuilder kind(Coded<PosTransactionKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what was done
     */
    public PosTransactionBuilder kind(PosTransactionKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param operator who stood at the till
     */
    public PosTransactionBuilder operator(@Nullable ActorRef operator) {
        this.operator = operator;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customer who bought, where known
     */
    public PosTransactionBuilder customer(@Nullable ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param currency of all amounts
     */
    public PosTransactionBuilder currency(CurrencyCode currency) {
        this.currency = currency;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxInclusive whether prices hold the tax
     */
    public PosTransactionBuilder taxInclusive(Boolean taxInclusive) {
        this.taxInclusive = taxInclusive;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines what was sold and given back
     */
    public PosTransactionBuilder lines(List<PosLine> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tenders how it was paid
     */
    public PosTransactionBuilder tenders(List<PosTender> tenders) {
        this.tenders = tenders;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rounding what cash rounding added; absent for nothing
     */
    public PosTransactionBuilder rounding(@Nullable Money rounding) {
        this.rounding = rounding;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param offline whether the till was on its own
     */
    public PosTransactionBuilder offline(Boolean offline) {
        this.offline = offline;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param recordedAt when
     */
    public PosTransactionBuilder recordedAt(Instant recordedAt) {
        this.recordedAt = recordedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param syncedAt when it was told, where later
     */
    public PosTransactionBuilder syncedAt(@Nullable Instant syncedAt) {
        this.syncedAt = syncedAt;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public PosTransaction build() {
        return new PosTransaction(
                Required.given("store", store),
                Required.given("register", register),
                Required.given("receiptNumber", receiptNumber),
                Required.given("businessDay", businessDay),
                Required.given("kind", kind),
                operator,
                customer,
                Required.given("currency", currency),
                Required.given("taxInclusive", taxInclusive),
                lines,
                tenders,
                rounding,
                Required.given("offline", offline),
                Required.given("recordedAt", recordedAt),
                syncedAt);
    }
}
