package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.ProcessDraft;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A running instance finishes on the version of its definition that it began with. */
class VersionTest {

    private final Selling selling = new Selling();
    private final World world = selling.world;

    private static ProcessDraft<Sale> first() {
        return Selling.named("p")
                .timer("wait", sale -> Duration.ofHours(1))
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "first"));
    }

    private static ProcessDraft<Sale> second() {
        return Selling.named("p")
                .version(2)
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "second"));
    }

    @Test
    void aRunningInstanceFinishesOnItsVersion() {
        selling.start(first());
        selling.orderComes(2);
        world.crash(builder -> builder.process(first().build()).process(second().build()))
                .pass(Duration.ofHours(2));
        assertThat(world.crm.vendor.happened)
                .singleElement()
                .satisfies(done -> assertThat(done.wire()).contains("first"));
    }

    @Test
    void whatBeginsNowBeginsOnTheNewestVersionInWhateverOrderTheyAreDeclared() {
        selling.start(first(), second());
        selling.orderComes(2);
        assertThat(world.crm.vendor.happened)
                .singleElement()
                .satisfies(done -> assertThat(done.wire()).contains("second"));
    }

    @Test
    void aVersionThatIsNoLongerThereIsACaseThatSaysWhatToDo() {
        selling.start(first());
        selling.orderComes(2);
        world.crash(builder -> builder.process(second().build())).pass(Duration.ofHours(2));
        assertThat(world.onlyCase().code()).isEqualTo("definition-missing");
        assertThat(world.onlyCase().message())
                .contains("version 1 of process 'p'")
                .contains("add it back");
        assertThat(selling.processes()).isEqualTo(Map.of("STUCK", 1L));
        assertThat(selling.done()).isEmpty();
    }

    @Test
    void aReplayAfterItWasAddedBackFinishesIt() {
        selling.start(first());
        selling.orderComes(2);
        world.crash(builder -> builder.process(second().build())).pass(Duration.ofHours(2));
        world.crash(builder -> builder.process(first().build()).process(second().build()));
        world.engine.cases().replay(world.onlyCase().id(), "it is back", "kim");
        world.pass(Duration.ofHours(2));
        assertThat(world.crm.vendor.happened).hasSize(1);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aReplayWhileACommandIsUnderWayDoesNotSendItTwice() {
        ProcessDraft<Sale> booking = Selling.named("p")
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()));
        selling.start(booking);
        world.erp.script.fail("book", SyncFailure.rateLimited(Duration.ofHours(2), "429"));
        selling.orderComes(2);
        world.crash(builder -> builder.process(second().build()));
        world.pass(Duration.ofHours(3));
        assertThat(world.onlyCase().code()).isEqualTo("definition-missing");
        world.crash(builder -> builder.process(booking.build()));
        world.engine.cases().replay(world.onlyCase().id(), "it is back", "kim");
        world.pass(Duration.ofHours(3));
        assertThat(selling.done()).containsExactly("book");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }
}
