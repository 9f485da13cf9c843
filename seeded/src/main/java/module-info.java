/** Properties on printed seeds, for tests. */
module io.retailsync.seeded {
    requires static transitive org.jspecify;

    exports io.retailsync.seeded;
}
