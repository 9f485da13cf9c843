package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.K1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a stored value.
 *
 * @param id within the account
 * @param amount added; negative where it was spent or expired
 * @param at when
 * @param cause the order or refund behind it
 */
public record StoredValueEntry(
        @Attribute(
                value = K1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String id,

        @Attribute(
                value = F1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        Money amount,

        @Attribute(
                value = F1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        Instant at,

        @Attribute(
                value = F1,
                owner = {COM, POS},
                merge = IMMUTABLE)
        @Nullable
        ExternalRef cause) {

    /**
     * Refuses missing parts.
     *
     * @param id within the account
     * @param amount added; negative where it was spent or expired
     * @param at when
     * @param cause the order or refund behind it
     */
    public StoredValueEntry {
        Required.present("id", id);
        Required.present("amount", amount);
        Required.present("at", at);
    }

    @Override
    public String toString() {
        return "StoredValueEntry[***]";
    }
}
