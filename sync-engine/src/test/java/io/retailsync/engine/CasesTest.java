package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Team;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What needs a person: it parks its key, says what to do, and goes on as the person decides. */
class CasesTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final SyncFailure NO_COUNTRY = SyncFailure.rejected("no-country", "addresses", "write a country");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(builder -> builder.flow(
                Flow.of(CustomerPaths.TYPE).named("to-crm").from("shop").to("crm")));
    }

    private Key key() {
        return world.key(ADA);
    }

    private void refusedOnce() {
        world.crm.script.fail("upsert-contact", NO_COUNTRY);
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
    }

    @Test
    void aCaseSaysWhoShallDoWhatAboutWhichRecord() {
        refusedOnce();
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.DELIVERY);
        assertThat(file.state()).isEqualTo(CaseFile.State.OPEN);
        assertThat(file.team()).isEqualTo(Team.INTEGRATION);
        assertThat(file.system()).isEqualTo("crm");
        assertThat(file.key()).contains(key());
        assertThat(file.code()).isEqualTo("no-country");
        assertThat(file.path()).isEqualTo("addresses");
        assertThat(file.message()).isEqualTo("write a country");
        assertThat(file.openedAt()).isEqualTo(World.MORNING);
        assertThat(world.engine.status().openCases()).isEqualTo(1);
    }

    @Test
    void aTeamSeesItsOwnCases() {
        refusedOnce();
        assertThat(world.engine.cases().waitingFor(Team.INTEGRATION)).hasSize(1);
        assertThat(world.engine.cases().waitingFor(Team.of("finance"))).isEmpty();
    }

    @Test
    void aCaseParksItsKeyAndNoOther() {
        refusedOnce();
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(world.crm.vendor.about(key())).isEmpty();
        assertThat(world.crm.vendor.about(world.key(Said.customer("shop", "2"))))
                .hasSize(1);
    }

    @Test
    void aReplaySendsAnewAndResolvesTheCase() {
        refusedOnce();
        String id = world.onlyCase().id();
        world.engine.cases().replay(id, "the country is optional now", "kim");
        world.settle();
        assertThat(world.crm.vendor.about(key())).hasSize(1);
        assertThat(world.cases()).isEmpty();
        assertThat(world.accounting().rejected()).isZero();
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.explain(ADA)).contains("replayed by kim: the country is optional now");
    }

    @Test
    void aReplayThatIsRefusedAgainOpensACaseAgain() {
        refusedOnce();
        String first = world.onlyCase().id();
        world.crm.script.fail("upsert-contact", NO_COUNTRY);
        world.engine.cases().replay(first, "try", "kim");
        world.settle();
        assertThat(world.onlyCase().id()).isNotEqualTo(first);
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void whatIsSkippedStaysRejectedAndTheKeyGoesOn() {
        refusedOnce();
        world.engine.cases().skip(world.onlyCase().id(), "a test customer", "kim");
        world.settle();
        assertThat(world.crm.vendor.about(key())).isEmpty();
        assertThat(world.accounting().rejected()).isEqualTo(1);
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        assertThat(world.crm.vendor.about(key())).hasSize(1);
        assertThat(world.explain(ADA)).contains("skipped by kim: a test customer");
    }

    @Test
    void aNewerStateTakesThePlaceOfAParkedOneAndResolvesItsCase() {
        refusedOnce();
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        assertThat(world.crm.vendor.value(key(), "email")).isEqualTo("new@example.com");
        assertThat(world.cases()).isEmpty();
        assertThat(world.explain(ADA)).contains("a newer state took its place");
        assertThat(world.accounting().superseded()).isEqualTo(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aCaseOutlivesAKill() {
        refusedOnce();
        String id = world.onlyCase().id();
        world.crash().settle();
        assertThat(world.onlyCase().id()).isEqualTo(id);
        assertThat(world.crm.vendor.about(key())).isEmpty();
        world.engine.cases().replay(id, "after the restart", "kim");
        world.settle();
        assertThat(world.crm.vendor.about(key())).hasSize(1);
    }

    @Test
    void anInputThatCouldNotBeReadIsDecidedAnewWhenItIsReplayed() {
        world.post("shop", Map.of("x-key", "k"), "[nonsense".getBytes(StandardCharsets.UTF_8));
        world.settle();
        String first = world.onlyCase().id();
        world.engine.cases().replay(first, "the mapping was mended", "kim");
        world.settle();
        assertThat(world.onlyCase().id()).isNotEqualTo(first);
        world.engine.cases().skip(world.onlyCase().id(), "a broken sender", "kim");
        world.settle();
        assertThat(world.cases()).isEmpty();
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void oneCaseIsDecidedOnce() {
        refusedOnce();
        String id = world.onlyCase().id();
        world.engine.cases().skip(id, "a test customer", "kim");
        assertThatThrownBy(() -> world.engine.cases().replay(id, "after all", "lee"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(id)
                .hasMessageContaining("resolved already")
                .hasMessageContaining("kim");
    }

    @Test
    void aCaseThatDoesNotExistIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> world.engine.cases().skip("case-7", "why not", "kim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'case-7'");
    }

    @Test
    void noPersonalValueStandsInACaseOrInTheStory() {
        world.crm.script.fail("upsert-contact", NO_COUNTRY);
        world.hear(Said.email("shop", "1", 1, "marker.person@example.com")
                .set(CustomerPaths.TAGS, java.util.Set.of("mk7")));
        world.hear(Said.email("crm", "9", 2, "marker.person@example.com"));
        assertThat(world.cases().toString()).doesNotContain("marker").doesNotContain("mk7");
        assertThat(world.explain(ADA)).doesNotContain("marker").doesNotContain("mk7");
        assertThat(world.record(CustomerPaths.TYPE, ADA).value().email().toString())
                .doesNotContain("marker");
        assertThat(world.engine.status().toString()).doesNotContain("marker").doesNotContain("mk7");
    }

    // ---- commands ---------------------------------------------------------------------------------------------------

    @Test
    void aRefusedCommandOpensNoCaseAndItsProcessHearsOfIt() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.erp.script.fail("book", NO_COUNTRY);
        selling.orderComes(2);
        assertThat(selling.world.cases()).isEmpty();
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(selling.world.crm.vendor.happened.get(0).wire()).contains("no-country");
    }

    @Test
    void aReplayOfACommandThatFailedTooOftenLetsItsProcessGoOn() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.erp.script.failAlways("book", SyncFailure.passing("503"));
        selling.orderComes(2);
        selling.world.pass(Duration.ofHours(1));
        selling.world.erp.script.heal();
        selling.world.engine.cases().replay(selling.world.onlyCase().id(), "the ERP is well again", "kim");
        selling.world.settle();
        assertThat(selling.done()).containsExactly("reserve", "book");
        assertThat(selling.world.cases()).isEmpty();
    }

    @Test
    void whatComesBehindAParkedStateWaitsUntilAPersonHasDecided() {
        Selling selling = ordersAndNotesToTheCrm();
        selling.world.crm.script.fail("upsert-order", NO_COUNTRY);
        selling.orderComes(2);
        selling.world.pass(Duration.ofHours(1));
        assertThat(selling.done()).isEmpty();
        selling.world.engine.cases().skip(selling.world.onlyCase().id(), "entered by hand", "kim");
        selling.world.settle();
        assertThat(selling.done()).containsExactly("log");
    }

    private static Selling ordersAndNotesToTheCrm() {
        Selling selling = new Selling();
        World world = selling.world;
        world.crm.descriptor = world.crm.descriptor.accepting(
                Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("externalId")));
        world.crm.writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.start(builder -> builder.flow(
                        Flow.of(OrderPaths.TYPE).from("shop").to("crm"))
                .process(Selling.named("telling")
                        .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "sold"))
                        .build()));
        return selling;
    }

    // ---- what is written down ---------------------------------------------------------------------------------------

    @Test
    void theOldestCaseComesFirst() {
        world.crm.script.fail("upsert-contact", NO_COUNTRY, NO_COUNTRY);
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
        world.passSeconds(1);
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.cases())
                .extracting(file -> file.key().orElseThrow())
                .containsExactly(world.key(Said.customer("shop", "2")), key());
    }

    @Test
    void aDecisionIsInTheJournalWithWhoAndWhy() {
        refusedOnce();
        world.passSeconds(60);
        String id = world.onlyCase().id();
        world.engine.cases().skip(id, "a test customer", "kim");
        assertThat(world.engine.explain(ADA).entries())
                .filteredOn(entry -> entry.what().equals("case-resolved"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.at()).isEqualTo(World.at(60));
                    assertThat(entry.text()).contains(id).contains("kim").contains("a test customer");
                });
    }

    @Test
    void nobodyDecidesWithoutAReasonAndAName() {
        refusedOnce();
        String id = world.onlyCase().id();
        assertThatThrownBy(() -> world.engine.cases().skip(id, " ", "kim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> world.engine.cases().replay(id, "it is well now", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("operator");
        assertThat(world.onlyCase().id()).isEqualTo(id);
    }
}
