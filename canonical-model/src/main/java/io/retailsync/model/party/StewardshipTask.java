package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MANUAL;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to decide about data (canonical-model §5.1).
 *
 * @param subject which record it is about
 * @param kind what to decide
 * @param attributes names of the attributes
 * @param candidates who says what
 * @param status how far it is
 * @param due by when
 * @param assignee who looks at it
 * @param resolution what was decided, as a code; no personal data
 */
public record StewardshipTask(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key subject,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        StewardshipKind kind,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> attributes,

        @Attribute(value = C1, owner = INT) @Size(max = 100) List<ValueCandidate> candidates,

        @Attribute(value = C1, owner = INT, merge = MANUAL) StewardshipStatus status,

        @Attribute(value = C1, owner = INT) @Nullable Instant due,

        @Attribute(value = P2, owner = INT, merge = MANUAL) @Nullable
        ActorRef assignee,

        @Attribute(value = C1, owner = INT, merge = MANUAL) @Size(min = 1, max = 64) @Nullable
        String resolution) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param subject which record it is about
     * @param kind what to decide
     * @param attributes names of the attributes
     * @param candidates who says what
     * @param status how far it is
     * @param due by when
     * @param assignee who looks at it
     * @param resolution what was decided, as a code; no personal data
     */
    public StewardshipTask {
        Required.present("subject", subject);
        Required.present("kind", kind);
        Required.present("status", status);
        attributes = List.copyOf(attributes);
        candidates = List.copyOf(candidates);
    }

    /** {@return a builder that was told nothing so far} */
    public static StewardshipTaskBuilder builder() {
        return new StewardshipTaskBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public StewardshipTask with(Consumer<StewardshipTaskBuilder> change) {
        StewardshipTaskBuilder builder = new StewardshipTaskBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
