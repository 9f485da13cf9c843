/** Connects Salesforce over REST v68.0. */
module io.retailsync.salesforce {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.retailsync.salesforce;
}
