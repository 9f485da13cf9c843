package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something was checked.
 *
 * @param record what was checked
 * @param version the version of the record
 * @param check which check, or who checked
 * @param passed whether all is well
 * @param codes the codes of what was found, none where all is well
 */
public record CheckOutcome(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String check,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        boolean passed,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> codes) {

    /**
     * Copies the codes.
     *
     * @param record what was checked
     * @param version the version of the record
     * @param check which check, or who checked
     * @param passed whether all is well
     * @param codes the codes of what was found, none where all is well
     */
    public CheckOutcome {
        codes = List.copyOf(codes);
    }
}
