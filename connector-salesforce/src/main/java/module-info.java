/** To be written. */
module io.retailsync.salesforce {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
}
