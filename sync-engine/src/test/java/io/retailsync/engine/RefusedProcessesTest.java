package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Flow;
import io.retailsync.api.Process;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Safety;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A process that can't work, or can't be undone, is refused when it or the engine is built, with what to write instead. */
class RefusedProcessesTest extends Refusing {

    @Test
    void twoCompensationsOfOneName() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .undo(
                                "cancel",
                                "erp",
                                CancelBooking.class,
                                (sale, receipt) -> new CancelBooking(sale.key(), "1"))
                        .call("book-again", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .undo(
                                "cancel",
                                "erp",
                                CancelBooking.class,
                                (sale, receipt) -> new CancelBooking(sale.key(), "2")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("two steps or compensations named 'cancel': rename one");
    }

    @Test
    void aProcessThatWaitsNoTime() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .await(
                                "shipped",
                                Fulfilment.SHIPMENT_DISPATCHED,
                                Sale::shipping,
                                Sale::allShipped,
                                Duration.ZERO))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling', step 'shipped', waits PT0S: say how long at most");
    }

    @Test
    void aProcessOfAVersionBeforeTheFirst() {
        assertThatThrownBy(() -> Selling.named("selling").version(0))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling' has the version 0: begin with 1 and raise it");
    }

    @Test
    void aProcessThatSendsToAnUnknownSystem() {
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "oms", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "process 'selling', step 'book',",
                "'oms', which is not attached");
    }

    @Test
    void aProcessThatSendsWhatTheTargetDoesNotTake() {
        takes(world.erp, Accepts.commands(CancelBooking.class, "cancel", "sales-order", Safety.natural("id")));
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "process 'selling', step 'book',",
                "sends 'BookOrder' to 'erp', whose connector '",
                "takes no such command; it takes [CancelBooking]",
                "Accepts.commands(…)");
    }

    @Test
    void aProcessWhoseCommandCannotBeMadeSafe() {
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "sales-order", Safety.none()));
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "neither a key nor a probe",
                ".acceptAtMostOnce(\"erp\", \"book\")");
    }

    @Test
    void aStateAndACommandThatWriteTheSameThing() {
        takes(world.erp, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "order", Safety.probed("reference")));
        refused(
                builder -> builder.flow(Flow.of(OrderPaths.TYPE)
                                .named("orders-to-erp")
                                .from("shop")
                                .to("erp"))
                        .process(Selling.named("selling")
                                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                                .build()),
                "flow 'orders-to-erp' and the command 'book' both write 'order' at 'erp'",
                "let either the flow or the process do it");
    }

    @Test
    void onlyWhatAProcessSendsIsLookedAt() {
        takes(world.erp, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "order", Safety.none()));
        takes(world.erp, Accepts.commands(CancelBooking.class, "cancel", "booking", Safety.natural("id")));
        assertThatCode(() -> world.start(builder -> builder.flow(Flow.of(OrderPaths.TYPE)
                                .named("orders-to-erp")
                                .from("shop")
                                .to("erp"))
                        .process(Selling.named("selling")
                                .call(
                                        "call-off",
                                        "erp",
                                        CancelBooking.class,
                                        sale -> new CancelBooking(sale.key(), "off"))
                                .build())))
                .doesNotThrowAnyException();
    }

    @Test
    void oneVersionOfAProcessTwice() {
        refused(
                builder -> builder.process(Selling.named("selling")
                                .check("fine", Sale::violations)
                                .build())
                        .process(Selling.named("selling")
                                .check("finer", Sale::violations)
                                .build()),
                "process 'selling' version 1 is declared twice",
                "raise .version(…)");
    }

    @Test
    void aCompensationAtAnUnknownSystem() {
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "sales-order", Safety.probed("reference")));
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                        .undo(
                                "call-off",
                                "oms",
                                CancelBooking.class,
                                (sale, receipt) -> new CancelBooking(sale.key(), "called off"))
                        .build()),
                "process 'selling', step 'call-off',",
                "'oms', which is not attached");
    }

    @Test
    void aStateAndACompensationThatWriteTheSameThing() {
        takes(world.erp, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        takes(world.erp, Accepts.commands(CancelBooking.class, "cancel", "order", Safety.natural("id")));
        takes(world.ledger, Accepts.commands(BookOrder.class, "book", "booking", Safety.probed("reference")));
        refused(
                builder -> builder.flow(Flow.of(OrderPaths.TYPE)
                                .named("orders-to-erp")
                                .from("shop")
                                .to("erp"))
                        .process(Selling.named("selling")
                                .call(
                                        "book",
                                        "ledger",
                                        BookOrder.class,
                                        sale -> new BookOrder(sale.key(), sale.order()))
                                .undo(
                                        "call-off",
                                        "erp",
                                        CancelBooking.class,
                                        (sale, receipt) -> new CancelBooking(sale.key(), "off"))
                                .build()),
                "flow 'orders-to-erp' and the command 'cancel' both write 'order' at 'erp'");
    }

    @Test
    void aProcessWithoutAStartOrAStep() {
        assertThatThrownBy(() -> Process.named("idle", Sale.class).build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'idle' needs startsOn(event, …) and at least one step");
    }

    @Test
    void twoStepsOfOneName() {
        assertThatThrownBy(() ->
                        Selling.named("selling").check("fine", Sale::violations).check("fine", Sale::violations))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling' has two steps or compensations named 'fine'")
                .hasMessageContaining("rename one");
    }

    @Test
    void aCompensationOfNothing() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .check("fine", Sale::violations)
                        .undo(
                                "call-off",
                                "erp",
                                CancelBooking.class,
                                (sale, receipt) -> new CancelBooking(sale.key(), "off")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling': undo(…) belongs right behind a call(…)");
    }
}
