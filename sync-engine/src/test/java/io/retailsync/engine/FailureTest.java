package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.EngineStatus;
import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine does about each kind of failure of a delivery. */
class FailureTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef BOB = Said.customer("shop", "2");
    private static final SyncFailure DOWN = SyncFailure.passing("503");
    private static final SyncFailure REFUSED = SyncFailure.rejected("MISSING", "email", "an e-mail is needed");

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

    private void bobComes() {
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
    }

    private Key ada() {
        return world.key(ADA);
    }

    private int attempts() {
        return world.crm.vendor.arrived.size();
    }

    private EngineStatus.SystemStatus crm() {
        return world.engine.status().systems().stream()
                .filter(system -> system.system().equals("crm"))
                .findFirst()
                .orElseThrow();
    }

    // ---- transient --------------------------------------------------------------------------------------------------

    @Test
    void whatFailsInPassingIsTriedAgainWithGrowingPauses() {
        world.crm.script.fail("upsert-contact", DOWN, DOWN, DOWN, DOWN);
        adaComes();
        assertThat(attempts()).isEqualTo(1);
        world.passSeconds(10);
        assertThat(world.crm.vendor.about(ada())).hasSize(1);
        Duration first = Duration.between(
                world.crm.vendor.arrived.get(0).at(),
                world.crm.vendor.arrived.get(1).at());
        Duration last = Duration.between(
                world.crm.vendor.arrived.get(3).at(),
                world.crm.vendor.arrived.get(4).at());
        assertThat(first).isLessThan(Duration.ofMillis(600));
        assertThat(last).isGreaterThan(Duration.ofMillis(1_900));
        assertThat(crm().retries()).isEqualTo(4);
    }

    @Test
    void whatFailsInPassingBecomesACaseOnlyAtTheLimit() {
        world.crm.script.failAlways("upsert-contact", DOWN);
        adaComes();
        world.pass(Duration.ofMinutes(3));
        assertThat(world.cases()).isEmpty();
        world.pass(Duration.ofMinutes(30));
        assertThat(world.onlyCase().code()).isEqualTo("attempts-used-up");
        assertThat(world.onlyCase().message()).contains("503");
        assertThat(attempts()).isEqualTo(15);
    }

    @Test
    void aRequestThatNeverLeftIsTriedAgain() {
        world.crm.script.breakLine(HttpTransport.Fate.NOT_SENT, 2);
        adaComes();
        world.passSeconds(5);
        assertThat(world.crm.vendor.about(ada())).hasSize(1);
    }

    @Test
    void aVendorThatFailsAgainAndAgainIsLeftAloneForAWhile() {
        world.crm.script.failAlways("upsert-contact", DOWN);
        for (int i = 0; i < 10; i++) {
            world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"));
        }
        world.settle();
        assertThat(crm().breaker()).isEqualTo("OPEN");
        int before = attempts();
        world.passSeconds(9);
        assertThat(attempts()).isEqualTo(before);
        world.crm.script.heal();
        world.passSeconds(120);
        assertThat(crm().breaker()).isEqualTo("CLOSED");
        assertThat(world.crm.vendor.happened).hasSize(10);
    }

    // ---- rate limited -----------------------------------------------------------------------------------------------

    @Test
    void aRateLimitClosesTheGateForEverybody() {
        world.crm.script.fail("upsert-contact", SyncFailure.rateLimited(Duration.ofSeconds(20), "429"));
        adaComes();
        bobComes();
        world.passSeconds(19);
        assertThat(attempts()).isEqualTo(1);
        world.passSeconds(2);
        assertThat(world.crm.vendor.happened).hasSize(2);
        assertThat(crm().throttled()).isEqualTo(1);
    }

    @Test
    void rateLimitsCostNoAttempt() {
        SyncFailure limited = SyncFailure.rateLimited(Duration.ofSeconds(5), "429");
        world.crm.script.failAlways("upsert-contact", limited);
        adaComes();
        world.pass(Duration.ofMinutes(30));
        assertThat(attempts()).isGreaterThan(100);
        assertThat(world.cases()).isEmpty();
        world.crm.script.heal();
        world.passSeconds(10);
        assertThat(world.crm.vendor.about(ada())).hasSize(1);
    }

    // ---- unauthorized -----------------------------------------------------------------------------------------------

    @Test
    void credentialsThatAreNotAcceptedOpenTheBreakerAtOnceAndOpenNoCase() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.unauthorized("the token has expired"));
        adaComes();
        bobComes();
        assertThat(attempts()).isEqualTo(1);
        assertThat(crm().breaker()).isEqualTo("OPEN");
        world.pass(Duration.ofHours(2));
        assertThat(world.cases()).isEmpty();
        world.crm.script.heal();
        world.passSeconds(30);
        assertThat(world.crm.vendor.happened).hasSize(2);
    }

    // ---- conflict ---------------------------------------------------------------------------------------------------

    @Test
    void aConflictReadsThePresentFormAndSendsAgainOnTopOfIt() {
        world.crm.vendor.checksTokens = true;
        adaComes();
        world.crm.vendor.edit(ada());
        ExternalRef contact = world.crm.vendor.id(ada());
        world.crm.vendor.present.put(
                contact,
                Bytes.of(Wire.write(
                        Said.customer("crm", contact.value(), 5).token("2").set(CustomerPaths.LOCALE, "fr"))));
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.passSeconds(10);
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
        assertThat(world.crm.vendor.fetches).hasSize(1);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aConflictThatHoldsThePresentFormNeedsNoFetch() {
        world.crm.vendor.checksTokens = true;
        adaComes();
        world.crm.vendor.edit(ada());
        ExternalRef contact = world.crm.vendor.id(ada());
        Bytes current =
                Bytes.of(Wire.write(Said.customer("crm", contact.value(), 5).token("2")));
        world.crm.script.fail(ada(), new SyncFailure.Conflict(Optional.of(current), "412"));
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.passSeconds(10);
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
        assertThat(world.crm.vendor.fetches).isEmpty();
    }

    @Test
    void aConflictIsNotSentAgainBeforeThePresentFormIsRead() {
        adaComes();
        ExternalRef contact = world.crm.vendor.id(ada());
        world.crm.vendor.present.put(
                contact, Bytes.of(Wire.write(Said.email("crm", contact.value(), 5, "ada@example.com"))));
        world.crm.script.fail(ada(), SyncFailure.conflict("412"));
        world.time.hold("fetch:crm");
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        int before = attempts();
        world.passSeconds(20);
        assertThat(attempts()).isEqualTo(before);
        world.time.release("fetch:crm");
        world.settle();
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
    }

    @Test
    void aConflictGoesOnByItselfWhereThePresentFormCannotBeRead() {
        adaComes();
        world.crm.script.fail(ada(), SyncFailure.conflict("412"));
        world.time.hold("fetch:crm");
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.passSeconds(31);
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("new@example.com");
    }

    @Test
    void whatTheEngineReadsForItselfIsNotCountedAsAccepted() {
        world.crm.script.fail("upsert-contact", SyncFailure.conflict("412"));
        adaComes();
        world.passSeconds(60);
        assertThat(world.accounting().accepted()).isEqualTo(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aConflictThatNeverEndsBecomesACase() {
        adaComes();
        world.crm.script.failAlways(ada(), SyncFailure.conflict("412"));
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.pass(Duration.ofMinutes(10));
        assertThat(world.onlyCase().code()).isEqualTo("conflict");
        assertThat(attempts()).isBetween(10, 20);
    }

    // ---- rejected ---------------------------------------------------------------------------------------------------

    @Test
    void whatIsRefusedIsNotRepeatedBlindlyButBecomesACase() {
        world.crm.script.fail("upsert-contact", REFUSED);
        adaComes();
        world.pass(Duration.ofHours(1));
        assertThat(attempts()).isEqualTo(1);
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.DELIVERY);
        assertThat(file.system()).isEqualTo("crm");
        assertThat(file.key()).contains(ada());
        assertThat(file.code()).isEqualTo("MISSING");
        assertThat(file.path()).isEqualTo("email");
        assertThat(file.message()).isEqualTo("an e-mail is needed");
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void aCaseParksItsKeyAndOtherKeysGoOn() {
        world.crm.script.fail("upsert-contact", REFUSED);
        adaComes();
        bobComes();
        assertThat(world.crm.vendor.about(world.key(BOB))).hasSize(1);
        assertThat(world.cases()).hasSize(1);
    }

    @Test
    void aNewerStateReplacesAParkedOneAndClosesItsCase() {
        world.crm.script.fail("upsert-contact", REFUSED);
        adaComes();
        world.hear(Said.email("shop", "1", 2, "better@example.com"));
        assertThat(world.crm.vendor.value(ada(), "email")).isEqualTo("better@example.com");
        assertThat(world.cases()).isEmpty();
        assertThat(world.explain(ADA)).contains("a newer state took its place");
        assertThat(world.accounting().superseded()).isEqualTo(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void whatCanNotBeRenderedBecomesACaseWithoutACall() {
        world.crm.script.rendering((state, lookup) -> Optional.of(
                io.retailsync.spi.Rendered.rejected(SyncFailure.rejected("NO_NAME", "name", "a name is needed"))));
        adaComes();
        assertThat(attempts()).isZero();
        assertThat(world.onlyCase().code()).isEqualTo("NO_NAME");
    }

    // ---- a connector with a fault -----------------------------------------------------------------------------------

    @Test
    void aConnectorThatThrowsHoldsOnlyItsOwnKeyAndIsTriedAgain() {
        world.crm.script.next(Script.Fate.THROWS);
        adaComes();
        bobComes();
        assertThat(world.crm.vendor.about(world.key(BOB))).hasSize(1);
        world.passSeconds(120);
        assertThat(world.crm.vendor.about(ada())).hasSize(1);
    }
}
