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
}
