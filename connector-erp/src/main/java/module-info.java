/** SAP S/4HANA as the engine sees it: OData V2 behind the connector contract. */
module io.retailsync.erp {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.retailsync.erp;
}
