package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taxes a document has, as a tax engine or a channel said (canonical-model §5.3, 8.1 rule 6).
 *
 * @param requestHash SHA-256 of what was asked, so that the same question is known again
 * @param taxes of all lines
 * @param engine where the engine keeps it
 * @param calculatedAt when
 */
public record TaxDetermination(
        @Attribute(value = C1, owner = TAX, merge = IMMUTABLE) @Pattern(regexp = "^[0-9a-f]{64}$")
        String requestHash,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE) @Size(max = 1000)
        List<DeterminedTax> taxes,

        @Attribute(value = C1, owner = TAX, merge = IMMUTABLE) @Nullable
        ExternalRef engine,

        @Attribute(value = C1, owner = TAX, merge = IMMUTABLE)
        Instant calculatedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param requestHash SHA-256 of what was asked, so that the same question is known again
     * @param taxes of all lines
     * @param engine where the engine keeps it
     * @param calculatedAt when
     */
    public TaxDetermination {
        Required.present("requestHash", requestHash);
        Required.present("calculatedAt", calculatedAt);
        taxes = List.copyOf(taxes);
    }
}
