package io.retailsync.model.service;

import static io.retailsync.model.service.ServiceCaseStatus.CLOSED;
import static io.retailsync.model.service.ServiceCaseStatus.ESCALATED;
import static io.retailsync.model.service.ServiceCaseStatus.NEW;
import static io.retailsync.model.service.ServiceCaseStatus.OPEN;
import static io.retailsync.model.service.ServiceCaseStatus.RESOLVED;
import static io.retailsync.model.service.ServiceCaseStatus.WAITING;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a case of customer service (canonical-model §6, other lifecycles).
 *
 * <p>Decided here: the section does not say from where RESOLVED is reached: from any status in which somebody works on it or waits.
 */
public final class ServiceCaseLifecycle {

    /** The table. */
    public static final Lifecycle<ServiceCaseStatus> MACHINE = Lifecycle.of("service case", ServiceCaseStatus.class)
            .startsAt(NEW)
            .from(NEW)
            .to(OPEN)
            .from(OPEN)
            .to(RESOLVED, WAITING, ESCALATED)
            .from(WAITING)
            .to(OPEN, RESOLVED)
            .from(ESCALATED)
            .to(OPEN, RESOLVED)
            .from(RESOLVED)
            .to(CLOSED)
            .when("the customer objects", OPEN)
            .ends(CLOSED)
            .unusual(WAITING, ESCALATED)
            .build();

    private ServiceCaseLifecycle() {}
}
