/** Connects Shopify over Admin GraphQL 2026-10 and webhooks. */
module io.retailsync.shopify {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.retailsync.shopify;
}
