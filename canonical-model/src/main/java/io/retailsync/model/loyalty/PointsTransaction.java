package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.Owner.LOY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A change of the points of a member: a fact that is never changed (canonical-model §5.10).
 *
 * @param membership whose
 * @param id within the programme
 * @param kind why
 * @param points added; negative where they go; never none
 * @param pointsCurrency which points
 * @param source the order or return behind it
 * @param sourceLine its line
 * @param value what the points are worth
 * @param effectiveAt since when they count
 * @param expiresAt until when they can be spent
 * @param reversalOf the transaction that is undone
 */
public record PointsTransaction(
        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY)
        ExternalRef membership,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY) @Size(min = 1, max = 255)
        String id,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY)
        Coded<PointsKind> kind,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY)
        Long points,

        @Attribute(value = C1, owner = LOY, merge = APPEND_ONLY) @Size(min = 1, max = 32)
        String pointsCurrency,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY) @Nullable
        ExternalRef source,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY) @Size(min = 1, max = 255) @Nullable
        String sourceLine,

        @Attribute(value = F1, owner = LOY, merge = APPEND_ONLY) @Nullable
        Money value,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY)
        Instant effectiveAt,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY) @Nullable
        Instant expiresAt,

        @Attribute(value = P1, owner = LOY, merge = APPEND_ONLY) @Size(min = 1, max = 255) @Nullable
        String reversalOf) {

    /**
     * Refuses missing parts.
     *
     * @param membership whose
     * @param id within the programme
     * @param kind why
     * @param points added; negative where they go; never none
     * @param pointsCurrency which points
     * @param source the order or return behind it
     * @param sourceLine its line
     * @param value what the points are worth
     * @param effectiveAt since when they count
     * @param expiresAt until when they can be spent
     * @param reversalOf the transaction that is undone
     */
    public PointsTransaction {
        Required.present("membership", membership);
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("points", points);
        Required.present("pointsCurrency", pointsCurrency);
        Required.present("effectiveAt", effectiveAt);
    }

    /** {@return a builder that was told nothing so far} */
    public static PointsTransactionBuilder builder() {
        return new PointsTransactionBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public PointsTransaction with(Consumer<PointsTransactionBuilder> change) {
        PointsTransactionBuilder builder = new PointsTransactionBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
