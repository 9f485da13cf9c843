package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Records became one, or one became several again.
 *
 * @param survivor the record that goes on
 * @param others the records that went into it, or came out of it
 * @param decision the id of the decision
 */
public record RecordsMerged(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key survivor,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<Key> others,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String decision) {

    /**
     * Copies the others.
     *
     * @param survivor the record that goes on
     * @param others the records that went into it, or came out of it
     * @param decision the id of the decision
     */
    public RecordsMerged {
        others = List.copyOf(others);
    }
}
