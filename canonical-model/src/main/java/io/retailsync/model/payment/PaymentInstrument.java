package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.K1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was used to pay, as far as anybody may know it: there is no member for a card number.
 *
 * @param brand the scheme or bank
 * @param last4 the last four digits
 * @param token the provider's token
 * @param expiry year and month after which it is worth nothing
 */
public record PaymentInstrument(
        @Attribute(value = K1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 32) @Nullable
        String brand,

        @Attribute(value = K1, owner = PAY, merge = IMMUTABLE) @Pattern(regexp = "^[0-9]{4}$") @Nullable
        String last4,

        @Attribute(value = K1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String token,

        @Attribute(value = K1, owner = PAY, merge = IMMUTABLE)
        @Pattern(regexp = "^20[0-9]{2}-(0[1-9]|1[0-2])$")
        @Nullable
        String expiry) {
    @Override
    public String toString() {
        return "PaymentInstrument[***]";
    }
}
