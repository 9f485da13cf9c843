package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to agree, or answered.
 *
 * @param approval which request
 * @param subject what it is about
 * @param outcome asked for, or the answer
 * @param by the id of who decided
 * @param amount how much it is about
 * @param reason the code of why
 */
public record ApprovalDecision(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key approval,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key subject,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String outcome,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String by,

        @Attribute(value = F1, owner = INT, merge = IMMUTABLE) @Nullable
        Money amount,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String reason) {}
