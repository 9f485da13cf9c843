package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import java.util.List;
import java.util.Optional;

/**
 * A customer as a contact and the account that it belongs to, each under the customer's id; a contact that was there before us is named
 * by its id. Only the first address has a place. Locale, tags and tax exemption are not written.
 */
final class CustomerRendering {

    private CustomerRendering() {}

    static Rendered render(State<Customer> state, String system) {
        String key = state.record().key().id();
        Optional<String> known = state.record().refs().stream()
                .filter(ref -> ref.system().equals(system) && ref.type().equals("contact"))
                .map(ExternalRef::value)
                .findFirst();
        FieldWriter<Customer> sheet = new FieldWriter<>(state);
        ObjectNode wire = Json.object().put("key", key);
        known.ifPresent(id -> wire.put("id", id));
        ObjectNode account = wire.putObject("account").put(Fields.KEY, key);
        ObjectNode contact = wire.putObject("contact").put(Fields.KEY, key);
        name(sheet, account, contact, known.isPresent());
        sheet.put(contact, CustomerPaths.EMAIL, "Email", EmailAddress::value);
        sheet.put(contact, CustomerPaths.PHONE, "Phone", PhoneNumber::value);
        address(sheet, account, contact);
        number(sheet, account);
        consent(state, sheet, contact);
        return Rendered.state(Json.bytes(wire), sheet.written());
    }

    private static void name(FieldWriter<Customer> sheet, ObjectNode account, ObjectNode contact, boolean known) {
        Optional<PersonName> name = sheet.value(CustomerPaths.NAME);
        name.ifPresent(said -> {
            ContactName.write(contact, said);
            account.put("Name", said.full());
            sheet.wrote(CustomerPaths.NAME);
        });
        if (name.isEmpty() && !known) {
            contact.put("LastName", ContactName.NOBODY);
            account.put("Name", ContactName.NOBODY);
        }
    }

    private static void address(FieldWriter<Customer> sheet, ObjectNode account, ObjectNode contact) {
        List<PostalAddress> addresses = sheet.value(CustomerPaths.ADDRESSES).orElse(List.of());
        if (!addresses.isEmpty()) {
            Address.write(account, "Billing", addresses.get(0));
            Address.write(contact, "Mailing", addresses.get(0));
        } else if (sheet.isCleared(CustomerPaths.ADDRESSES)) {
            Address.clear(account, "Billing");
            Address.clear(contact, "Mailing");
        } else {
            return;
        }
        sheet.wrote(CustomerPaths.ADDRESSES);
    }

    private static void number(FieldWriter<Customer> sheet, ObjectNode account) {
        List<String> numbers = sheet.value(CustomerPaths.ACCOUNTS).orElse(List.of());
        if (!numbers.isEmpty()) {
            account.put("AccountNumber", numbers.get(0));
            sheet.wrote(CustomerPaths.ACCOUNTS);
        }
    }

    /** A consent that the contact is known to hold is not written again: somebody may have changed it there since. */
    private static void consent(State<Customer> state, FieldWriter<Customer> sheet, ObjectNode contact) {
        Optional<Consent> consent = sheet.value(CustomerPaths.EMAIL_CONSENT);
        if (consent.isPresent() && !consent.equals(state.held(CustomerPaths.EMAIL_CONSENT))) {
            ConsentNote.write(contact, consent.get());
        }
        consent.ifPresent(said -> sheet.wrote(CustomerPaths.EMAIL_CONSENT));
    }
}
