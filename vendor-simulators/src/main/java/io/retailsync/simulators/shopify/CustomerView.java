package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Customers and addresses as GraphQL shows them. */
final class CustomerView {

    private CustomerView() {}

    static void wire(Wiring wiring) {
        legacyId(wiring, "Customer");
        wiring.field("Customer", "displayName", view -> Optional.of(displayName(view.source())));
        wiring.field("Customer", "tags", view -> Optional.of(tags(view.source(), "_tags")));
        wiring.field(
                "Customer",
                "locale",
                view -> Wire.text(view.source(), "_locale").or(() -> Optional.of("en")));
        wiring.field("Customer", "defaultEmailAddress", view -> email(view.source()));
        wiring.field(
                "Customer",
                "defaultPhoneNumber",
                view -> Wire.text(view.source(), "phone").map(phone -> Map.of("phoneNumber", phone)));
        wiring.field(
                "Customer",
                "numberOfOrders",
                view -> Optional.of(view.source().path("_orders").asText("0")));
        wiring.field("Customer", "amountSpent", CustomerView::spent);
        wiring.connection("Customer", "addressesV2", view -> Wire.objects(view.source(), "addresses"));
        wiring.field(
                "MailingAddress",
                "id",
                view -> Optional.of(
                        Gid.of("MailingAddress", view.source().path("id").asLong())
                                .toString()));
        wiring.field("MailingAddress", "countryCodeV2", view -> Wire.text(view.source(), "country_code"));
    }

    /** Ids and numeric ids of a type whose documents carry both. */
    static void legacyId(Wiring wiring, String type) {
        wiring.field(
                type,
                "legacyResourceId",
                view -> Optional.of(view.source().path("id").asText()));
        wiring.field(type, "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
    }

    static List<String> tags(JsonNode document, String name) {
        return Wire.text(document, name).map(text -> List.of(text.split(", *"))).orElse(List.of());
    }

    private static String displayName(ObjectNode customer) {
        String name = (Wire.text(customer, "first_name").orElse("") + " "
                        + Wire.text(customer, "last_name").orElse(""))
                .trim();
        return name.isEmpty() ? Wire.text(customer, "email").orElse("") : name;
    }

    private static Optional<Map<String, Object>> email(ObjectNode customer) {
        return Wire.text(customer, "email").map(address -> {
            JsonNode consent = customer.path("_email_consent");
            Map<String, Object> view = new HashMap<>();
            view.put("emailAddress", address);
            view.put("validFormat", address.contains("@"));
            view.put(
                    "marketingState",
                    Wire.text(consent, "state").orElse("not_subscribed").toUpperCase(Locale.ROOT));
            Wire.text(consent, "opt_in_level")
                    .ifPresent(level -> view.put("marketingOptInLevel", level.toUpperCase(Locale.ROOT)));
            Wire.text(consent, "consent_updated_at").ifPresent(at -> view.put("marketingUpdatedAt", at));
            return view;
        });
    }

    private static Optional<Map<String, Object>> spent(View view) {
        Amount sum = Amount.ZERO;
        String id = view.source().path("admin_graphql_api_id").asText();
        for (ObjectNode order : view.shop().documents().all("Order")) {
            if (order.path("customer").path("admin_graphql_api_id").asText().equals(id)) {
                sum = sum.plus(Payments.of(order).net());
            }
        }
        String currency = view.shop().settings().currency();
        return Optional.of(Map.of("amount", Currencies.single(currency).shopText(sum), "currencyCode", currency));
    }

    static Optional<ObjectNode> byIdentifier(View view) {
        Map<String, Object> identifier = view.input("identifier");
        Customers customers = new Customers(view.shop());
        if (identifier.get("emailAddress") instanceof String email) {
            return customers.by("email", email);
        }
        if (identifier.get("phoneNumber") instanceof String phone) {
            return customers.by("phone", phone);
        }
        return identifier.get("id") instanceof String id
                ? view.shop().documents().find(id)
                : Optional.empty();
    }
}
