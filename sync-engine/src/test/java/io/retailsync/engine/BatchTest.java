package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several effects in one call under one key: results per item, and the same composition again. */
class BatchTest {

    private static final Safety KEYED = Safety.keyed("idempotency-key", Duration.ofMinutes(10));

    private final World world = new World();

    @BeforeEach
    void start() {
        start(KEYED);
    }

    private void start(Safety safety) {
        world.crm.descriptor = io.retailsync.spi.Descriptor.of("crm-vendor")
                .accepting(Accepts.states(CustomerPaths.TYPE, "put-contacts", safety)
                        .batchesOf(3))
                .metered(new Meter(100, 100, 1));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        if (world.engine == null) {
            world.start(builder ->
                    builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
        } else {
            world.crash();
        }
    }

    /** Three customers whose changes are sent together. */
    private void threeCome(long version) {
        for (int i = 1; i <= 3; i++) {
            world.post(Said.email("shop", "n" + i, version, "n" + i + "-" + version + "@example.com"));
        }
        world.settle();
    }

    private Key key(int number) {
        return world.key(Said.customer("shop", "n" + number));
    }

    private List<ScriptedVendor.Arrived> calls() {
        return world.crm.vendor.arrived;
    }

    private List<Key> composition(int call) {
        return calls().get(call).effects().stream().map(Effect::key).toList();
    }

    private List<UUID> keys() {
        return calls().stream().map(ScriptedVendor.Arrived::batchKey).toList();
    }

    @Test
    void aPoisonedItemDoesNotFailItsBatch() {
        threeCome(1);
        world.crm.script.fail(key(2), SyncFailure.rejected("BUNDLE", "", "bundles are not stocked"));
        threeCome(2);
        assertThat(world.crm.vendor.value(key(1), "email")).isEqualTo("n1-2@example.com");
        assertThat(world.crm.vendor.value(key(3), "email")).isEqualTo("n3-2@example.com");
        assertThat(world.onlyCase().key()).contains(key(2));
    }

    @Test
    void anItemInConflictLeavesItsBatchAndTheOthersAreDone() {
        threeCome(1);
        world.crm.script.fail(key(1), SyncFailure.conflict("412"));
        threeCome(2);
        assertThat(world.crm.vendor.value(key(2), "email")).isEqualTo("n2-2@example.com");
        world.passSeconds(120);
        assertThat(world.crm.vendor.value(key(1), "email")).isEqualTo("n1-2@example.com");
        assertThat(calls().get(calls().size() - 1).effects()).hasSize(1);
    }

    @Test
    void aLostBatchIsSentAgainInTheSameCompositionUnderTheSameKey() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.passSeconds(60);
        assertThat(composition(0)).hasSize(3).isEqualTo(composition(1));
        assertThat(keys().stream().distinct()).hasSize(1);
        assertThat(world.crm.vendor.happened).hasSize(3);
        assertThat(world.accounting().delivered()).isEqualTo(3);
    }

    @Test
    void aLostBatchStaysWholeAlthoughNewerStatesOfItsItemsWait() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.post(Said.email("shop", "n1", 2, "newer@example.com"));
        world.settle();
        world.passSeconds(60);
        assertThat(keys().subList(0, 2).stream().distinct()).hasSize(1);
        assertThat(composition(0)).isEqualTo(composition(1));
        assertThat(world.crm.vendor.value(key(1), "email")).isEqualTo("newer@example.com");
        assertThat(world.crm.vendor.about(key(1))).hasSize(2);
    }

    @Test
    void aLostBatchStaysWholeWhenItsRepeatIsTurnedAway() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.crm.script.breakLine(HttpTransport.Fate.NOT_SENT, 2);
        world.pass(Duration.ofMinutes(3));
        assertThat(keys().stream().distinct()).hasSize(1);
        assertThat(world.crm.vendor.happened).hasSize(3);
    }

    @Test
    void aLostBatchStaysWholeWhenItsRepeatIsRateLimited() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.crm.script.costing(1_000);
        world.passSeconds(20);
        world.crm.script.costing(1);
        world.pass(Duration.ofMinutes(3));
        assertThat(keys().stream().distinct()).hasSize(1);
        assertThat(world.crm.vendor.happened).hasSize(3);
    }

    @Test
    void aLostBatchIsTheSameAfterAKill() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.crash().pass(Duration.ofMinutes(3));
        assertThat(keys().stream().distinct()).hasSize(1);
        assertThat(composition(0)).isEqualTo(composition(1));
        assertThat(world.crm.vendor.happened).hasSize(3);
        assertThat(world.accounting().delivered()).isEqualTo(3);
    }

    @Test
    void aBatchThatTheVendorHasForgottenIsProbedItemByItem() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.crm.script.costing(10_000);
        world.pass(Duration.ofMinutes(11));
        world.crm.script.costing(1);
        world.pass(Duration.ofMinutes(5));
        assertThat(world.crm.vendor.happened).hasSize(3);
        assertThat(world.accounting().delivered()).isEqualTo(3);
        assertThat(world.crm.vendor.probed.stream().map(Effect::key).distinct()).hasSize(3);
    }

    @Test
    void aLostBatchOfProbedItemsIsProbedItemByItem() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        threeCome(1);
        world.pass(Duration.ofMinutes(3));
        assertThat(world.crm.vendor.happened).hasSize(3);
        assertThat(world.crm.vendor.probed).hasSize(3);
        assertThat(world.accounting().delivered()).isEqualTo(3);
    }
}
