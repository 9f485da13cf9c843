/** The engine: intake, decide, deliver, processes, cases, and the in-memory store. */
module io.retailsync.engine {
    requires dev.failsafe.core;
    requires transitive io.retailsync.api;
    requires org.slf4j;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static transitive org.jspecify;

    exports io.retailsync.engine;

    opens io.retailsync.engine.internal to
            com.fasterxml.jackson.databind;
}
