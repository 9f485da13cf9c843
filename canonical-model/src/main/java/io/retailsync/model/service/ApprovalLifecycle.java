package io.retailsync.model.service;

import static io.retailsync.model.service.ApprovalStatus.APPROVED;
import static io.retailsync.model.service.ApprovalStatus.EXPIRED;
import static io.retailsync.model.service.ApprovalStatus.REJECTED;
import static io.retailsync.model.service.ApprovalStatus.REQUESTED;
import static io.retailsync.model.service.ApprovalStatus.WITHDRAWN;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a request that somebody agrees (canonical-model §6, other lifecycles).
 */
public final class ApprovalLifecycle {

    /** The table. */
    public static final Lifecycle<ApprovalStatus> MACHINE = Lifecycle.of("approval", ApprovalStatus.class)
            .startsAt(REQUESTED)
            .from(REQUESTED)
            .to(APPROVED, REJECTED, EXPIRED, WITHDRAWN)
            .ends(APPROVED, REJECTED, EXPIRED, WITHDRAWN)
            .build();

    private ApprovalLifecycle() {}
}
