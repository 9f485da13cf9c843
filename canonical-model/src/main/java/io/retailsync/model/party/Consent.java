package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent and since when it stands.
 *
 * @param state whether it is given
 * @param since when the person said so, where the source knows
 */
public record Consent(
        @Attribute(value = P2, owner = CRM, merge = MOST_RESTRICTIVE)
        ConsentState state,

        @Attribute(value = P2, owner = CRM, merge = MOST_RESTRICTIVE) @Nullable
        Instant since) {}
