package io.retailsync.model.consent;

import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Capture}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CaptureBuilder {

    private @Nullable String source;
    private @Nullable String location;
    private @Nullable String form;
    private @Nullable String notice;
    private @Nullable String noticeHash;
    private @Nullable String locale;
    private @Nullable String deviceHash;
    private @Nullable String actor;
    private @Nullable String evidence;

    CaptureBuilder() {}

    CaptureBuilder(Capture begun) {
        source = begun.source();
        location = begun.location();
        form = begun.form();
        notice = begun.notice();
        noticeHash = begun.noticeHash();
        locale = begun.locale();
        deviceHash = begun.deviceHash();
        actor = begun.actor();
        evidence = begun.evidence();
    }

    /**
     * {@return this builder}
     *
     * @param source what took it down, such as checkout or preference-centre
     */
    public CaptureBuilder source(String source) {
        this.source = source;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param location shop or store
     */
    public CaptureBuilder location(@Nullable String location) {
        this.location = location;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param form the form and its version, such as newsletter/3
     */
    public CaptureBuilder form(@Nullable String form) {
        this.form = form;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param notice the text that was shown, by reference
     */
    public CaptureBuilder notice(@Nullable String notice) {
        this.notice = notice;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param noticeHash hash of that text
     */
    public CaptureBuilder noticeHash(@Nullable String noticeHash) {
        this.noticeHash = noticeHash;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param locale BCP 47 tag of its language
     */
    public CaptureBuilder locale(@Nullable String locale) {
        this.locale = locale;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param deviceHash hash of network address and browser, never the plain ones
     */
    public CaptureBuilder deviceHash(@Nullable String deviceHash) {
        this.deviceHash = deviceHash;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param actor who took it down for the person, if it was not the person
     */
    public CaptureBuilder actor(@Nullable String actor) {
        this.actor = actor;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param evidence where the proof is kept, by reference
     */
    public CaptureBuilder evidence(@Nullable String evidence) {
        this.evidence = evidence;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Capture build() {
        return new Capture(
                Required.given("source", source),
                location,
                form,
                notice,
                noticeHash,
                locale,
                deviceHash,
                actor,
                evidence);
    }
}
