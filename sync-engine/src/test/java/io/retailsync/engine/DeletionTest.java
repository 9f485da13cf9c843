package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Observation;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a record that somebody deleted at a target: the flow decides. */
class DeletionTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
    }

    private void adaComes() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
    }

    private Key ada() {
        return world.key(ADA);
    }

    private int attempts() {
        return world.crm.vendor.arrived.size();
    }

    @Test
    void aRecordThatWasDeletedAtTheTargetIsMadeAnew() {
        adaComes();
        ExternalRef first = world.crm.vendor.id(ada());
        world.crm.vendor.delete(ada());
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.passSeconds(10);
        ExternalRef second = world.crm.vendor.id(ada());
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
        assertThat(world.record(CustomerPaths.TYPE, ADA).refs())
                .contains(second)
                .doesNotContain(first);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aRecordThatKeepsVanishingGoesToAPerson() {
        adaComes();
        world.crm.script.failAlways(ada(), SyncFailure.gone("there is no such contact"));
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.pass(Duration.ofMinutes(5));
        assertThat(world.onlyCase().code()).isEqualTo("gone");
    }

    private void deleted(Flow.Deletion what) {
        world.crash(builder ->
                builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm").ifDeleted(what)));
        adaComes();
        world.crm.vendor.delete(ada());
    }

    @Test
    void aFlowMayLeaveOutWhatWasDeletedAtItsTargetUntilALaterChange() {
        deleted(Flow.Deletion.UNLINK);
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.passSeconds(10);
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("ada@example.com");
        assertThat(world.accounting().ignored()).isEqualTo(1);
        assertThat(world.cases()).isEmpty();
        world.hear(Said.email("shop", "1", 3, "newest@example.com"));
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("newest@example.com");
    }

    @Test
    void whatTheTargetTellsAsDeletedIsLeftOutUntilTheNextChange() {
        deleted(Flow.Deletion.UNLINK);
        ExternalRef there = atCrm();
        world.hear(Observation.of(CustomerPaths.TYPE, there, World.at(5)).gone());
        world.hear(Observation.of(CustomerPaths.TYPE, there, World.at(6)).gone());
        assertThat(world.explain(ADA)).contains("the next change of the record makes it anew");
        assertThat(world.crm.vendor.about(ada())).hasSize(1);
        world.hear(Said.email("shop", "1", 6, "new@example.com"));
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
        assertThat(world.cases()).isEmpty();
    }

    private ExternalRef atCrm() {
        return world.record(CustomerPaths.TYPE, ADA).refs().stream()
                .filter(ref -> ref.system().equals("crm"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFlowMayLetAPersonDecideAboutWhatWasDeletedAtItsTarget() {
        deleted(Flow.Deletion.STOP);
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        assertThat(world.onlyCase().code()).isEqualTo("gone");
        world.hear(Said.email("shop", "1", 3, "newest@example.com"));
        world.passSeconds(10);
        assertThat(world.onlyCase().code()).isEqualTo("gone");
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("ada@example.com");
        world.engine.cases().replay(world.onlyCase().id(), "she is welcome again", "kim");
        world.settle();
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("newest@example.com");
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aDeletionThatTheTargetTellsByItselfIsDecidedByTheFlowWithoutACall() {
        deleted(Flow.Deletion.STOP);
        int calls = attempts();
        world.hear(Observation.of(CustomerPaths.TYPE, atCrm(), World.at(5)).gone());
        assertThat(world.explain(ADA)).contains("the next change goes to a person");
        world.hear(Said.email("shop", "1", 6, "new@example.com"));
        assertThat(world.onlyCase().code()).isEqualTo("gone");
        assertThat(attempts()).isEqualTo(calls);
    }

    @Test
    void aDeletionThatIsToldWhileAChangeIsUnderWayIsStillForAPersonToDecide() {
        deleted(Flow.Deletion.STOP);
        ExternalRef there = atCrm();
        world.time.hold("deliver:crm");
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.hear(Observation.of(CustomerPaths.TYPE, there, World.at(5)).gone());
        world.time.release("deliver:crm");
        world.settle();
        world.hear(Said.email("shop", "1", 6, "newest@example.com"));
        world.passSeconds(10);
        assertThat(world.onlyCase().code()).isEqualTo("gone");
    }
}
