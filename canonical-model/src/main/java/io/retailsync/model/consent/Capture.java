package io.retailsync.model.consent;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an act of a person was taken down, and what proves it (after ISO/IEC TS 27560:2023, consent record information).
 *
 * @param source what took it down, such as {@code checkout} or {@code preference-centre}
 * @param location shop or store
 * @param form the form and its version, such as {@code newsletter/3}
 * @param notice the text that was shown, by reference
 * @param noticeHash hash of that text
 * @param locale BCP 47 tag of its language
 * @param deviceHash hash of network address and browser, never the plain ones
 * @param actor who took it down for the person, if it was not the person
 * @param evidence where the proof is kept, by reference
 */
public record Capture(
        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String source,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 255) @Nullable
        String location,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 255) @Nullable
        String form,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 255) @Nullable
        String notice,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 128) @Nullable
        String noticeHash,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 64) @Nullable
        String locale,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(max = 128) @Nullable
        String deviceHash,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(max = 255) @Nullable
        String actor,

        @Attribute(value = C2, owner = CRM, merge = IMMUTABLE) @Size(max = 2048) @Nullable
        String evidence) {
    /** {@return a builder that was told nothing so far} */
    public static CaptureBuilder builder() {
        return new CaptureBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Capture with(Consumer<CaptureBuilder> change) {
        CaptureBuilder builder = new CaptureBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return what is known where a system shows a state only}
     *
     * @param source the system or form
     */
    public static Capture by(String source) {
        return new Capture(source, null, null, null, null, null, null, null, null);
    }
}
