/** What hosts configure and see ({@code api}), and what connector, store and transport authors implement ({@code spi}). */
module io.retailsync.api {
    requires transitive io.retailsync.model;
    requires transitive io.vavr;
    requires static transitive org.jspecify;

    exports io.retailsync.api;
    exports io.retailsync.spi;

    // the engine keeps cases, receipts and reasons as JSON
    opens io.retailsync.api to
            com.fasterxml.jackson.databind;
    opens io.retailsync.spi to
            com.fasterxml.jackson.databind;
}
