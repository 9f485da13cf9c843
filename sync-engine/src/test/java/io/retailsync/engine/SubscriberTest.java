package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.Subscriber;
import io.retailsync.api.Told;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.Sales;
import io.retailsync.spi.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A part of the host hears of business events: all of them, in order per record, at least once. */
class SubscriberTest {

    private static final ExternalRef ORDER = Said.order("1001");

    private final World world = new World();
    private final List<Told<OrderSnapshot>> heard = new ArrayList<>();
    private int faults;

    private void listen(Consumer<Told<OrderSnapshot>> ear) {
        world.start(builder -> builder.subscriber(
                Subscriber.named("board").on(Sales.ORDER_PLACED, ear).on(Sales.ORDER_CHANGED, ear)));
    }

    private void hears(Told<OrderSnapshot> told) {
        if (faults > 0) {
            faults--;
            throw new IllegalStateException("the board is full of orders of somebody");
        }
        heard.add(told);
    }

    private List<String> types() {
        return heard.stream()
                .map(told -> told.type().name().replaceAll(".*\\.(.*)\\.v1", "$1"))
                .toList();
    }

    @Test
    void itHearsOfWhatItAskedFor() {
        listen(this::hears);
        world.hear(Said.order("1001", 1, 2));
        assertThat(types()).containsExactly("order-placed");
        Told<OrderSnapshot> told = heard.get(0);
        assertThat(told.about()).isEqualTo(world.key(Said.order("1001")));
        assertThat(told.payload().state().displayNumber()).isEqualTo("#1001");
        assertThat(told.counter()).isEqualTo(1);
        assertThat(told.at()).isEqualTo(World.MORNING);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOutOrMergedAndARecordsEventsComeInOrder() {
        faults = 1;
        listen(this::hears);
        for (int i = 1; i <= 5; i++) {
            world.hear(Said.order("1001", i, i));
        }
        world.passSeconds(10);
        assertThat(types())
                .containsExactly("order-placed", "order-changed", "order-changed", "order-changed", "order-changed");
        assertThat(heard).extracting(Told::counter).isSorted().doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(
                        told -> told.payload().state().lines().get(0).current().whole())
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void recordsDoNotWaitForEachOther() {
        listen(told -> {
            if (told.payload().state().displayNumber().equals("#1001")) {
                throw new IllegalStateException("no room");
            }
            heard.add(told);
        });
        world.hear(Said.order("1001", 1, 2));
        world.pass(Duration.ofMinutes(5));
        world.hear(Said.order("1002", 1, 2));
        assertThat(types()).containsExactly("order-placed");
    }

    @Test
    void anEarThatKeepsThrowingIsACaseAndAReplayTellsItAgain() {
        faults = 1_000;
        listen(this::hears);
        world.hear(Said.order("1001", 1, 2));
        world.pass(Duration.ofHours(1));
        assertThat(world.onlyCase().message()).contains("the subscriber threw").doesNotContain("somebody");
        assertThat(world.accounting().rejected()).isEqualTo(1);
        faults = 0;
        world.engine.cases().replay(world.onlyCase().id(), "the board was wiped", "kim");
        world.settle();
        assertThat(types()).containsExactly("order-placed");
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aCrashBetweenHearingAndItsReceiptTellsTheSameEventOnceMoreUnderItsId() {
        Outage outage = new Outage();
        world.wrapping(outage::before);
        listen(told -> {
            hears(told);
            if (heard.size() == 1) {
                outage.begin();
            }
        });
        world.post(Said.order("1001", 1, 2));
        assertThatThrownBy(world::settle).isInstanceOf(StoreUnavailable.class);
        outage.end();
        world.crash();
        world.pass(Duration.ofMinutes(2));
        assertThat(heard).hasSize(2);
        assertThat(heard).extracting(Told::id).containsOnly(heard.get(0).id());
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void itHearsOfFacts() {
        List<String> paid = new ArrayList<>();
        world.start(builder -> builder.subscriber(Subscriber.named("till")
                .on(
                        Payments.PAYMENT_CAPTURED,
                        told -> paid.add(told.payload().providerRef() + " " + told.counter() + " " + told.about()))));
        world.hear("shop", Said.captured(ORDER, "pay-1"), Said.captured(ORDER, "pay-2"));
        world.hear("shop", Said.captured(ORDER, "pay-1"));
        String unknown = " order:" + ORDER;
        assertThat(paid).containsExactly("pay-1 1" + unknown, "pay-2 2" + unknown);
        world.hear(Said.order("1001", 1, 2));
        world.hear("shop", Said.captured(ORDER, "pay-3"));
        assertThat(paid).last().isEqualTo("pay-3 3 " + world.key(ORDER));
    }

    @Test
    void whatItWasToldIsExplained() {
        listen(this::hears);
        world.hear(Said.order("1001", 1, 2));
        assertThat(world.explain(Said.order("1001"))).contains("board").contains("tell");
    }
}
