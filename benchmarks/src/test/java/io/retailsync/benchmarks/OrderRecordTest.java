package io.retailsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Crosswalk;
import io.retailsync.engine.SyncEngine;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.simulation.Simulation;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The measured way makes of an order what a whole engine makes of it, from the same shop's webhooks. */
class OrderRecordTest {

    private final SimulatedShop shop = new SimulatedShop();
    private final Raw order = shop.order();
    private final Observation<?> said = new OrderBooking(shop.connector()).observed(order);

    @Test
    void itIsTheRecordThatTheEngineMakes() {
        try (Simulation simulation = Simulation.of(1)
                .vendor("shop", shop.simulator(), 0)
                .engine((builder, world) -> builder.system("shop", shop.connector(), world.transport("shop"))
                        .crosswalk(Crosswalk.locations().map("berlin", "shop", "gid://shopify/Location/1")))) {
            simulation.start();
            assertThat(simulation.runUntilQuiet(Duration.ofHours(1))).isTrue();
            SyncEngine engine = simulation.engine();
            Key key = engine.explain(said.ref()).key();
            Governed<Order> made = engine.record(OrderPaths.TYPE, key).orElseThrow();
            Governed<Order> ours = OrderRecord.folded(key, said, order.readAt());
            assertThat(ours.value()).isEqualTo(made.value());
            assertThat(ours.refs()).isEqualTo(made.refs());
            assertThat(ours.provenance()).containsOnlyKeys(made.provenance().keySet());
            assertThat(ours.version()).isEqualTo(made.version());
        }
    }
}
