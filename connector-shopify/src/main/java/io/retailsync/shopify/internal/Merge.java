package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * What a webhook of {@code customers/merge} says. Statuses are those of Admin GraphQL 2026-10, CustomerMergeRequestStatus.
 *
 * @param status in upper case, such as {@code COMPLETED}; empty where it says none
 * @param kept gid of the customer who stays; empty where the merge failed
 * @param deleted gid of the customer who goes
 */
record Merge(String status, Optional<String> kept, Optional<String> deleted) {

    static Merge of(ObjectNode body) {
        String status = Json.text(body, "status").orElse("").toUpperCase(Locale.ROOT);
        Optional<String> kept = Topic.gid(body, "admin_graphql_api_customer_kept_id");
        return new Merge(
                status,
                status.equals("FAILED") ? Optional.empty() : kept,
                Topic.gid(body, "admin_graphql_api_customer_deleted_id"));
    }

    boolean failed() {
        return status.equals("FAILED");
    }

    /** {@return the customer who is no more} */
    Optional<String> gone() {
        return status.equals("COMPLETED") ? deleted : Optional.empty();
    }
}
