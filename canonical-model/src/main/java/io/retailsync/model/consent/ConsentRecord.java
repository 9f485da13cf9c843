package io.retailsync.model.consent;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person, or of a system about a person, that says what is allowed (canonical-model §14). Never changed and never deleted: a
 * change of mind is another record, and the current state is what {@link ConsentLedger} makes of all of them.
 *
 * @param id its identity, given by the system that took it down or derived from it
 * @param customer whose
 * @param scope what it is about
 * @param controller legal entity that is answerable
 * @param basis why data may be used
 * @param state what it says
 * @param level how the person opted in
 * @param times when, and from when to when
 * @param capture how it was taken down
 * @param withdrawalChannel by which way the person said no
 * @param jurisdiction whose law applies, ISO 3166-1 alpha-2 or 3166-2
 * @param guardian whether a guardian agreed for a child; absent where nobody asked
 * @param system which system told us
 */
public record ConsentRecord(
        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 2048)
        String id,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        ConsentScope scope,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String controller,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        LegalBasis basis,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        ConsentState state,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        OptInLevel level,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        ConsentTimes times,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        Capture capture,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Channel withdrawalChannel,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        @Pattern(regexp = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$")
        @Nullable
        String jurisdiction,

        @Attribute(value = P3, owner = CRM, merge = IMMUTABLE) @Nullable
        Boolean guardian,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String system) {

    /**
     * Refuses missing parts.
     *
     * @param id its identity, given by the system that took it down or derived from it
     * @param customer whose
     * @param scope what it is about
     * @param controller legal entity that is answerable
     * @param basis why data may be used
     * @param state what it says
     * @param level how the person opted in
     * @param times when, and from when to when
     * @param capture how it was taken down
     * @param withdrawalChannel by which way the person said no
     * @param jurisdiction whose law applies, ISO 3166-1 alpha-2 or 3166-2
     * @param guardian whether a guardian agreed for a child; absent where nobody asked
     * @param system which system told us
     */
    public ConsentRecord {
        Required.present("id", id);
        Required.present("customer", customer);
        Required.present("scope", scope);
        Required.present("controller", controller);
        Required.present("basis", basis);
        Required.present("state", state);
        Required.present("level", level);
        Required.present("times", times);
        Required.present("capture", capture);
        Required.present("system", system);
    }

    /** {@return a builder that was told nothing so far} */
    public static ConsentRecordBuilder builder() {
        return new ConsentRecordBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public ConsentRecord with(Consumer<ConsentRecordBuilder> change) {
        ConsentRecordBuilder builder = new ConsentRecordBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * What a system shows of one channel, as a record. A consent with a known time counts as a single opt-in, one without as of unknown level.
     *
     * @param customer whose
     * @param scope what the system's field is about
     * @param consent what it shows
     * @param system which system
     * @param controller legal entity that is answerable
     * @param recordedAt when it was read
     * @return the record; its id is derived, so that the same reading gives the same record
     */
    public static ConsentRecord shown(
            Key customer, ConsentScope scope, Consent consent, String system, String controller, Instant recordedAt) {
        ConsentTimes read = ConsentTimes.recorded(recordedAt);
        Instant since = consent.since();
        boolean refusal = consent.state() == ConsentState.WITHDRAWN;
        ConsentTimes times = since == null ? read : refusal ? read.withdrawn(since) : read.captured(since);
        boolean optIn = consent.state() == ConsentState.GRANTED && since != null;
        String id = Stream.of(
                        system,
                        customer,
                        scope,
                        Objects.hashCode(scope.contactPoint()),
                        consent.state(),
                        since == null ? recordedAt : since)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return new ConsentRecord(
                id,
                customer,
                scope,
                controller,
                LegalBasis.CONSENT,
                consent.state(),
                optIn ? OptInLevel.SINGLE : OptInLevel.UNKNOWN,
                times,
                Capture.by(system),
                null,
                null,
                null,
                system);
    }

    /** {@return when the person did what the record is about: the second step of a double opt-in, else the first, else when we learned of it} */
    public Instant saidAt() {
        Instant act = state == ConsentState.WITHDRAWN
                ? times.withdrawnAt()
                : level == OptInLevel.DOUBLE && times.confirmedAt() != null ? times.confirmedAt() : times.capturedAt();
        return act == null ? times.recordedAt() : act;
    }

    /** {@return which record it is; what a person said is nobody's business in a log} */
    @Override
    public String toString() {
        return "ConsentRecord[***]";
    }
}
