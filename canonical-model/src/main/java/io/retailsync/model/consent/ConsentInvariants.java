package io.retailsync.model.consent;

import io.retailsync.model.Finding;
import io.retailsync.model.party.ConsentState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Invariants C1 and C2 of canonical-model §9, as functions for audits and tests: what was done, against what the records allow. */
public final class ConsentInvariants {

    private ConsentInvariants() {}

    /**
     * C1: data are used only where that was granted, and confirmed where a double opt-in is demanded.
     *
     * @param ledger the person's records
     * @param used what was done
     * @param at when
     * @param doubleOptIn jurisdictions in which a consent counts only if it was confirmed
     * @return the violation, if it is one
     */
    public static Optional<Finding> usedAsGranted(
            ConsentLedger ledger, ConsentScope used, Instant at, Set<String> doubleOptIn) {
        Permission permission = ledger.mayUse(used, at, doubleOptIn);
        return permission.allowed()
                ? Optional.empty()
                : Optional.of(new Finding("C1", "consent", "data were used although " + permission.reason()));
    }

    /**
     * C2: no system acts on more than the strictest word of all systems, until that is resolved.
     *
     * @param ledger the person's records, of all systems
     * @param scope what the system's state is about
     * @param at when
     * @param held the state that the system acts on
     * @return the violation, if it is one
     */
    public static Optional<Finding> notMoreThanTheStrictest(
            ConsentLedger ledger, ConsentScope scope, Instant at, ConsentState held) {
        ConsentState counts = ledger.standing(scope, at).state();
        return held == ConsentState.GRANTED && counts != ConsentState.GRANTED
                ? Optional.of(new Finding(
                        "C2", "consent", "a system holds GRANTED for " + scope + " where " + counts + " counts"))
                : Optional.empty();
    }
}
