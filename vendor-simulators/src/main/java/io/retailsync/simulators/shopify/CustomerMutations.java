package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** {@code customerSet}, an upsert whose lists replace, and {@code customerEmailMarketingConsentUpdate}. */
final class CustomerMutations {

    private static final Set<String> WRITABLE = Set.of("SUBSCRIBED", "UNSUBSCRIBED", "PENDING");
    private static final Map<String, String> TEXTS = Map.of(
            "firstName", "first_name", "lastName", "last_name", "email", "email", "phone", "phone", "note", "note");

    private CustomerMutations() {}

    static Map<String, Object> set(View view) {
        Customers customers = new Customers(view.shop());
        Map<String, Object> input = view.input("input");
        Optional<ObjectNode> known;
        try {
            known = identified(view, customers, view.input("identifier"));
        } catch (NoSuchCustomer missing) {
            return refused("NOT_FOUND", "Customer does not exist", "identifier");
        }
        Optional<String> taken = taken(customers, input, known);
        if (taken.isPresent()) {
            return refused("TAKEN", taken.get() + " has already been taken", taken.get());
        }
        ObjectNode customer = known.orElseGet(() -> customers.blank(view.now()));
        write(view, customer, input);
        if (known.isPresent()) {
            customers.touched(customer, view.now());
        } else {
            customers.store(customer);
            view.shop().raise(view.shop().outbox().newEvent(), "customers/create", customer, view.now());
        }
        effect(view, "customerSet", customer, Map.of("created", Boolean.toString(known.isEmpty())));
        return Map.of("customer", customer, "userErrors", List.of());
    }

    private static final class NoSuchCustomer extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static Optional<ObjectNode> identified(View view, Customers customers, Map<String, Object> identifier)
            throws NoSuchCustomer {
        if (identifier.get("email") instanceof String email) {
            return customers.by("email", email);
        }
        if (identifier.get("phone") instanceof String phone) {
            return customers.by("phone", phone);
        }
        if (identifier.get("id") instanceof String id) {
            return Optional.of(view.shop().documents().find(id).orElseThrow(NoSuchCustomer::new));
        }
        return Optional.empty();
    }

    private static Optional<String> taken(Customers customers, Map<String, Object> input, Optional<ObjectNode> self) {
        for (String field : List.of("email", "phone")) {
            Optional<ObjectNode> other = input.get(field) instanceof String value && !value.isEmpty()
                    ? customers.by(field, value)
                    : Optional.empty();
            if (other.isPresent() && !other.equals(self)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static void write(View view, ObjectNode customer, Map<String, Object> input) {
        TEXTS.forEach((name, field) -> {
            if (input.containsKey(name)) {
                AddressForm.put(customer, field, Objects.toString(input.get(name), ""));
            }
        });
        if (input.get("locale") instanceof String locale) {
            customer.put("_locale", locale);
        }
        if (input.get("taxExempt") instanceof Boolean exempt) {
            customer.put("tax_exempt", exempt);
        }
        if (input.get("tags") instanceof List<?> tags) {
            customer.put(
                    "_tags",
                    String.join(", ", tags.stream().map(Objects::toString).toList()));
        }
        if (input.get("addresses") instanceof List<?> addresses) {
            addresses(view, customer, addresses);
        }
    }

    private static void addresses(View view, ObjectNode customer, List<?> addresses) {
        ArrayNode forms = Wire.array();
        List<ObjectNode> made = new ArrayList<>();
        for (Object address : addresses) {
            Map<?, ?> input = (Map<?, ?>) address;
            ObjectNode form = AddressForm.ofCustomer(
                    view.shop().newId(),
                    customer.path("id").asLong(),
                    text(input, "firstName"),
                    text(input, "lastName"),
                    new BuyerAddress(
                            text(input, "company"),
                            text(input, "address1"),
                            text(input, "address2"),
                            text(input, "city"),
                            text(input, "zip"),
                            text(input, "provinceCode"),
                            text(input, "countryCode"),
                            text(input, "phone")));
            form.put("default", made.isEmpty());
            forms.add(form);
            made.add(form);
        }
        customer.set("addresses", forms);
        customer.remove("default_address");
        made.stream().findFirst().ifPresent(form -> customer.set("default_address", form));
    }

    private static String text(Map<?, ?> input, String name) {
        return Objects.toString(input.get(name), "");
    }

    private static Map<String, Object> refused(String code, String message, String field) {
        return Map.of("userErrors", List.of(Mutations.coded(code, message, "input", field)));
    }

    static Map<String, Object> consent(View view) {
        Map<String, Object> input = view.input("input");
        Optional<ObjectNode> customer = view.shop().documents().find(Objects.toString(input.get("customerId")));
        if (customer.isEmpty() || Wire.text(customer.get(), "email").isEmpty()) {
            return refused("INVALID", "Customer does not exist or has no e-mail address", "customerId");
        }
        Map<?, ?> wanted = (Map<?, ?>) Objects.requireNonNull(input.get("emailMarketingConsent"));
        String state = text(wanted, "marketingState");
        if (!WRITABLE.contains(state)) {
            return refused("INCLUSION", "Marketing state is not included in the list", "emailMarketingConsent");
        }
        Instant at =
                wanted.get("consentUpdatedAt") == null ? view.now() : Instant.parse(text(wanted, "consentUpdatedAt"));
        String level = text(wanted, "marketingOptInLevel").toLowerCase(Locale.ROOT);
        new Customers(view.shop()).changeConsent(customer.get(), state.toLowerCase(Locale.ROOT), level, at, view.now());
        effect(
                view,
                "customerEmailMarketingConsentUpdate",
                customer.get(),
                Map.of("state", state, "at", at.toString()));
        return Map.of("customer", customer.get(), "userErrors", List.of());
    }

    private static void effect(View view, String operation, ObjectNode customer, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        for (String name : List.of("email", "first_name", "last_name", "phone")) {
            facts.put(name, Wire.text(customer, name).orElse(""));
        }
        view.shop()
                .effects()
                .add(
                        view.now(),
                        operation,
                        customer.path("admin_graphql_api_id").asText(),
                        facts);
    }
}
