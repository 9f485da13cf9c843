package io.retailsync.model.service;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link ServiceCase}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ServiceCaseBuilder {

    private @Nullable ExternalRef customer;
    private @Nullable PersonalText subject;
    private @Nullable String kind;
    private @Nullable Coded<CasePriority> priority;
    private @Nullable Coded<ServiceCaseStatus> status;
    private List<ExternalRef> about = List.of();
    private @Nullable Instant dueAt;
    private @Nullable String team;
    private @Nullable PersonalText resolution;

    ServiceCaseBuilder() {}

    ServiceCaseBuilder(ServiceCase begun) {
        customer = begun.customer();
        subject = begun.subject();
        kind = begun.kind();
        priority = begun.priority();
        status = begun.status();
        about = begun.about();
        dueAt = begun.dueAt();
        team = begun.team();
        resolution = begun.resolution();
    }

    /**
     * {@return this builder}
     *
     * @param customer whom it concerns
     */
    public ServiceCaseBuilder customer(@Nullable ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param subject one line of what it is about
     */
    public ServiceCaseBuilder subject(PersonalText subject) {
        this.subject = subject;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind the CRM's own kind of case
     */
    public ServiceCaseBuilder kind(String kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param priority how urgent
     */
    public ServiceCaseBuilder priority(Coded<CasePriority> priority) {
        this.priority = priority;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param priority how urgent
     */
    public ServiceCaseBuilder priority(CasePriority priority) {
        this.priority = Coded.of(priority);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public ServiceCaseBuilder status(Coded<ServiceCaseStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public ServiceCaseBuilder status(ServiceCaseStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param about orders, returns or shipments
     */
    public ServiceCaseBuilder about(List<ExternalRef> about) {
        this.about = about;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dueAt until when it was promised to be settled
     */
    public ServiceCaseBuilder dueAt(@Nullable Instant dueAt) {
        this.dueAt = dueAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param team who works on it
     */
    public ServiceCaseBuilder team(@Nullable String team) {
        this.team = team;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param resolution how it was settled
     */
    public ServiceCaseBuilder resolution(@Nullable PersonalText resolution) {
        this.resolution = resolution;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public ServiceCase build() {
        return new ServiceCase(
                customer,
                Required.given("subject", subject),
                Required.given("kind", kind),
                Required.given("priority", priority),
                Required.given("status", status),
                about,
                dueAt,
                team,
                resolution);
    }
}
