package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a customer collects (canonical-model §5.6).
 *
 * @param fulfilmentOrder what is collected
 * @param readyAt since when it waits
 * @param expiresAt until when
 * @param collectedAt when it was collected
 * @param collectedBy by whom
 * @param proof how that was seen, such as the kind of document; never its number
 */
public record Pickup(
        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        ExternalRef fulfilmentOrder,

        @Attribute(value = C1, owner = POS) Instant readyAt,

        @Attribute(value = C1, owner = POS) @Nullable Instant expiresAt,

        @Attribute(value = P2, owner = POS) @Nullable Instant collectedAt,

        @Attribute(value = P2, owner = POS) @Nullable PersonName collectedBy,

        @Attribute(value = P2, owner = POS) @Size(min = 1, max = 255) @Nullable
        String proof) {

    /**
     * Refuses missing parts.
     *
     * @param fulfilmentOrder what is collected
     * @param readyAt since when it waits
     * @param expiresAt until when
     * @param collectedAt when it was collected
     * @param collectedBy by whom
     * @param proof how that was seen, such as the kind of document; never its number
     */
    public Pickup {
        Required.present("fulfilmentOrder", fulfilmentOrder);
        Required.present("readyAt", readyAt);
    }

    @Override
    public String toString() {
        return "Pickup[***]";
    }
}
