package io.retailsync.model.loyalty;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link PointsTransaction}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PointsTransactionBuilder {

    private @Nullable ExternalRef membership;
    private @Nullable String id;
    private @Nullable Coded<PointsKind> kind;
    private @Nullable Long points;
    private @Nullable String pointsCurrency;
    private @Nullable ExternalRef source;
    private @Nullable String sourceLine;
    private @Nullable Money value;
    private @Nullable Instant effectiveAt;
    private @Nullable Instant expiresAt;
    private @Nullable String reversalOf;

    PointsTransactionBuilder() {}

    PointsTransactionBuilder(PointsTransaction begun) {
        membership = begun.membership();
        id = begun.id();
        kind = begun.kind();
        points = begun.points();
        pointsCurrency = begun.pointsCurrency();
        source = begun.source();
        sourceLine = begun.sourceLine();
        value = begun.value();
        effectiveAt = begun.effectiveAt();
        expiresAt = begun.expiresAt();
        reversalOf = begun.reversalOf();
    }

    /**
     * {@return this builder}
     *
     * @param membership whose
     */
    public PointsTransactionBuilder membership(ExternalRef membership) {
        this.membership = membership;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param id within the programme
     */
    public PointsTransactionBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind why
     */
    public PointsTransactionBuilder kind(Coded<PointsKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind why
     */
    public PointsTransactionBuilder kind(PointsKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param points added; negative where they go; never none
     */
    public PointsTransactionBuilder points(Long points) {
        this.points = points;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param pointsCurrency which points
     */
    public PointsTransactionBuilder pointsCurrency(String pointsCurrency) {
        this.pointsCurrency = pointsCurrency;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param source the order or return behind it
     */
    public PointsTransactionBuilder source(@Nullable ExternalRef source) {
        this.source = source;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sourceLine its line
     */
    public PointsTransactionBuilder sourceLine(@Nullable String sourceLine) {
        this.sourceLine = sourceLine;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param value what the points are worth
     */
    public PointsTransactionBuilder value(@Nullable Money value) {
        this.value = value;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param effectiveAt since when they count
     */
    public PointsTransactionBuilder effectiveAt(Instant effectiveAt) {
        this.effectiveAt = effectiveAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param expiresAt until when they can be spent
     */
    public PointsTransactionBuilder expiresAt(@Nullable Instant expiresAt) {
        this.expiresAt = expiresAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reversalOf the transaction that is undone
     */
    public PointsTransactionBuilder reversalOf(@Nullable String reversalOf) {
        this.reversalOf = reversalOf;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public PointsTransaction build() {
        return new PointsTransaction(
                Required.given("membership", membership),
                Required.given("id", id),
                Required.given("kind", kind),
                Required.given("points", points),
                Required.given("pointsCurrency", pointsCurrency),
                source,
                sourceLine,
                value,
                Required.given("effectiveAt", effectiveAt),
                expiresAt,
                reversalOf);
    }
}
