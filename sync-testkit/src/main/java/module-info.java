/** Certification kits for stores and connectors, simulated vendors' contract, faults, settable time. */
module io.retailsync.testkit {
    requires transitive io.retailsync.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.retailsync.testkit;
}
