package io.retailsync.examples.host;

import io.retailsync.api.Crosswalk;
import io.retailsync.engine.MemoryStore;
import io.retailsync.engine.SyncEngine;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.engine.ThreadScheduler;
import io.retailsync.examples.ScaledClock;
import io.retailsync.examples.host.ledger.ReservationLedger;
import io.retailsync.examples.host.ledger.ReservationTable;
import io.retailsync.http.JdkHttpTransport;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.Store;
import io.retailsync.store.JdbcStore;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The host application: one process, one file for the engine, one for its own reservations. */
public final class Host implements AutoCloseable {

    private final SyncEngine engine;
    private final ReservationTable reservations;
    private final Endpoint endpoint;

    Host(Settings settings) throws IOException, SQLException {
        this.reservations = ReservationTable.open(
                settings.inMemory() ? Optional.empty() : Optional.of(settings.file("reservations.db")),
                settings.allotments());
        Store store = settings.inMemory() ? MemoryStore.create() : JdbcStore.file(settings.file("host.db"));
        this.engine = engine(settings, store);
        this.endpoint = new Endpoint(settings.port(), engine, new InputView(store), this::ledger);
    }

    /**
     * Runs until it is told to end.
     *
     * @param arguments none: see {@link Settings}
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Host host = new Host(new Settings(System.getProperties(), System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
        host.start();
    }

    private void start() {
        engine.start();
        endpoint.open();
    }

    private SyncEngine engine(Settings settings, Store store) {
        ScaledClock clock = settings.clock();
        Connectors vendors = new Connectors(settings);
        HttpTransport http = JdkHttpTransport.builder()
                .clock(clock, clock.speed())
                .executor(Runnable::run)
                .build();
        SyncEngineBuilder builder = SyncEngine.builder()
                .tenant("acme")
                .store(store)
                .scheduler(scheduler(clock))
                .system(Systems.SHOP, vendors.shop(), http)
                .system(Systems.CRM, vendors.crm(), http)
                .system(Systems.ERP, vendors.erp(), http)
                .system(Systems.STOCK, new ReservationLedger(reservations))
                .crosswalk(Crosswalk.locations()
                        .map("berlin", Systems.SHOP, settings.text("host.shop.location"))
                        .map("berlin", Systems.ERP, "1010|101A"));
        return Pipeline.into(builder).build();
    }

    /** The engine's time begins at the vendors' time and runs at their speed. */
    private static Scheduler scheduler(ScaledClock clock) {
        Clock wall = Clock.systemUTC();
        Instant now = wall.instant();
        Clock shifted = Clock.offset(wall, Duration.between(now, clock.instant()));
        return ThreadScheduler.create(shifted, new SplittableRandom(now.toEpochMilli()), clock.speed());
    }

    private Map<String, Map<String, Long>> ledger() {
        try {
            return Map.of("reservations", reservations.ordersByState(), "ledger", reservations.calls());
        } catch (SQLException broken) {
            throw new IllegalStateException("the reservation table can't be read", broken);
        }
    }

    @Override
    public void close() {
        endpoint.close();
        engine.close();
        try {
            reservations.close();
        } catch (SQLException broken) {
            throw new IllegalStateException("the reservation table can't be closed", broken);
        }
    }
}
