package io.retailsync.shopify.internal;

import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.Mapping;
import java.io.InputStream;
import java.util.Objects;

/** What is read and written here, field by field: resource {@code mapping.csv}. */
final class Mapped {

    /** Every field. */
    static final Mapping FIELDS = Mapping.read("shopify", table(), Catalogue.standard());

    private Mapped() {}

    private static InputStream table() {
        return Objects.requireNonNull(Mapped.class.getResourceAsStream("mapping.csv"));
    }
}
