package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.PersonName;
import java.util.Optional;

/** A person's name in the two fields of a contact, of which the last name is required. */
final class ContactName {

    /** Stands where the source hides or lacks the name. */
    static final String NOBODY = "(no name)";

    private ContactName() {}

    static void write(ObjectNode contact, PersonName name) {
        boolean apart = name.given() != null && name.family() != null;
        contact.put("FirstName", apart ? name.given() : null);
        contact.put("LastName", apart || name.family() != null ? name.family() : name.full());
    }

    static Optional<PersonName> read(Optional<String> first, Optional<String> last) {
        return PersonName.of(
                first.orElse(""), last.filter(name -> !name.equals(NOBODY)).orElse(""));
    }
}
