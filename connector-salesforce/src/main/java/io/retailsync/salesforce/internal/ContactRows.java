package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads rows of Contact. Covered are name, e-mail, phone and, where the row says something of it, consent. What the model has no form for,
 * such as a phone number as people write it, is kept aside, not guessed. SOQL answers the fields that it is asked for and no others, and
 * each of {@link #FIELDS} is read here: no field that nobody knows can occur.
 */
final class ContactRows {

    static final String TYPE = "contact";
    static final List<String> FIELDS = Stream.concat(
                    Stream.of("Id", "IsDeleted", "SystemModstamp", Fields.KEY), Mapped.FIELDS.read("Contact").stream())
            .toList();

    private ContactRows() {}

    /** {@return whether a row says of itself that it is a contact, as every row of a query does} */
    static boolean isOne(Raw raw) {
        return Json.read(raw.body()).path("attributes").path("type").asText().equals("Contact");
    }

    static Translation translate(Raw raw) {
        JsonNode row = Json.read(raw.body());
        Optional<String> id = Json.textAt(row, "Id");
        Optional<Instant> stamp = Json.instantAt(row, "SystemModstamp");
        if (id.isEmpty() || stamp.isEmpty()) {
            return Translation.unusable(SyncFailure.rejected(
                    "malformed", "Contact", "a row of Contact has Id and SystemModstamp; look at the raw input"));
        }
        Observation<Customer> said =
                Observation.of(CustomerPaths.TYPE, ExternalRef.of(raw.system(), TYPE, id.get()), stamp.get());
        Optional<String> key = Json.textAt(row, Fields.KEY);
        Observation<Customer> named = key.map(said::identifiedAs).orElse(said);
        return Translation.observed(List.of(row.path("IsDeleted").asBoolean() ? named.gone() : values(named, row)));
    }

    private static Observation<Customer> values(Observation<Customer> said, JsonNode row) {
        ObjectNode aside = Json.object();
        Optional<PersonName> name = ContactName.read(Json.textAt(row, "FirstName"), Json.textAt(row, "LastName"));
        Observation<Customer> covering =
                name.map(known -> said.set(CustomerPaths.NAME, known)).orElse(said);
        Optional<EmailAddress> email = value(row, "Email", EmailAddress::new, aside);
        if (!aside.has("Email")) {
            covering = covering.set(CustomerPaths.EMAIL, email);
        }
        if (email.isPresent()) {
            covering = covering.matchedBy("email:" + email.get().matchKey());
        }
        Optional<PhoneNumber> phone = value(row, "Phone", PhoneNumber::new, aside);
        if (!aside.has("Phone")) {
            covering = covering.set(CustomerPaths.PHONE, phone);
        }
        Observation<Customer> whole = covering;
        Observation<Customer> consenting = ConsentNote.read(row)
                .map(consent -> whole.set(CustomerPaths.EMAIL_CONSENT, consent))
                .orElse(whole);
        return aside.isEmpty() ? consenting : consenting.unknown(Json.text(aside));
    }

    private static <V> Optional<V> value(JsonNode row, String field, Function<String, V> parse, ObjectNode aside) {
        Optional<String> text = Json.textAt(row, field).filter(value -> !value.isBlank());
        try {
            return text.map(parse);
        } catch (InvalidValue beyondTheModel) {
            aside.put(field, text.orElse(""));
            return Optional.empty();
        }
    }
}
