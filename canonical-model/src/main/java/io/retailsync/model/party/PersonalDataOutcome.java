package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Personal data were handed out or erased on request.
 *
 * @param customer whose data
 * @param request the id of the request
 * @param systems the systems that did it
 * @param proof where the proof is kept
 */
public record PersonalDataOutcome(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String request,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> systems,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String proof) {

    /**
     * Copies the systems.
     *
     * @param customer whose data
     * @param request the id of the request
     * @param systems the systems that did it
     * @param proof where the proof is kept
     */
    public PersonalDataOutcome {
        systems = List.copyOf(systems);
    }
}
