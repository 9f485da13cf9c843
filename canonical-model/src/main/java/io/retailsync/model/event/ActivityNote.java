package io.retailsync.model.event;

import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer did something, or something was done for a customer.
 *
 * @param customer which customer
 * @param kind what was done
 * @param source the id of the event behind it
 * @param at when
 * @param about what it was about
 */
public record ActivityNote(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String kind,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String source,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant at,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Nullable
        ExternalRef about) {
    @Override
    public String toString() {
        return "ActivityNote[***]";
    }
}
