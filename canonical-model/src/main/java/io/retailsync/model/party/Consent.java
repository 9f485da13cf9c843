package io.retailsync.model.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent and since when it stands.
 *
 * @param state whether it is given
 * @param since when the person said so, where the source knows
 */
public record Consent(ConsentState state, @Nullable Instant since) {}
