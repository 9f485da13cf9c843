/** To be written. */
module io.retailsync.store.jdbc {
    requires transitive io.retailsync.api;
    requires transitive java.sql;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;
}
