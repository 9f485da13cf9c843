package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.PostalAddress;
import java.util.List;

/** A postal address in the components of a compound field, such as {@code BillingStreet}; the compound itself can't be written. */
final class Address {

    private Address() {}

    static void write(ObjectNode into, String prefix, PostalAddress address) {
        into.put(prefix + "Street", String.join("\n", address.lines()))
                .put(prefix + "City", address.locality())
                .put(prefix + "State", address.region())
                .put(prefix + "PostalCode", address.postalCode())
                .put(prefix + "Country", address.country());
    }

    static void clear(ObjectNode into, String prefix) {
        List.of("Street", "City", "State", "PostalCode", "Country").forEach(part -> into.putNull(prefix + part));
    }
}
