package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the variants of a product differ in.
 *
 * @param name such as {@code Size}
 * @param values such as {@code S} and {@code M}, in the order to show
 */
public record ProductOption(
        @Attribute(value = C0, owner = PIM) @Size(min = 1, max = 255)
        String name,

        @Attribute(value = C0, owner = PIM) @Size(max = 2048)
        List<@Size(max = 255) String> values) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param name such as {@code Size}
     * @param values such as {@code S} and {@code M}, in the order to show
     */
    public ProductOption {
        Required.present("name", name);
        values = List.copyOf(values);
    }
}
