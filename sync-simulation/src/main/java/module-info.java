/** To be written. */
module io.retailsync.simulation {
    requires transitive io.retailsync.engine;
    requires transitive io.retailsync.testkit;
    requires static transitive org.jspecify;
}
