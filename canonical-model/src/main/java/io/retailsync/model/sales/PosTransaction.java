package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fact: a receipt of a till (canonical-model §5.5). {@link PosSale} makes an order and its payments of it.
 *
 * @param store the host's own name of the store
 * @param register which till
 * @param receiptNumber the number on the receipt, unique for its till and day
 * @param businessDay the day in the books of the store
 * @param kind what was done
 * @param operator who stood at the till
 * @param customer who bought, where known
 * @param currency of all amounts
 * @param taxInclusive whether prices hold the tax
 * @param lines what was sold and given back
 * @param tenders how it was paid
 * @param rounding what cash rounding added; absent for nothing
 * @param offline whether the till was on its own
 * @param recordedAt when
 * @param syncedAt when it was told, where later
 */
public record PosTransaction(
        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String store,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String register,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String receiptNumber,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        LocalDate businessDay,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Coded<PosTransactionKind> kind,

        @Attribute(value = P2, owner = POS, merge = IMMUTABLE) @Nullable
        ActorRef operator,

        @Attribute(value = P1, owner = POS, merge = IMMUTABLE) @Nullable
        ExternalRef customer,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Boolean taxInclusive,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE) @Size(max = 1000)
        List<PosLine> lines,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE) @Size(max = 100)
        List<PosTender> tenders,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE) @Nullable
        Money rounding,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Boolean offline,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Instant recordedAt,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Nullable
        Instant syncedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param store the host's own name of the store
     * @param register which till
     * @param receiptNumber the number on the receipt, unique for its till and day
     * @param businessDay the day in the books of the store
     * @param kind what was done
     * @param operator who stood at the till
     * @param customer who bought, where known
     * @param currency of all amounts
     * @param taxInclusive whether prices hold the tax
     * @param lines what was sold and given back
     * @param tenders how it was paid
     * @param rounding what cash rounding added; absent for nothing
     * @param offline whether the till was on its own
     * @param recordedAt when
     * @param syncedAt when it was told, where later
     */
    public PosTransaction {
        Required.present("store", store);
        Required.present("register", register);
        Required.present("receiptNumber", receiptNumber);
        Required.present("businessDay", businessDay);
        Required.present("kind", kind);
        Required.present("currency", currency);
        Required.present("taxInclusive", taxInclusive);
        Required.present("offline", offline);
        Required.present("recordedAt", recordedAt);
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    /** {@return a builder that was told nothing so far} */
    public static PosTransactionBuilder builder() {
        return new PosTransactionBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public PosTransaction with(Consumer<PosTransactionBuilder> change) {
        PosTransactionBuilder builder = new PosTransactionBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return what the lines come to, with tax} */
    public Money total() {
        return lines.stream()
                .map(line -> line.extended().minus(line.discount()).plus(onTop(line)))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** {@return what has to be paid: the total, and what cash rounding adds} */
    public Money payable() {
        return rounding == null ? total() : total().plus(rounding);
    }

    private Money onTop(PosLine line) {
        return taxInclusive ? Money.zero(currency) : line.tax();
    }
}
