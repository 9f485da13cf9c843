/** To be written. */
module io.retailsync.shopify {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
}
