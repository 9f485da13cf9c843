package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The customers of the shop. Consent, tags and locale are notes: payloads of 2026-07 no longer carry them. */
final class Customers {

    private final ShopState shop;

    Customers(ShopState shop) {
        this.shop = shop;
    }

    /** {@return a customer without values, not yet stored} */
    ObjectNode blank(Instant now) {
        long id = shop.newId();
        ObjectNode customer = Wire.object();
        customer.put("id", id);
        customer.put("created_at", Stamp.of(now));
        customer.put("updated_at", Stamp.of(now));
        customer.putNull("first_name");
        customer.putNull("last_name");
        customer.put("state", "disabled");
        customer.putNull("note");
        customer.put("verified_email", true);
        customer.putNull("multipass_identifier");
        customer.put("tax_exempt", false);
        customer.putNull("email");
        customer.putNull("phone");
        customer.put("currency", shop.settings().currency());
        customer.putArray("addresses");
        customer.putArray("tax_exemptions");
        customer.put("admin_graphql_api_id", Gid.of("Customer", id).toString());
        consent(customer, "not_subscribed", "", Optional.empty());
        return customer;
    }

    ObjectNode register(Buyer buyer, Instant now) {
        ObjectNode customer = blank(now);
        write(customer, buyer);
        if (buyer.acceptsMarketing()) {
            consent(customer, "subscribed", "single_opt_in", Optional.of(now));
        }
        store(customer);
        shop.raise(shop.outbox().newEvent(), "customers/create", customer, now);
        return customer;
    }

    void update(String gid, Buyer buyer, Instant now) {
        ObjectNode customer = shop.documents().get(gid);
        write(customer, buyer);
        touched(customer, now);
    }

    private void write(ObjectNode customer, Buyer buyer) {
        AddressForm.put(customer, "first_name", buyer.firstName());
        AddressForm.put(customer, "last_name", buyer.lastName());
        AddressForm.put(customer, "email", buyer.email());
        AddressForm.put(customer, "phone", buyer.phone());
        AddressForm.put(customer, "note", buyer.note());
        customer.put("_tags", String.join(", ", buyer.tags()));
        customer.put("_locale", buyer.locale());
        buyer.address().ifPresent(address -> address(customer, buyer.firstName(), buyer.lastName(), address));
    }

    /** Replaces the addresses by one, which becomes the default. */
    void address(ObjectNode customer, String firstName, String lastName, BuyerAddress address) {
        long id = customer.path("default_address").path("id").asLong(shop.newId());
        ObjectNode form = AddressForm.ofCustomer(id, customer.path("id").asLong(), firstName, lastName, address);
        customer.set("default_address", form);
        customer.set("addresses", Wire.array().add(form));
    }

    void store(ObjectNode customer) {
        shop.documents().put("Customer", customer.path("id").asLong(), customer);
    }

    void touched(ObjectNode customer, Instant now) {
        customer.put("updated_at", Stamp.of(now));
        shop.raise(shop.outbox().newEvent(), "customers/update", customer, now);
    }

    /** Changes the e-mail consent; the consent topic and the customer topic share the event. */
    void changeConsent(ObjectNode customer, String state, String optInLevel, Instant at, Instant now) {
        consent(customer, state, optInLevel, Optional.of(at));
        customer.put("updated_at", Stamp.of(now));
        ObjectNode payload =
                Wire.object().put("customer_id", customer.path("id").asLong());
        payload.set("email_address", customer.path("email"));
        payload.set("email_marketing_consent", customer.path("_email_consent"));
        String event = shop.outbox().newEvent();
        shop.raise(event, "customers_email_marketing_consent/update", payload, now);
        shop.raise(event, "customers/update", customer, now);
    }

    static void consent(ObjectNode customer, String state, String optInLevel, Optional<Instant> at) {
        ObjectNode consent = Wire.object().put("state", state);
        AddressForm.put(consent, "opt_in_level", optInLevel);
        consent.put("consent_updated_at", at.map(Stamp::of).orElse(null));
        customer.set("_email_consent", consent);
    }

    void delete(String gid, Instant now) {
        ObjectNode customer = shop.documents().get(gid);
        shop.documents().remove("Customer", customer.path("id").asLong());
        ObjectNode payload = Wire.object().put("id", customer.path("id").asLong());
        payload.putArray("tax_exemptions");
        payload.put("admin_graphql_api_id", gid);
        shop.raise(shop.outbox().newEvent(), "customers/delete", payload, now);
    }

    /**
     * {@return the customer with that value, compared without case, if any}
     *
     * @param field {@code email} or {@code phone}
     */
    Optional<ObjectNode> by(String field, String value) {
        return shop.documents().all("Customer").stream()
                .filter(customer -> Wire.text(customer, field)
                        .filter(value::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    /** {@return the form in which orders carry their customer} */
    static JsonNode embedded(ObjectNode customer) {
        ObjectNode copy = customer.deepCopy();
        copy.remove(List.of("addresses", "_email_consent", "_tags", "_locale", "_orders"));
        return copy;
    }
}
