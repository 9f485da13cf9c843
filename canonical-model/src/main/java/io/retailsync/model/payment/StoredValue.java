package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.K1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gift card or store credit (canonical-model §5.7). The balance follows from the entries.
 *
 * @param kind what it is
 * @param last4 the end of its code, never the code
 * @param customer whose it is, if it is somebody's
 * @param currency of all entries
 * @param entries in any order
 * @param expiresOn the last day on which it can be spent
 */
public record StoredValue(
        @Attribute(
                value = K1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        Coded<StoredValueKind> kind,

        @Attribute(
                value = K1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 4)
        @Nullable
        String last4,

        @Attribute(
                value = P1,
                owner = {COM, POS})
        @Nullable
        ExternalRef customer,

        @Attribute(
                value = F1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(
                value = F1,
                owner = {COM, POS},
                merge = APPEND_ONLY)
        @Size(max = 5000)
        List<StoredValueEntry> entries,

        @Attribute(
                value = F1,
                owner = {COM, POS})
        @Nullable
        LocalDate expiresOn) {

    /**
     * Refuses missing parts, copies the entries.
     *
     * @param kind what it is
     * @param last4 the end of its code, never the code
     * @param customer whose it is, if it is somebody's
     * @param currency of all entries
     * @param entries in any order
     * @param expiresOn the last day on which it can be spent
     */
    public StoredValue {
        Required.present("kind", kind);
        Required.present("currency", currency);
        entries = List.copyOf(entries);
    }

    /** {@return what is left} */
    public Money balance() {
        return entries.stream()
                .map(StoredValueEntry::amount)
                .filter(amount -> amount.currency() == currency)
                .reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public String toString() {
        return "StoredValue[***]";
    }
}
