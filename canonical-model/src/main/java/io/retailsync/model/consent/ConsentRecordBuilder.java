package io.retailsync.model.consent;

import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.party.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link ConsentRecord}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ConsentRecordBuilder {

    private @Nullable String id;
    private @Nullable Key customer;
    private @Nullable ConsentScope scope;
    private @Nullable String controller;
    private @Nullable LegalBasis basis;
    private @Nullable ConsentState state;
    private @Nullable OptInLevel level;
    private @Nullable ConsentTimes times;
    private @Nullable Capture capture;
    private @Nullable Channel withdrawalChannel;
    private @Nullable String jurisdiction;
    private @Nullable Boolean guardian;
    private @Nullable String system;

    ConsentRecordBuilder() {}

    ConsentRecordBuilder(ConsentRecord begun) {
        id = begun.id();
        customer = begun.customer();
        scope = begun.scope();
        controller = begun.controller();
        basis = begun.basis();
        state = begun.state();
        level = begun.level();
        times = begun.times();
        capture = begun.capture();
        withdrawalChannel = begun.withdrawalChannel();
        jurisdiction = begun.jurisdiction();
        guardian = begun.guardian();
        system = begun.system();
    }

    /**
     * {@return this builder}
     *
     * @param id its identity, given by the system that took it down or derived from it
     */
    public ConsentRecordBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customer whose
     */
    public ConsentRecordBuilder customer(Key customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param scope what it is about
     */
    public ConsentRecordBuilder scope(ConsentScope scope) {
        this.scope = scope;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param controller legal entity that is answerable
     */
    public ConsentRecordBuilder controller(String controller) {
        this.controller = controller;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param basis why data may be used
     */
    public ConsentRecordBuilder basis(LegalBasis basis) {
        this.basis = basis;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param state what it says
     */
    public ConsentRecordBuilder state(ConsentState state) {
        this.state = state;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param level how the person opted in
     */
    public ConsentRecordBuilder level(OptInLevel level) {
        this.level = level;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param times when, and from when to when
     */
    public ConsentRecordBuilder times(ConsentTimes times) {
        this.times = times;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param capture how it was taken down
     */
    public ConsentRecordBuilder capture(Capture capture) {
        this.capture = capture;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param withdrawalChannel by which way the person said no
     */
    public ConsentRecordBuilder withdrawalChannel(@Nullable Channel withdrawalChannel) {
        this.withdrawalChannel = withdrawalChannel;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param jurisdiction whose law applies, ISO 3166-1 alpha-2 or 3166-2
     */
    public ConsentRecordBuilder jurisdiction(@Nullable String jurisdiction) {
        this.jurisdiction = jurisdiction;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param guardian whether a guardian agreed for a child; absent where nobody asked
     */
    public ConsentRecordBuilder guardian(@Nullable Boolean guardian) {
        this.guardian = guardian;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param system which system told us
     */
    public ConsentRecordBuilder system(String system) {
        this.system = system;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public ConsentRecord build() {
        return new ConsentRecord(
                Required.given("id", id),
                Required.given("customer", customer),
                Required.given("scope", scope),
                Required.given("controller", controller),
                Required.given("basis", basis),
                Required.given("state", state),
                Required.given("level", level),
                Required.given("times", times),
                Required.given("capture", capture),
                withdrawalChannel,
                jurisdiction,
                guardian,
                Required.given("system", system));
    }
}
