package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Row;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A case of an input: it names its record, and a replay decides it anew, with all that was mended since. */
class InputCasesTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef ORDER = Said.order("1001");
    private static final byte[] NONSENSE = "[nonsense".getBytes(StandardCharsets.UTF_8);

    private final World world = new World();

    private static Observation<Order> withoutTotal(long version) {
        return Said.order("1001", version, 2).clear(OrderPaths.TOTAL);
    }

    private void replayed() {
        world.engine.cases().replay(world.onlyCase().id(), "it is mended", "kim");
        world.settle();
    }

    @Test
    void aRecordThatIsNotWholeIsNamedByItsCase() {
        world.start(builder -> {});
        world.hear(withoutTotal(1));
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.INPUT);
        assertThat(file.key()).contains(world.key(ORDER));
        assertThat(world.explain(ORDER)).contains(file.id()).contains("the attribute is mandatory");
    }

    @Test
    void aReplayOfARecordThatIsStillNotWholeIsACaseAgain() {
        world.start(builder -> {});
        world.hear(withoutTotal(1));
        String first = world.onlyCase().id();
        replayed();
        assertThat(world.onlyCase().id()).isNotEqualTo(first);
        assertThat(world.onlyCase().path()).isEqualTo("order.total");
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void aReplayOfWhatWasOvertakenMeanwhileIsSuperseded() {
        world.start(builder -> {});
        world.hear(withoutTotal(1));
        world.hear(Said.order("1001", 2, 5));
        replayed();
        assertThat(world.cases()).isEmpty();
        assertThat(world.accounting().superseded()).isEqualTo(1);
        assertThat(world.record(OrderPaths.TYPE, ORDER).value().total().toString())
                .contains("50");
    }

    @Test
    void aReplayIsDecidedByTheOwnershipOfToday() {
        startOwnedByErp();
        world.hear(Said.order("1001", 1, 2));
        assertThat(world.onlyCase().path()).isEqualTo("order.displayNumber");
        world.crash(ordersOwnedBy("shop"));
        replayed();
        assertThat(world.crm.vendor.value(world.key(ORDER), "displayNumber")).isEqualTo("#1001");
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.accounting().rejected()).isZero();
    }

    private void startOwnedByErp() {
        world.crm.descriptor = world.crm.descriptor.accepting(
                Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("externalId")));
        world.crm.writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.start(ordersOwnedBy("erp"));
    }

    private static Consumer<SyncEngineBuilder> ordersOwnedBy(String system) {
        return builder -> builder.ownership(Ownership.of(OrderPaths.TYPE).owner(system))
                .flow(Flow.of(OrderPaths.TYPE).from("shop").to("crm"));
    }

    private void adaCanNotBeFetchedOnce() {
        world.shop.vendor.present.put(ADA, Bytes.of(Wire.write(Said.email("shop", "1", 1, "ada@example.com"))));
        world.shop.script.failFetch(SyncFailure.rejected("scope", "", "the scope read_customers is missing"));
        world.start(builder -> {});
        world.post("shop", Map.of("x-key", "1", "x-hint", ADA.toString()), NONSENSE);
        world.settle();
        assertThat(world.onlyCase().code()).isEqualTo("malformed");
    }

    @Test
    void aReplayFetchesAnewWhatCouldNotBeFetchedBefore() {
        adaCanNotBeFetchedOnce();
        replayed();
        assertThat(world.shop.vendor.fetches).hasSize(2);
        assertThat(world.value(CustomerPaths.TYPE, ADA)).isPresent();
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aReplayOfWhatIsKnownByNowChangesNothing() {
        adaCanNotBeFetchedOnce();
        world.hint(ADA);
        world.settle();
        long version = world.record(CustomerPaths.TYPE, ADA).version();
        replayed();
        assertThat(world.record(CustomerPaths.TYPE, ADA).version()).isEqualTo(version);
        assertThat(world.accounting().ignored()).isEqualTo(2);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aReplaySeesWhatWasSeenAndNotWhatIsThereByNow() {
        startOwnedByErp();
        world.shop.vendor.present.put(ORDER, Bytes.of(Wire.write(Said.order("1001", 1, 2))));
        world.hint(ORDER);
        world.settle();
        assertThat(world.onlyCase().path()).isEqualTo("order.displayNumber");
        world.shop.vendor.present.put(ORDER, Bytes.of(Wire.write(Said.order("1001", 2, 5))));
        world.crash(ordersOwnedBy("shop"));
        replayed();
        assertThat(world.shop.vendor.fetches).hasSize(1);
        assertThat(world.record(OrderPaths.TYPE, ORDER).value().total().toString())
                .contains("20");
        Row kept = world.store().list(Table.FETCHED, "", "", 0, 10).get(0);
        assertThat(kept.raw()).contains(Bytes.of(Wire.write(Said.order("1001", 1, 2))));
    }

    @Test
    void aReplayOfWhatWasFetchedLeavesALaterHintToItsOwnFetch() {
        startOwnedByErp();
        world.shop.vendor.present.put(ORDER, Bytes.of(Wire.write(Said.order("1001", 1, 2))));
        world.hint(ORDER);
        world.settle();
        world.crash(ordersOwnedBy("shop"));
        world.passSeconds(1);
        world.shop.vendor.present.put(ORDER, Bytes.of(Wire.write(Said.order("1001", 2, 5))));
        world.engine.cases().replay(world.onlyCase().id(), "it is mended", "kim");
        world.hint(ORDER);
        world.settle();
        assertThat(world.shop.vendor.fetches).hasSize(2);
        assertThat(world.record(OrderPaths.TYPE, ORDER).value().total().toString())
                .contains("50");
        assertThat(world.accounting().pending()).isZero();
    }
}
