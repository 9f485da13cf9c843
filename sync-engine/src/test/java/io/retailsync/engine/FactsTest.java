package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Process;
import io.retailsync.api.ProcessDraft;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.TransactionNote;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happened once is told once, changes no record, and reaches the processes of the record that it is about. */
class FactsTest {

    private static final ExternalRef UNHEARD = ExternalRef.of("erp", "sales-order", "erp-sales-order-1");

    private final Selling selling = new Selling();
    private final World world = selling.world;

    private static ProcessDraft<Sale> payingFirst() {
        return Selling.named("paid-first")
                .await(
                        "paid",
                        Payments.PAYMENT_CAPTURED,
                        FactsTest::paid,
                        sale -> !sale.number().isEmpty(),
                        Duration.ofDays(1))
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "paid"));
    }

    /** It begins with the money, and tells nobody before the order is there. */
    private static ProcessDraft<TransactionNote> banking() {
        return Process.named("banking", TransactionNote.class)
                .startsOn(Payments.PAYMENT_CAPTURED, note -> note)
                .await(
                        "placed",
                        Sales.ORDER_PLACED,
                        (note, placed) -> placed(note),
                        note -> note.provider().equals("placed"),
                        Duration.ofDays(1));
    }

    private static Sale paid(Sale sale, TransactionNote note) {
        return new Sale(sale.key(), sale.order(), sale.shipped(), note.providerRef());
    }

    private static TransactionNote placed(TransactionNote note) {
        return new TransactionNote(
                note.payment(), note.order(), "placed", note.providerRef(), note.kind(), note.state(), note.amount());
    }

    private long told() {
        return world.store().list(Table.EVENT, Payments.PAYMENT_CAPTURED.name(), "", 0, 10).stream()
                .count();
    }

    @Test
    void aProcessHearsOfAFactAboutItsRecord() {
        selling.start(payingFirst());
        selling.orderComes(2);
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(selling.done()).containsExactly("log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("payment-captured");
    }

    @Test
    void aFactChangesNoRecord() {
        selling.start(payingFirst());
        selling.orderComes(2);
        long version = world.record(OrderPaths.TYPE, Selling.ORDER).version();
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(world.record(OrderPaths.TYPE, Selling.ORDER).version()).isEqualTo(version);
    }

    @Test
    void aFactThatIsToldAgainByAnotherInputChangesNothing() {
        selling.start(payingFirst());
        selling.orderComes(2);
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        world.hear("erp", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(told()).isEqualTo(1);
        assertThat(selling.done()).containsExactly("log");
        assertThat(world.store().list(Table.INTAKE, "erp", "IGNORED", 0, 10)).hasSize(1);
    }

    @Test
    void severalFactsOfOneInputAreAllTold() {
        selling.start(payingFirst());
        selling.orderComes(2);
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"), Said.captured(Selling.ORDER, "pay-2"));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aFactThatComesBeforeItsRecordIsHeardOnceTheRecordIsKnown() {
        selling.start(payingFirst());
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(selling.processes()).isEmpty();
        assertThat(world.explain(Selling.ORDER)).contains("no record is known").contains("payment-captured");
        selling.orderComes(2);
        assertThat(world.explain(Selling.ORDER)).contains("payment-captured").doesNotContain("no record is known");
        assertThat(selling.done()).containsExactly("log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aProcessThatBeganWithAFactAboutNobodyKnewWhomBecomesOneOfTheRecord() {
        selling.start(banking());
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        selling.orderComes(2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("banking");
    }

    @Test
    void aProcessThatBeganWithAFactHearsTheNextOneBeforeAnybodyKnowsTheRecord() {
        selling.start(Process.named("two-payments", TransactionNote.class)
                .startsOn(Payments.PAYMENT_CAPTURED, note -> note)
                .await(
                        "second",
                        Payments.PAYMENT_VOIDED,
                        (note, second) -> placed(note),
                        note -> note.provider().equals("placed"),
                        Duration.ofDays(1)));
        world.hear("shop", Said.captured(Selling.ORDER, "pay-1"));
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        world.hear("shop", Said.voided(Selling.ORDER, "pay-1"));
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aFactOutlivesACrash() {
        selling.start(payingFirst());
        world.post("shop", Map.of("x-key", "pay-1"), Wire.write(Said.captured(Selling.ORDER, "pay-1")));
        world.crash();
        selling.orderComes(2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void whatIsToldOfNobodyStaysPendingForNobody() {
        selling.start(payingFirst());
        world.hear("erp", Said.captured(UNHEARD, "pay-9"));
        assertThat(world.accounting().pending()).isZero();
        assertThat(world.accounting().accepted()).isEqualTo(1);
        assertThat(told()).isEqualTo(1);
    }
}
