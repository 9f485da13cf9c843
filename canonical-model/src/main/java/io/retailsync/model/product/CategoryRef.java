package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * That a product stands in a tree.
 *
 * @param scheme which tree
 * @param code which node
 * @param primary whether it is the first of that tree
 */
public record CategoryRef(
        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        @Size(min = 1, max = 64)
        String scheme,

        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        @Size(min = 1, max = 64)
        String code,

        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        boolean primary) {

    /**
     * Refuses missing parts.
     *
     * @param scheme which tree
     * @param code which node
     * @param primary whether it is the first of that tree
     */
    public CategoryRef {
        Required.present("scheme", scheme);
        Required.present("code", code);
    }
}
