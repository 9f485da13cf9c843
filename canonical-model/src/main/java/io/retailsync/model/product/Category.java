package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree that products are sorted into (canonical-model §5.2).
 *
 * @param scheme which tree, such as {@code merchandise}, {@code web} or {@code unspsc}
 * @param code the node, unique in its tree
 * @param parent the node above; absent at the top
 * @param name what people call it
 * @param taxHint the tax category that products of it usually have
 */
public record Category(
        @Attribute(
                value = C0,
                owner = {PIM, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String scheme,

        @Attribute(
                value = C0,
                owner = {PIM, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String code,

        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        @Size(min = 1, max = 64)
        @Nullable
        String parent,

        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        LocalizedText name,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String taxHint) {

    /**
     * Refuses missing parts.
     *
     * @param scheme which tree, such as {@code merchandise}, {@code web} or {@code unspsc}
     * @param code the node, unique in its tree
     * @param parent the node above; absent at the top
     * @param name what people call it
     * @param taxHint the tax category that products of it usually have
     */
    public Category {
        Required.present("scheme", scheme);
        Required.present("code", code);
        Required.present("name", name);
    }
}
