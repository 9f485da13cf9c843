package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person said whether they may be written to.
 *
 * @param customer who
 * @param version the version of the record
 * @param channel which channel, such as email
 * @param from what stood before; absent where the customer was not seen before
 * @param to what stands now
 * @param since when the person said so, where the source knows
 */
public record ConsentChanged(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String channel,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        ConsentState from,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        ConsentState to,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant since) {
    @Override
    public String toString() {
        return "ConsentChanged[***]";
    }
}
