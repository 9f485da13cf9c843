package io.retailsync.model.service;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.UNION;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that customer service has to settle (canonical-model §5.10). Its life: {@link ServiceCaseLifecycle}.
 *
 * @param customer whom it concerns
 * @param subject one line of what it is about
 * @param kind the CRM's own kind of case
 * @param priority how urgent
 * @param status where it stands
 * @param about orders, returns or shipments
 * @param dueAt until when it was promised to be settled
 * @param team who works on it
 * @param resolution how it was settled
 */
public record ServiceCase(
        @Attribute(value = P1, owner = CRM) @Nullable ExternalRef customer,

        @Attribute(value = P3, owner = CRM) PersonalText subject,

        @Attribute(value = C1, owner = CRM) @Size(min = 1, max = 64)
        String kind,

        @Attribute(value = C1, owner = CRM) Coded<CasePriority> priority,

        @Attribute(value = C1, owner = CRM) Coded<ServiceCaseStatus> status,

        @Attribute(value = C1, owner = CRM, merge = UNION) @Size(max = 100)
        List<ExternalRef> about,

        @Attribute(value = C1, owner = CRM) @Nullable Instant dueAt,

        @Attribute(value = C1, owner = CRM) @Size(min = 1, max = 64) @Nullable
        String team,

        @Attribute(value = P3, owner = CRM) @Nullable PersonalText resolution) {

    /**
     * Refuses missing parts, copies the about.
     *
     * @param customer whom it concerns
     * @param subject one line of what it is about
     * @param kind the CRM's own kind of case
     * @param priority how urgent
     * @param status where it stands
     * @param about orders, returns or shipments
     * @param dueAt until when it was promised to be settled
     * @param team who works on it
     * @param resolution how it was settled
     */
    public ServiceCase {
        Required.present("subject", subject);
        Required.present("kind", kind);
        Required.present("priority", priority);
        Required.present("status", status);
        about = List.copyOf(about);
    }

    /** {@return a builder that was told nothing so far} */
    public static ServiceCaseBuilder builder() {
        return new ServiceCaseBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public ServiceCase with(Consumer<ServiceCaseBuilder> change) {
        ServiceCaseBuilder builder = new ServiceCaseBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
