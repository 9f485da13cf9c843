/** To be written. */
module io.retailsync.erp {
    requires transitive io.retailsync.http;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
}
