package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MANUAL;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Size;

/**
 * That a record of a system is one of a customer (canonical-model §5.1).
 *
 * @param customer the customer
 * @param ref the record, as its system names it
 * @param rule which rule found it
 * @param score how well they fit, at most 100
 * @param status how sure it is
 */
public record IdentityLink(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        ExternalRef ref,

        @Attribute(value = P1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 64)
        String rule,

        @Attribute(value = P1, owner = INT, merge = COMPUTED)
        Percentage score,

        @Attribute(value = P1, owner = INT, merge = MANUAL) Coded<LinkStatus> status) {

    /**
     * Refuses missing parts.
     *
     * @param customer the customer
     * @param ref the record, as its system names it
     * @param rule which rule found it
     * @param score how well they fit, at most 100
     * @param status how sure it is
     */
    public IdentityLink {
        Required.present("customer", customer);
        Required.present("ref", ref);
        Required.present("rule", rule);
        Required.present("score", score);
        Required.present("status", status);
    }
}
