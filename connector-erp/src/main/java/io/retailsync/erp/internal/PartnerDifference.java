package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be written so that a business partner is as planned. Pure. Roles and sales data are the company's once they exist. */
final class PartnerDifference {

    private static final String SERVICE = "API_BUSINESS_PARTNER/";

    private final JsonNode plan;
    private final List<PartnerChange> changes = new ArrayList<>();

    private PartnerDifference(JsonNode plan) {
        this.plan = plan;
    }

    static List<PartnerChange> between(JsonNode plan, JsonNode present) {
        PartnerDifference difference = new PartnerDifference(plan);
        difference.partner(present);
        return difference.changes;
    }

    private void partner(JsonNode present) {
        JsonNode wanted = plan.path("partner");
        String number = present.path("BusinessPartner").asText();
        String path = SERVICE + "A_BusinessPartner(" + Query.key(number) + ")";
        merge(wanted, present, path);
        JsonNode address =
                wanted.path("to_BusinessPartnerAddress").path("results").path(0);
        Optional<JsonNode> there = first(present.path("to_BusinessPartnerAddress"));
        if (there.isEmpty()) {
            changes.add((client, call) -> client.create(path + "/to_BusinessPartnerAddress", address, call));
            return;
        }
        address(address, there.get(), number);
    }

    private void address(JsonNode wanted, JsonNode present, String partner) {
        String id = present.path("AddressID").asText();
        String path = SERVICE + "A_BusinessPartnerAddress(BusinessPartner=" + Query.key(partner) + ",AddressID="
                + Query.key(id) + ")";
        merge(wanted, present, path);
        contact(
                wanted,
                present,
                path,
                "to_EmailAddress",
                "A_AddressEmailAddress",
                plan.path("clearEmail").asBoolean());
        contact(
                wanted,
                present,
                path,
                "to_PhoneNumber",
                "A_AddressPhoneNumber",
                plan.path("clearPhone").asBoolean());
    }

    private void contact(JsonNode wanted, JsonNode present, String above, String link, String set, boolean clear) {
        Optional<JsonNode> should = first(wanted.path(link));
        Optional<JsonNode> is = first(present.path(link));
        if (should.isPresent() && is.isPresent()) {
            merge(should.get(), is.get(), contactPath(set, is.get()));
        } else if (should.isPresent()) {
            changes.add((client, call) -> client.create(above + "/" + link, should.get(), call));
        } else if (is.isPresent() && clear) {
            changes.add((client, call) -> client.remove(contactPath(set, is.get()), ODataClient.etag(is.get()), call));
        }
    }

    /** Key parts may be empty and are sent all the same (erp reference, A4). */
    private static String contactPath(String set, JsonNode contact) {
        return SERVICE + set + "(AddressID="
                + Query.key(contact.path("AddressID").asText()) + ",Person="
                + Query.key(contact.path("Person").asText()) + ",OrdinalNumber="
                + Query.key(contact.path("OrdinalNumber").asText()) + ")";
    }

    /** Only what differs is written: a merge leaves the rest alone. */
    private void merge(JsonNode wanted, JsonNode present, String path) {
        ObjectNode properties = Json.object();
        wanted.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isValueNode()
                    && !value.asText().equals(present.path(entry.getKey()).asText())) {
                properties.set(entry.getKey(), value);
            }
        });
        if (!properties.isEmpty()) {
            changes.add((client, call) -> client.change(path, ODataClient.etag(present), properties, call));
        }
    }

    private static Optional<JsonNode> first(JsonNode collection) {
        for (JsonNode item : Json.results(collection)) {
            return Optional.of(item);
        }
        return Optional.empty();
    }
}
