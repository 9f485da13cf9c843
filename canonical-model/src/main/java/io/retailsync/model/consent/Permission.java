package io.retailsync.model.consent;

import java.util.Optional;

/**
 * Whether data may be used, and why.
 *
 * @param allowed whether
 * @param reason why, or why not; no personal data
 * @param evidence the record that decides, if there is one
 */
public record Permission(boolean allowed, String reason, Optional<ConsentRecord> evidence) {

    static Permission yes(String reason, Optional<ConsentRecord> evidence) {
        return new Permission(true, reason, evidence);
    }

    static Permission no(String reason, Optional<ConsentRecord> evidence) {
        return new Permission(false, reason, evidence);
    }

    /** {@return the answer without the evidence} */
    @Override
    public String toString() {
        return (allowed ? "yes: " : "no: ") + reason;
    }
}
