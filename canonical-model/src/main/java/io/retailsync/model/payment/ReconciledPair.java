package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * Two amounts that belong together.
 *
 * @param key what they have in common
 * @param expected what it should be
 * @param actual what it is
 */
public record ReconciledPair(
        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 255)
        String key,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money expected,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money actual) {

    /**
     * Refuses missing parts.
     *
     * @param key what they have in common
     * @param expected what it should be
     * @param actual what it is
     */
    public ReconciledPair {
        Required.present("key", key);
        Required.present("expected", expected);
        Required.present("actual", actual);
    }
}
