package io.retailsync.model.party;

import static io.retailsync.model.party.ConsentState.EXPIRED;
import static io.retailsync.model.party.ConsentState.GRANTED;
import static io.retailsync.model.party.ConsentState.PENDING;
import static io.retailsync.model.party.ConsentState.REDACTED;
import static io.retailsync.model.party.ConsentState.UNKNOWN;
import static io.retailsync.model.party.ConsentState.WITHDRAWN;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a consent (canonical-model §6, other lifecycles, and §14).
 *
 * <p>Decided here: the section writes the way of a double opt-in; a single one leads from UNKNOWN to GRANTED, and somebody may say no without
 * ever having been asked. Any state may be redacted. Nobody infers a consent: GRANTED has to have been seen. And as long as nothing says which
 * is newer, saying no wins.
 */
public final class ConsentLifecycle {

    /** The table. */
    public static final Lifecycle<ConsentState> MACHINE = Lifecycle.of("consent", ConsentState.class)
            .startsAt(UNKNOWN)
            .from(UNKNOWN)
            .when("double opt-in", PENDING)
            .when("single opt-in", GRANTED)
            .to(WITHDRAWN, REDACTED)
            .from(PENDING)
            .to(GRANTED, EXPIRED, WITHDRAWN, REDACTED)
            .from(GRANTED)
            .to(WITHDRAWN, EXPIRED, REDACTED)
            .from(EXPIRED)
            .to(PENDING, GRANTED, WITHDRAWN, REDACTED)
            .from(WITHDRAWN)
            .to(PENDING, GRANTED, REDACTED)
            .ends(REDACTED)
            .unusual(GRANTED)
            .build();

    private ConsentLifecycle() {}
}
