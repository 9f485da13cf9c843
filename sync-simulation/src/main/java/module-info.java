/** The deterministic simulation: a whole engine, simulated vendors, bad networks and bad stores under one seed, at virtual times. */
module io.retailsync.simulation {
    requires transitive io.retailsync.engine;
    requires transitive io.retailsync.testkit;
    requires static transitive org.jspecify;

    exports io.retailsync.simulation;
}
