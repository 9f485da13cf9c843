package io.retailsync.model.service;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ServiceCase}. Generated from the record; a test keeps it current. */
public final class ServiceCasePaths {

    /** The whole record. */
    public static final AttributePath<ServiceCase, ServiceCase> ROOT = AttributePath.root(ServiceCase.class);

    /** {@link ServiceCase#customer()}. */
    public static final AttributePath<ServiceCase, ExternalRef> CUSTOMER =
            AttributePath.of(ServiceCase.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link ServiceCase#subject()}. */
    public static final AttributePath<ServiceCase, PersonalText> SUBJECT =
            AttributePath.of(ServiceCase.class, "subject", it -> Optional.of(it.subject()));

    /** {@link ServiceCase#kind()}. */
    public static final AttributePath<ServiceCase, String> KIND =
            AttributePath.of(ServiceCase.class, "kind", it -> Optional.of(it.kind()));

    /** {@link ServiceCase#priority()}. */
    public static final AttributePath<ServiceCase, Coded<CasePriority>> PRIORITY =
            AttributePath.of(ServiceCase.class, "priority", it -> Optional.of(it.priority()));

    /** {@link ServiceCase#status()}. */
    public static final AttributePath<ServiceCase, Coded<ServiceCaseStatus>> STATUS =
            AttributePath.of(ServiceCase.class, "status", it -> Optional.of(it.status()));

    /** {@link ServiceCase#about()}. */
    public static final AttributePath<ServiceCase, List<ExternalRef>> ABOUT =
            AttributePath.of(ServiceCase.class, "about", it -> Optional.of(it.about()));

    /** {@link ServiceCase#dueAt()}. */
    public static final AttributePath<ServiceCase, Instant> DUE_AT =
            AttributePath.of(ServiceCase.class, "dueAt", it -> Optional.ofNullable(it.dueAt()));

    /** {@link ServiceCase#team()}. */
    public static final AttributePath<ServiceCase, String> TEAM =
            AttributePath.of(ServiceCase.class, "team", it -> Optional.ofNullable(it.team()));

    /** {@link ServiceCase#resolution()}. */
    public static final AttributePath<ServiceCase, PersonalText> RESOLUTION =
            AttributePath.of(ServiceCase.class, "resolution", it -> Optional.ofNullable(it.resolution()));

    /** The kind of record. */
    public static final EntityType<ServiceCase> TYPE = EntityType.of(
            "service-case",
            ServiceCase.class,
            List.of(CUSTOMER, SUBJECT, KIND, PRIORITY, STATUS, ABOUT, DUE_AT, TEAM, RESOLUTION));

    private ServiceCasePaths() {}
}
