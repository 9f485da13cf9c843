/** To be written. */
module io.retailsync.seeded {
    requires static transitive org.jspecify;
}
