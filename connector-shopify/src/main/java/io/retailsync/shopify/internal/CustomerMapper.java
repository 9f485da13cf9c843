package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer says. Name, address, phone and e-mail are protected data, null where the app may not see them: a null says nothing.
 * Tags, consent and locale are left out by payloads of 2026-07: what is left out is not touched.
 */
final class CustomerMapper {

    private final String system;

    CustomerMapper(String system) {
        this.system = system;
    }

    Observation<Customer> map(Form customer, Instant readAt) {
        ExternalRef ref = ExternalRef.of(system, "customer", customer.required("id"));
        Instant version = customer.time("updatedAt").orElse(readAt);
        Observation<Customer> said = Observation.of(CustomerPaths.TYPE, ref, version);
        Optional<PersonName> name = PersonName.of(
                customer.text("firstName").orElse(""), customer.text("lastName").orElse(""));
        if (name.isPresent()) {
            said = said.set(CustomerPaths.NAME, name);
        }
        ObjectNode aside = Json.object();
        said = email(customer, said, aside);
        said = phone(customer, said, aside);
        if (!aside.isEmpty()) {
            said = said.unknown(Json.write(aside).utf8());
        }
        List<PostalAddress> addresses = addresses(customer);
        if (!addresses.isEmpty()) {
            said = said.set(CustomerPaths.ADDRESSES, addresses);
        }
        if (customer.carries("tags")) {
            said = said.set(CustomerPaths.TAGS, Set.copyOf(customer.tags()));
        }
        if (customer.text("locale").isPresent()) {
            said = said.set(CustomerPaths.LOCALE, customer.text("locale"));
        }
        return customer.carries("taxExempt") ? said.set(CustomerPaths.TAX_EXEMPT, customer.flag("taxExempt")) : said;
    }

    private static Observation<Customer> email(Form customer, Observation<Customer> said, ObjectNode aside) {
        Optional<Form> fetched = customer.object("defaultEmailAddress");
        Optional<EmailAddress> email = Emails.of(
                fetched.flatMap(address -> address.text("emailAddress")).or(() -> customer.text("email")), aside);
        if (email.isEmpty()) {
            return said;
        }
        Observation<Customer> more = said.set(CustomerPaths.EMAIL, email)
                .matchedBy("email:" + email.get().matchKey());
        String code = fetched.flatMap(address -> address.code("marketingState")).orElse("");
        return consenting(code, fetched.flatMap(address -> address.time("marketingUpdatedAt")), more, aside);
    }

    /** A state that the model has no word for, such as INVALID for an address that can't be written to, is kept beside it. */
    private static Observation<Customer> consenting(
            String code, Optional<Instant> since, Observation<Customer> said, ObjectNode aside) {
        Optional<Consent> consent = consent(code, since);
        if (consent.isPresent()) {
            return said.set(CustomerPaths.EMAIL_CONSENT, consent);
        }
        if (!code.isEmpty()) {
            aside.put("emailMarketingState", code);
        }
        return said;
    }

    /** A number that is not in the form of E.164 is kept beside the model, not forced into it. */
    private static Observation<Customer> phone(Form customer, Observation<Customer> said, ObjectNode aside) {
        Optional<String> text = customer.object("defaultPhoneNumber")
                .flatMap(phone -> phone.text("phoneNumber"))
                .or(() -> customer.text("phone"));
        if (text.isEmpty()) {
            return said;
        }
        try {
            return said.set(CustomerPaths.PHONE, new PhoneNumber(text.get()));
        } catch (InvalidValue otherForm) {
            aside.put("phone", text.get());
            return said;
        }
    }

    private static List<PostalAddress> addresses(Form customer) {
        Map<String, PostalAddress> byId = new LinkedHashMap<>();
        List<Form> forms = new ArrayList<>();
        customer.object("defaultAddress").ifPresent(forms::add);
        forms.addAll(customer.list("addressesV2"));
        forms.addAll(customer.list("addresses"));
        for (Form form : forms) {
            String id = form.raw().path("id").asText();
            Addresses.of(form).ifPresent(address -> byId.putIfAbsent(id, address));
        }
        return List.copyOf(byId.values());
    }

    /** {@return the consent of a consent webhook that could not be followed by a fetch} */
    Observation<Customer> consentAlone(Form payload, Instant readAt) {
        String gid = payload.gid("Customer", "customer_id")
                .orElseThrow(() -> new InvalidValue("customer_id", "nothing", "an id"));
        Form said = payload.object("emailMarketingConsent")
                .orElseThrow(() -> new InvalidValue("email_marketing_consent", "nothing", "an object"));
        Observation<Customer> begun =
                Observation.of(CustomerPaths.TYPE, ExternalRef.of(system, "customer", gid), readAt);
        ObjectNode aside = Json.object();
        Observation<Customer> more =
                consenting(said.code("state").orElse(""), said.time("consentUpdatedAt"), begun, aside);
        Optional<EmailAddress> email = Emails.of(payload.text("emailAddress"), aside);
        if (!aside.isEmpty()) {
            more = more.unknown(Json.write(aside).utf8());
        }
        if (email.isPresent()) {
            more = more.matchedBy("email:" + email.get().matchKey());
        }
        return more;
    }

    private static Optional<Consent> consent(String code, Optional<Instant> since) {
        Optional<ConsentState> state = switch (code) {
            case "SUBSCRIBED" -> Optional.of(ConsentState.GRANTED);
            case "UNSUBSCRIBED" -> Optional.of(ConsentState.WITHDRAWN);
            case "PENDING" -> Optional.of(ConsentState.PENDING);
            case "NOT_SUBSCRIBED" -> Optional.of(ConsentState.UNKNOWN);
            case "REDACTED" -> Optional.of(ConsentState.REDACTED);
            default -> Optional.empty();
        };
        return state.map(known -> new Consent(known, since.orElse(null)));
    }
}
