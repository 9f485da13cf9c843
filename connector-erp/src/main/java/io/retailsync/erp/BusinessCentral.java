package io.retailsync.erp;

import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.Mapping;
import java.util.Objects;

/**
 * Where Dynamics 365 Business Central (API v2.0) keeps what the model names: a mapping without a connector of ours, for hosts that write one
 * and for the documents. Immutable, safe for concurrent use.
 */
public final class BusinessCentral {

    private static final Mapping FIELDS = Mapping.read(
            "business-central",
            Objects.requireNonNull(BusinessCentral.class.getResourceAsStream("business-central.csv")),
            Catalogue.standard());

    private BusinessCentral() {}

    /** {@return every field; objects have the names of the vendor's reference, such as {@code salesorderline}} */
    public static Mapping mapping() {
        return FIELDS;
    }
}
