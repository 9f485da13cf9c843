/** Shopify, Salesforce and S/4HANA as pure functions of requests and time, and the loopback shell for any of them. */
module io.retailsync.simulators {
    requires transitive io.retailsync.testkit;
    requires transitive com.fasterxml.jackson.databind;
    requires com.graphqljava;
    requires olingo.odata2.api;
    requires olingo.odata2.core;
    requires static transitive org.jspecify;

    exports io.retailsync.simulators;
    exports io.retailsync.simulators.s4hana;
    exports io.retailsync.simulators.salesforce;
    exports io.retailsync.simulators.shopify;
}
