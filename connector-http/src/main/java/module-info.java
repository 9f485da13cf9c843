/** What connectors over HTTP share; nothing of any vendor. */
module io.retailsync.http {
    requires transitive io.retailsync.api;
    requires java.net.http;
    requires static transitive org.jspecify;

    exports io.retailsync.http;
}
