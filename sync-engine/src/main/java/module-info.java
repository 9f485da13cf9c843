/** To be written. */
module io.retailsync.engine {
    requires transitive io.retailsync.api;
    requires dev.failsafe.core;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static transitive org.jspecify;
}
