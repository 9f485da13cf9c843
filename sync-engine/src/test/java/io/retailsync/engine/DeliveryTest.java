package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Priority;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Row;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** States on their way to one target: coalesced, in order per key, urgent first, keys apart from each other. */
class DeliveryTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .accepting(Accepts.states(InventoryLevelPaths.TYPE, "put-stock", Safety.natural("sku")));
        world.crm
                .writing(CustomerPaths.TYPE, CustomerPaths.EMAIL)
                .writing(InventoryLevelPaths.TYPE, InventoryLevelPaths.ON_HAND);
        world.start(builder -> builder.flow(
                        Flow.of(CustomerPaths.TYPE).from("shop").to("crm").priority(Priority.PATIENT))
                .flow(Flow.of(InventoryLevelPaths.TYPE).from("erp").to("crm").priority(Priority.URGENT)));
    }

    private List<String> emails(Key key) {
        return world.crm.vendor.about(key).stream()
                .map(done ->
                        World.parsed(done.wire()).path("values").path("email").asText())
                .toList();
    }

    @Test
    void aNewRecordReachesItsTarget() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.value(world.key(ADA), "email")).isEqualTo("ada@example.com");
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.record(CustomerPaths.TYPE, ADA).ref("crm")).contains(world.crm.vendor.id(world.key(ADA)));
    }

    @Test
    void statesThatWereNotSentYetCoalesceToTheNewest() {
        world.crm.script.fail("upsert-contact", SyncFailure.rateLimited(Duration.ofSeconds(10), "429"));
        world.post(Said.email("shop", "1", 1, "one@example.com"));
        world.post(Said.email("shop", "1", 2, "two@example.com"));
        world.post(Said.email("shop", "1", 3, "three@example.com"));
        world.passSeconds(10);
        assertThat(emails(world.key(ADA))).containsExactly("three@example.com");
        assertThat(world.accounting().superseded()).isEqualTo(2);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void statesOfSeveralFlowsCoalesceFlowByFlow() {
        World other = new World();
        other.crm.descriptor = other.crm.descriptor.accepting(
                Accepts.states(InventoryLevelPaths.TYPE, "put-stock", Safety.natural("sku")));
        other.crm.writing(InventoryLevelPaths.TYPE, InventoryLevelPaths.ON_HAND);
        other.start(builder -> builder.ownership(
                        Ownership.of(InventoryLevelPaths.TYPE).owner("erp").contributors("shop"))
                .flow(Flow.of(InventoryLevelPaths.TYPE)
                        .named("of-the-erp")
                        .from("erp")
                        .to("crm"))
                .flow(Flow.of(InventoryLevelPaths.TYPE)
                        .named("of-the-shop")
                        .from("shop")
                        .to("crm")));
        other.crm.script.fail("put-stock", SyncFailure.rateLimited(Duration.ofSeconds(60), "429"));
        other.hear(Said.stock("shop", "SHIRT", 1, 1));
        for (int version = 2; version < 12; version++) {
            other.hear(Said.stock("erp", "SHIRT", version, version));
        }
        Row slot = other.store().list(Table.SLOT, "crm", "", 0, 10).get(0);
        assertThat(World.parsed(slot.body()).path("items")).hasSize(2);
        other.passSeconds(60);
        assertThat(other.crm.vendor.about(other.key(Said.stock("erp", "SHIRT"))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(other.crm.vendor.value(other.key(Said.stock("erp", "SHIRT")), "onHand"))
                .contains("11");
        assertThat(other.accounting().pending()).isZero();
    }

    @Test
    void whatIsUnderWayIsNotOvertakenAndTheNewestFollowsIt() {
        world.time.hold("deliver:crm");
        world.hear(Said.email("shop", "1", 1, "one@example.com"));
        world.hear(Said.email("shop", "1", 2, "two@example.com"));
        world.hear(Said.email("shop", "1", 3, "three@example.com"));
        assertThat(world.time.waitingCalls()).hasSize(1);
        world.time.release("deliver:crm");
        world.settle();
        assertThat(emails(world.key(ADA))).containsExactly("one@example.com", "three@example.com");
    }

    @Test
    void otherKeysDoNotWaitForOneThatIsHeldUp() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.crm.script.failAlways(world.key(ADA), SyncFailure.passing("503"));
        world.post(Said.email("shop", "1", 2, "new@example.com"));
        world.post(Said.email("shop", "2", 1, "bob@example.com"));
        world.settle();
        assertThat(emails(world.key(Said.customer("shop", "2")))).containsExactly("bob@example.com");
        assertThat(emails(world.key(ADA))).containsExactly("ada@example.com");
    }

    @Test
    void theUrgentGoesFirst() {
        world.crm.descriptor = world.crm.descriptor.metered(new Meter(10, 20, 1));
        world.crash();
        world.time.hold("deliver:crm");
        world.hear(Said.email("shop", "0", 1, "zero@example.com"));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.stock("erp", "SHIRT", 1, 7));
        world.time.release("deliver:crm");
        world.settle();
        assertThat(world.crm.vendor.operations()).containsExactly("upsert-contact", "put-stock", "upsert-contact");
    }

    @Test
    void noMoreCallsAreUnderWayThanTheVendorAllows() {
        world.crm.descriptor = world.crm.descriptor.metered(new Meter(100, 100, 3));
        world.crash();
        world.time.hold("deliver:crm");
        for (int i = 0; i < 10; i++) {
            world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"));
        }
        world.settle();
        assertThat(world.time.waitingCalls()).hasSize(3);
        world.time.release("deliver:crm");
        world.settle();
        assertThat(world.crm.vendor.happened).hasSize(10);
    }

    @Test
    void aFlowIsOnlyForRecordsThatItsSourceKnows() {
        world.hear(Said.email("erp", "9", 1, "ada@example.com"));
        assertThat(world.crm.vendor.arrived).isEmpty();
        assertThat(world.explain(Said.customer("erp", "9"))).contains("no flow concerns it");
    }

    @Test
    void aFlowMaySendOnlySomeRecordsAndChangeThemOnTheWay() {
        World choosy = new World();
        choosy.crm.descriptor = world.crm.descriptor;
        choosy.crm.writing(InventoryLevelPaths.TYPE, InventoryLevelPaths.ON_HAND);
        choosy.start(builder -> builder.flow(Flow.of(InventoryLevelPaths.TYPE)
                .from("erp")
                .to("crm")
                .when(level -> !level.sku().equals("GIFT"))
                .map(level -> level.withOnHand(level.onHand().minus(io.retailsync.model.Quantity.pieces(2))))));
        choosy.hear(Said.stock("erp", "GIFT", 1, 7));
        choosy.hear(Said.stock("erp", "SHIRT", 1, 7));
        assertThat(choosy.crm.vendor.happened).hasSize(1);
        assertThat(choosy.crm.vendor.value(Key.of(InventoryLevelPaths.TYPE, "SHIRT@berlin"), "onHand"))
                .contains("\"5\"");
        assertThat(choosy.value(InventoryLevelPaths.TYPE, Said.stock("erp", "SHIRT"))
                        .orElseThrow()
                        .onHand()
                        .whole())
                .isEqualTo(7);
    }

    @Test
    void aStateRendersWhatTheTargetLastHeldAndItsToken() {
        world.hear(Said.email("shop", "1", 1, "one@example.com"));
        world.crm.script.rendering((state, lookup) -> {
            assertThat(state.token()).contains("1");
            assertThat(state.held().get("email")).isPresent();
            assertThat(state.ref()).contains(world.crm.vendor.id(world.key(ADA)));
            return java.util.Optional.empty();
        });
        world.hear(Said.email("shop", "1", 2, "two@example.com"));
        assertThat(emails(world.key(ADA))).containsExactly("one@example.com", "two@example.com");
    }

    @Test
    void batchesAreFilledUpToTheVendorsSize() {
        world.crm.descriptor = io.retailsync.spi.Descriptor.of("crm-vendor")
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId"))
                        .batchesOf(4));
        world.crash(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
        for (int i = 0; i < 10; i++) {
            world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"));
        }
        world.settle();
        assertThat(world.crm.vendor.arrived.stream()
                        .map(call -> call.effects().size())
                        .sorted()
                        .toList())
                .containsExactly(2, 4, 4);
    }

    @Test
    void aFlowThatIsNoLongerConfiguredEndsWhatItHadMarked() {
        world.time.hold("deliver:crm");
        world.crm.script.failAlways("upsert-contact", SyncFailure.passing("503"));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.crm.script.heal();
        world.crash(builder -> {}).pass(Duration.ofMinutes(10));
        assertThat(world.accounting().pending()).isZero();
        assertThat(world.crm.vendor.happened).isEmpty();
        assertThat(world.explain(ADA)).contains("no longer configured");
    }
}
