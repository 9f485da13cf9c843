package io.retailsync.model.party;

import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link StewardshipTask}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class StewardshipTaskBuilder {

    private @Nullable Key subject;
    private @Nullable StewardshipKind kind;
    private List<String> attributes = List.of();
    private List<ValueCandidate> candidates = List.of();
    private @Nullable StewardshipStatus status;
    private @Nullable Instant due;
    private @Nullable ActorRef assignee;
    private @Nullable String resolution;

    StewardshipTaskBuilder() {}

    StewardshipTaskBuilder(StewardshipTask begun) {
        subject = begun.subject();
        kind = begun.kind();
        attributes = begun.attributes();
        candidates = begun.candidates();
        status = begun.status();
        due = begun.due();
        assignee = begun.assignee();
        resolution = begun.resolution();
    }

    /**
     * {@return this builder}
     *
     * @param subject which record it is about
     */
    public StewardshipTaskBuilder subject(Key subject) {
        this.subject = subject;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what to decide
     */
    public StewardshipTaskBuilder kind(StewardshipKind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param attributes names of the attributes
     */
    public StewardshipTaskBuilder attributes(List<String> attributes) {
        this.attributes = attributes;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param candidates who says what
     */
    public StewardshipTaskBuilder candidates(List<ValueCandidate> candidates) {
        this.candidates = candidates;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how far it is
     */
    public StewardshipTaskBuilder status(StewardshipStatus status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param due by when
     */
    public StewardshipTaskBuilder due(@Nullable Instant due) {
        this.due = due;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param assignee who looks at it
     */
    public StewardshipTaskBuilder assignee(@Nullable ActorRef assignee) {
        this.assignee = assignee;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param resolution what was decided, as a code; no personal data
     */
    public StewardshipTaskBuilder resolution(@Nullable String resolution) {
        this.resolution = resolution;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public StewardshipTask build() {
        return new StewardshipTask(
                Required.given("subject", subject),
                Required.given("kind", kind),
                attributes,
                candidates,
                Required.given("status", status),
                due,
                assignee,
                resolution);
    }
}
