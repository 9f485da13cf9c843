/** The durable store: an SQLite file. */
module io.retailsync.store.jdbc {
    requires transitive io.retailsync.api;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;

    exports io.retailsync.store;
}
