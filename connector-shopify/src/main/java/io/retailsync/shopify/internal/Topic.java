package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is done with a webhook's topic. The resource {@code topics.csv} has a row for every topic of the vendor's lists (enum
 * {@code WebhookSubscriptionTopic} of Admin GraphQL 2025-10 to 2026-10, and the three topics of privacy law, which no app subscribes to): none
 * is dropped without a reason.
 *
 * @param name as the header writes it, such as {@code orders/create}
 * @param use what is done
 * @param type the type of reference that it is about, such as {@code order}; empty for an ignored one
 * @param record the kind of record that it says something of, by the name of its type in the model; empty for one that is not read
 * @param payload which fields its payload has, in the words of {@link PayloadFields}; empty where it is not read
 * @param reason why it is ignored or needs a person; empty for one that is read
 */
record Topic(String name, Use use, String type, String record, String payload, String reason) {

    /** What is done, and so where a body names the object. */
    enum Use {
        /** Read: it is the object itself. */
        ITSELF,
        /** Read: it is a part of an order, whose id it carries in one of three places. */
        PART_OF_ORDER,
        /** Read: it is an order edit. */
        ORDER_EDIT,
        /** Read: it is a consent of a customer. */
        CONSENT,
        /** Read: it names a customer, and one change. */
        NAMED,
        /** Read: two customers became one. */
        MERGE,
        /** Read: the object is gone. */
        DELETION,
        /** A person has to act on it: a case. */
        PRIVACY,
        /** Not used, for the reason that stands beside it. */
        IGNORED
    }

    private static final Map<String, Topic> KNOWN = Table.read("topics.csv", 6)
            .map(row -> new Topic(
                    row.get(0),
                    Use.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5)))
            .collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));

    /** {@return the row of a topic; empty for one that is in no list of the vendor up to 2026-10} */
    static Optional<Topic> listed(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** {@return what to do with a topic; one that is not listed is ignored, too} */
    static Topic of(String name) {
        return listed(name)
                .orElseGet(() -> new Topic(
                        name,
                        Use.IGNORED,
                        "",
                        "",
                        "",
                        "no version of the API up to 2026-10 has it; update the connector"));
    }

    /** {@return the reason in a sentence} */
    String explained() {
        return "topic '" + name + "': " + reason;
    }

    /** {@return what is to be fetched for a body; empty where the body is all there is, or names nothing} */
    Optional<ExternalRef> hint(String system, ObjectNode body) {
        return switch (use) {
            case ITSELF -> gid(body).map(gid -> ExternalRef.of(system, type, gid));
            case ORDER_EDIT ->
                numeric(body.at("/order_edit/order_id"), "Order").map(gid -> ExternalRef.of(system, type, gid));
            case CONSENT -> numeric(body.path("customer_id"), "Customer").map(gid -> ExternalRef.of(system, type, gid));
            case NAMED -> gid(body, "customerId").map(gid -> ExternalRef.of(system, type, gid));
            case MERGE -> Merge.of(body).kept().map(gid -> ExternalRef.of(system, type, gid));
            case PART_OF_ORDER ->
                orderOf(body)
                        .map(gid -> ExternalRef.of(system, "order", gid))
                        .or(() -> gid(body)
                                .filter(gid -> gid.startsWith("gid://shopify/Return/"))
                                .map(gid -> ExternalRef.of(system, "return", gid)));
            case DELETION, PRIVACY, IGNORED -> Optional.empty();
        };
    }

    /**
     * {@return the gid of the object that a body without a hint is about: what is deleted, or whose data are meant}
     *
     * <p>A merge is about the customer who went: so it is decided after what was said of them before, and never coalesces with what is said
     * of the one who stays.
     */
    Optional<String> about(ObjectNode body) {
        return switch (use) {
            case MERGE -> Merge.of(body).deleted();
            case PRIVACY -> numeric(body.at("/customer/id"), "Customer");
            default -> deleted(body);
        };
    }

    /** {@return the gid of the object that a deletion names by its number} */
    Optional<String> deleted(ObjectNode body) {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String kind = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        return gid(body).or(() -> numeric(body.path("id"), kind));
    }

    static Optional<String> orderOf(JsonNode body) {
        return Json.text(body.path("order"), "admin_graphql_api_id").or(() -> numeric(body.path("order_id"), "Order"));
    }

    /** {@return the gid of the object that a body is} */
    static Optional<String> gid(JsonNode body) {
        return gid(body, "admin_graphql_api_id");
    }

    static Optional<String> gid(JsonNode body, String name) {
        return Json.text(body, name).filter(gid -> gid.startsWith("gid://shopify/"));
    }

    private static Optional<String> numeric(JsonNode id, String kind) {
        return id.isIntegralNumber() ? Optional.of("gid://shopify/" + kind + "/" + id.asText()) : Optional.empty();
    }
}
