package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.retailsync.api.Flow;
import io.retailsync.api.WebhookReply;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.testkit.ManualScheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing is orderly, bounded in time and may be repeated; what is left goes on at the next start. */
class ClosingTest {

    private final World world = new World();
    private final Outage outage = new Outage();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.wrapping(outage::before)
                .start(builder ->
                        builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
    }

    private WebhookReply adaComes() {
        return world.post(Said.email("shop", "1", 1, "ada@example.com"));
    }

    @Test
    void closingTwiceClosesOnce() {
        world.engine.close();
        world.engine.close();
        assertThat(outage.closes()).isEqualTo(1);
    }

    @Test
    void aWebhookAfterTheCloseIsAnsweredWith503() {
        world.engine.close();
        assertThat(adaComes().status()).isEqualTo(503);
    }

    @Test
    void aCallThatIsUnderWayIsLetFinishAndItsAnswerIsKept() {
        adaComes();
        while (world.time.waitingCalls().isEmpty()) {
            world.time.step();
        }
        world.engine.close();
        world.crash().pass(Duration.ofMinutes(10));
        assertThat(world.crm.vendor.arrived).hasSize(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void whatIsLeftGoesOnAtTheNextStart() {
        adaComes();
        world.engine.close();
        assertThat(world.crm.vendor.arrived).isEmpty();
        world.crash().pass(Duration.ofMinutes(10));
        assertThat(world.crm.vendor.happened).hasSize(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aStoreThatIsAwayIsClosedToo() {
        adaComes();
        outage.begin();
        assertThat(catchThrowable(world.engine::close)).isInstanceOf(StoreUnavailable.class);
        assertThat(outage.closes()).isEqualTo(1);
    }

    /** A scheduler that keeps what it was asked. */
    private record Watched(Scheduler inner, List<String> loops, List<Duration> closes) implements Scheduler {

        static Watched create() {
            return new Watched(ManualScheduler.startingAt(World.MORNING, 1), new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public Instant now() {
            return inner.now();
        }

        @Override
        public RandomGenerator random() {
            return inner.random();
        }

        @Override
        public Loop loop(String name, Turn turn) {
            loops.add(name);
            return inner.loop(name, turn);
        }

        @Override
        public void call(String name, Task task) {
            inner.call(name, task);
        }

        @Override
        public void close(Duration atMost) {
            closes.add(atMost);
            inner.close(atMost);
        }
    }

    private SyncEngine watched(Watched scheduler) {
        return SyncEngine.builder()
                .store(MemoryStore.create())
                .scheduler(scheduler)
                .system("shop", world.shop, world.shop.script.transport())
                .build();
    }

    @Test
    void whatIsUnderWayGetsTenSecondsAndNoMore() {
        Watched scheduler = Watched.create();
        SyncEngine engine = watched(scheduler);
        engine.start();
        engine.close();
        assertThat(scheduler.closes()).containsExactly(Duration.ofSeconds(10));
    }

    @Test
    void anEngineThatNeverRanIsClosedToo() {
        Watched scheduler = Watched.create();
        watched(scheduler).close();
        assertThat(scheduler.loops()).isEmpty();
        assertThat(scheduler.closes()).hasSize(1);
    }

    @Test
    void startingTwiceStartsOnce() {
        Watched scheduler = Watched.create();
        SyncEngine engine = watched(scheduler);
        engine.start();
        engine.start();
        assertThat(scheduler.loops()).isNotEmpty().doesNotHaveDuplicates();
        engine.close();
    }
}
