package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Accounting;
import io.retailsync.api.Flow;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every accepted input has one end per target, counted by the worst of them; the ends add up to what was accepted. */
class AccountingTest {

    private final World world = new World();

    @BeforeEach
    void start() {
        for (ScriptedSystem target : java.util.List.of(world.crm, world.erp)) {
            target.descriptor = target.descriptor.accepting(
                    Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("externalId")));
            target.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        }
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm"))
                        .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("erp")));
    }

    private Accounting counted() {
        Accounting counted = world.accounting();
        assertThat(counted.delivered()
                        + counted.superseded()
                        + counted.ignored()
                        + counted.rejected()
                        + counted.pending())
                .isEqualTo(counted.accepted());
        return counted;
    }

    private void ada(long version, String email) {
        world.post(Said.email("shop", "1", version, email));
    }

    @Test
    void whatIsAcceptedIsPendingUntilItIsDecided() {
        ada(1, "ada@example.com");
        assertThat(counted().pending()).isEqualTo(1);
    }

    @Test
    void whatOneOfTwoTargetsHasNotGotYetIsPending() {
        world.crm.script.failAlways("upsert", SyncFailure.passing("503"));
        ada(1, "ada@example.com");
        world.settle();
        assertThat(world.erp.vendor.happened).hasSize(1);
        assertThat(counted().pending()).isEqualTo(1);
        world.crm.script.heal();
        world.passSeconds(60);
        assertThat(counted().delivered()).isEqualTo(1);
    }

    @Test
    void whatOneOfTwoTargetsRefusesIsRejected() {
        world.crm.script.fail("upsert", SyncFailure.rejected("no", "", "not so"));
        ada(1, "ada@example.com");
        world.settle();
        assertThat(counted().rejected()).isEqualTo(1);
    }

    @Test
    void whatBothTargetsGotIsDelivered() {
        ada(1, "ada@example.com");
        world.settle();
        assertThat(counted().delivered()).isEqualTo(1);
    }

    @Test
    void whatANewerOneOvertookBeforeItWasSentIsSuperseded() {
        SyncFailure limited = SyncFailure.rateLimited(Duration.ofSeconds(10), "429");
        world.crm.script.fail("upsert", limited);
        world.erp.script.fail("upsert", limited);
        ada(1, "old@example.com");
        ada(2, "new@example.com");
        world.passSeconds(20);
        Accounting counted = counted();
        assertThat(counted.superseded()).isEqualTo(1);
        assertThat(counted.delivered()).isEqualTo(1);
        assertThat(world.crm.vendor.happened).hasSize(1);
    }

    @Test
    void whatIsOlderThanWhatWasSeenIsSuperseded() {
        ada(5, "new@example.com");
        world.settle();
        ada(4, "old@example.com");
        world.settle();
        assertThat(counted().superseded()).isEqualTo(1);
    }

    @Test
    void whatChangesNothingIsIgnored() {
        ada(1, "ada@example.com");
        world.settle();
        ada(2, "ada@example.com");
        world.settle();
        assertThat(counted().ignored()).isEqualTo(1);
    }

    @Test
    void aDuplicateIsCountedApart() {
        byte[] body = Wire.write(Said.email("shop", "1", 1, "ada@example.com"));
        world.post("shop", Map.of("x-id", "7"), body);
        world.post("shop", Map.of("x-id", "7"), body);
        world.settle();
        assertThat(counted().accepted()).isEqualTo(1);
        assertThat(counted().duplicates()).isEqualTo(1);
    }

    @Test
    void whatWasNeverKeptIsNotAccepted() {
        world.post("shop", Map.of("x-signature", "bad"), new byte[] {'[', ']'});
        world.post("shop", Map.of("x-topic", "unknown/thing"), new byte[] {'[', ']'});
        assertThat(counted().accepted()).isZero();
    }

    @Test
    void theEndsSurviveAKill() {
        world.crm.script.fail("upsert", SyncFailure.rejected("no", "", "not so"));
        ada(1, "ada@example.com");
        world.settle();
        world.post(Said.email("shop", "2", 1, "bob@example.com"));
        world.crash();
        assertThat(counted().rejected()).isEqualTo(1);
        assertThat(counted().pending()).isEqualTo(1);
        world.settle();
        assertThat(counted().delivered()).isEqualTo(1);
    }

    /** How something ends at one target. */
    enum AtOneTarget {
        DELIVERED,
        REFUSED,
        FAILING
    }

    private static void let(ScriptedSystem target, AtOneTarget end) {
        switch (end) {
            case DELIVERED -> {}
            case REFUSED -> target.script.fail("upsert", SyncFailure.rejected("no", "", "not so"));
            case FAILING -> target.script.failAlways("upsert", SyncFailure.passing("503"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED, DELIVERED, delivered",
        "DELIVERED, REFUSED, rejected",
        "REFUSED, REFUSED, rejected",
        "REFUSED, FAILING, pending",
        "FAILING, DELIVERED, pending"
    })
    void theWorstEndCountsWhicheverTargetHasIt(AtOneTarget one, AtOneTarget other, String end) {
        let(world.crm, one);
        let(world.erp, other);
        ada(1, "ada@example.com");
        world.settle();
        assertThat(named(counted(), end)).isEqualTo(1);
        World mirrored = world.crash();
        let(mirrored.crm, other);
        let(mirrored.erp, one);
        mirrored.hear(Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(named(counted(), end)).isEqualTo(2);
    }

    private static long named(Accounting counted, String end) {
        return switch (end) {
            case "delivered" -> counted.delivered();
            case "rejected" -> counted.rejected();
            default -> counted.pending();
        };
    }

    @Test
    void theSumHoldsAtEveryMoment() {
        world.crm.script.fail("upsert", SyncFailure.passing("503"), SyncFailure.rejected("no", "", "not so"));
        world.erp.script.next(Script.Fate.ANSWERED, Script.Fate.ANSWER_LOST);
        for (int i = 0; i < 5; i++) {
            ada(i + 1, "n" + i % 2 + "@example.com");
            world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"));
        }
        world.post("shop", Map.of(), new byte[] {'['});
        do {
            assertThat(counted().accepted()).isEqualTo(11);
        } while (world.time.step());
        world.pass(Duration.ofMinutes(5));
        assertThat(counted().accepted()).isEqualTo(11);
        assertThat(counted().pending()).isZero();
        assertThat(counted().rejected()).isEqualTo(2);
    }

    @Test
    void anInputThatSpeaksTwiceOfOneRecordIsPendingUntilItIsDelivered() {
        world.crm.script.failAlways("upsert", SyncFailure.passing("503"));
        world.erp.script.failAlways("upsert", SyncFailure.passing("503"));
        world.hear(Said.email("shop", "1", 1, "one@example.com"), Said.email("shop", "1", 2, "two@example.com"));
        assertThat(counted().pending()).isEqualTo(1);
        world.crm.script.heal();
        world.erp.script.heal();
        world.passSeconds(60);
        assertThat(counted().delivered()).isEqualTo(1);
    }

    @Test
    void whatTheEngineReadsForItselfIsNotAccepted() {
        ada(1, "ada@example.com");
        world.settle();
        world.crm.script.fail("upsert", SyncFailure.conflict("412"));
        ada(2, "new@example.com");
        world.passSeconds(60);
        assertThat(world.crm.vendor.fetches).isNotEmpty();
        assertThat(counted().accepted()).isEqualTo(2);
        assertThat(world.engine.status().systems())
                .allSatisfy(system -> assertThat(system.inputsPending()).isZero());
    }

    @Test
    void processesAreCountedApartAndTheirInputEndsAsTheyDo() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.hear(Said.order("1001", 1, 2));
        selling.world.hear(Said.order("1002", 1, 13));
        Accounting running = selling.world.accounting();
        assertThat(running.accepted()).isEqualTo(2);
        assertThat(running.pending()).isEqualTo(1);
        assertThat(running.rejected()).isEqualTo(1);
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L, "COMPENSATED", 1L));
        selling.shipped("d1", 2);
        assertThat(selling.world.accounting().delivered()).isEqualTo(1);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L, "COMPENSATED", 1L));
    }

    @Test
    void whatAPersonReplaysIsPendingAgainAndThenDelivered() {
        world.crm.script.fail("upsert", SyncFailure.rejected("no", "", "not so"));
        ada(1, "ada@example.com");
        world.settle();
        world.engine.cases().replay(world.onlyCase().id(), "it is allowed now", "kim");
        assertThat(counted().pending()).isEqualTo(1);
        world.settle();
        assertThat(counted().delivered()).isEqualTo(1);
        assertThat(counted().rejected()).isZero();
    }
}
