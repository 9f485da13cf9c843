package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The second promise, for each way in which an operation is made safe: the answer is lost, and nothing takes effect twice or out of order. */
class AmbiguityTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final World world = new World();

    private void start(Safety safety) {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "put-contact", safety))
                .within(DEADLINE, WINDOW);
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(builder -> builder.acceptAtMostOnce("crm", "put-contact")
                .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
    }

    private void says(long version, String email) {
        world.hear(Said.email("shop", "1", version, email + "@example.com"));
    }

    private Key ada() {
        return world.key(ADA);
    }

    private List<String> written() {
        return world.crm.vendor.about(ada()).stream()
                .map(done ->
                        World.parsed(done.wire()).path("values").path("email").asText())
                .map(email -> email.substring(0, email.indexOf('@')))
                .toList();
    }

    private Instant sentAt(int call) {
        return world.crm.vendor.arrived.get(call).at();
    }

    private List<UUID> keys() {
        return world.crm.vendor.arrived.stream()
                .map(ScriptedVendor.Arrived::batchKey)
                .toList();
    }

    // ---- natural ----------------------------------------------------------------------------------------------------

    @Test
    void anAbsoluteValueIsSentAgainOnceTheLostWriteCanNoLongerComeAfterIt() {
        start(Safety.natural("id"));
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        says(1, "ada");
        world.passSeconds(89);
        assertThat(world.crm.vendor.arrived).hasSize(1);
        world.passSeconds(2);
        assertThat(written()).containsExactly("ada");
        assertThat(sentAt(1)).isEqualTo(sentAt(0).plus(DEADLINE).plus(WINDOW));
    }

    @Test
    void nothingNewerOvertakesALostAbsoluteValueAndThenTheNewestIsSent() {
        start(Safety.natural("id"));
        world.crm.script.nextIsLate(Duration.ofSeconds(80));
        says(1, "one");
        says(2, "two");
        says(3, "three");
        world.pass(Duration.ofMinutes(5));
        assertThat(written()).containsExactly("one", "three");
    }

    @Test
    void aLostWriteOfWhatIsNoLongerWantedIsUndoneEvenIfTheTargetSeemsToHoldTheWanted() {
        start(Safety.natural("id"));
        says(1, "one");
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(2, "two");
        says(3, "one");
        world.pass(Duration.ofMinutes(5));
        assertThat(written()).endsWith("two", "one");
    }

    @Test
    void theLateEchoOfALostWriteGoesNoFurther() {
        start(Safety.natural("id"));
        says(1, "one");
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(2, "two");
        says(3, "three");
        world.pass(Duration.ofMinutes(5));
        String contact = world.crm.vendor.id(ada()).value();
        world.hear(Said.email("crm", contact, 10, "two@example.com"));
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().email().value())
                .isEqualTo("three@example.com");
        assertThat(world.told(ADA, "drift")).isZero();
    }

    // ---- keyed ------------------------------------------------------------------------------------------------------

    @Test
    void theSameBytesGoUnderTheSameKey() {
        start(Safety.keyed("idempotency-key", Duration.ofHours(24)));
        world.crm.script.next(Script.Fate.ANSWER_LOST, Script.Fate.REQUEST_LOST);
        says(1, "ada");
        world.passSeconds(60);
        assertThat(written()).containsExactly("ada");
        assertThat(keys()).hasSize(3);
        assertThat(keys().stream().distinct()).hasSize(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void nothingNewerOvertakesALostKeyedWrite() {
        start(Safety.keyed("idempotency-key", Duration.ofHours(24)));
        world.crm.script.nextIsLate(Duration.ofSeconds(1));
        says(1, "one");
        says(2, "two");
        world.passSeconds(60);
        assertThat(written()).containsExactly("one", "two");
    }

    @Test
    void aRepeatThatIsTurnedAwayIsStillARepeat() {
        start(Safety.keyed("idempotency-key", Duration.ofHours(24)));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(1, "one");
        world.crm.script.breakLine(io.retailsync.spi.HttpTransport.Fate.NOT_SENT, 1);
        says(2, "two");
        world.passSeconds(120);
        assertThat(keys().stream().distinct()).hasSize(2);
        assertThat(keys().subList(0, 2).stream().distinct()).hasSize(1);
        assertThat(written()).containsExactly("one", "two");
    }

    @Test
    void whenTheVendorHasForgottenTheKeyItIsProbed() {
        start(Safety.keyed("idempotency-key", Duration.ofSeconds(1)));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(1, "ada");
        world.passSeconds(120);
        assertThat(written()).containsExactly("ada");
        assertThat(world.crm.vendor.arrived).hasSize(1);
        assertThat(world.crm.vendor.probed).isNotEmpty();
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void afterProofThatItDidNotHappenANewGenerationGetsANewKey() {
        start(Safety.keyed("idempotency-key", Duration.ofSeconds(1)));
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        says(1, "ada");
        world.pass(Duration.ofMinutes(5));
        assertThat(written()).containsExactly("ada");
        assertThat(keys()).hasSize(2).doesNotHaveDuplicates();
    }

    // ---- probed -----------------------------------------------------------------------------------------------------

    @Test
    void aProbeThatFindsItSettlesItAsIfTheAnswerHadCome() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(1, "ada");
        world.passSeconds(10);
        assertThat(written()).containsExactly("ada");
        assertThat(world.record(CustomerPaths.TYPE, ADA).ref("crm")).isPresent();
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void whatAPersonShouldKnowOfWhatWasFoundStandsInTheStory() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        world.crm.script.nextProbe(Probe.happened(Receipt.done().noting("two documents carry this reference: 7, 8")));
        says(1, "ada");
        world.passSeconds(10);
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.explain(ADA)).contains("; two documents carry this reference: 7, 8");
    }

    @Test
    void aProbeThatFindsNothingCountsOnlyAfterTheWindow() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        says(1, "ada");
        world.passSeconds(89);
        assertThat(world.crm.vendor.probed).isNotEmpty();
        assertThat(world.crm.vendor.arrived).hasSize(1);
        world.passSeconds(5);
        assertThat(written()).containsExactly("ada");
        assertThat(sentAt(1)).isAfterOrEqualTo(sentAt(0).plus(DEADLINE).plus(WINDOW));
    }

    @Test
    void anEffectThatComesAfterAProbeSaidNoIsNotDoubled() {
        start(Safety.probed("Reference__c"));
        world.crm.script.nextIsLate(Duration.ofSeconds(70));
        says(1, "ada");
        world.pass(Duration.ofMinutes(5));
        assertThat(world.crm.vendor.probed.size()).isGreaterThanOrEqualTo(2);
        assertThat(written()).containsExactly("ada");
        assertThat(world.crm.vendor.arrived).hasSize(1);
    }

    @Test
    void aProbeThatDoesNotKnowYetIsAskedAgain() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        world.crm.script.nextProbe(
                Probe.notYetKnown(Duration.ofSeconds(20)), Probe.notYetKnown(Duration.ofSeconds(20)));
        says(1, "ada");
        world.passSeconds(30);
        assertThat(world.accounting().pending()).isEqualTo(1);
        world.passSeconds(30);
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.crm.vendor.probed).hasSize(3);
    }

    @Test
    void nothingNewerOvertakesWhatIsProbed() {
        start(Safety.probed("Reference__c"));
        world.crm.script.nextIsLate(Duration.ofSeconds(50));
        says(1, "one");
        says(2, "two");
        world.pass(Duration.ofMinutes(5));
        assertThat(written()).containsExactly("one", "two");
    }

    @Test
    void whatCanNeverBeProvenGoesToAPerson() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        for (int i = 0; i < 40; i++) {
            world.crm.script.nextProbe(Probe.notYetKnown(Duration.ofSeconds(10)));
        }
        says(1, "ada");
        world.pass(Duration.ofHours(1));
        assertThat(world.onlyCase().code()).isEqualTo("outcome-unknown");
        assertThat(world.crm.vendor.arrived).hasSize(1);
    }

    // ---- nothing ----------------------------------------------------------------------------------------------------

    @Test
    void whatWasAcceptedAsAtMostOnceIsNeverSentAgainByItself() {
        start(Safety.none());
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        says(1, "ada");
        world.pass(Duration.ofHours(3));
        assertThat(world.crm.vendor.arrived).hasSize(1);
        assertThat(world.onlyCase().code()).isEqualTo("outcome-unknown");
        assertThat(world.onlyCase().message()).contains("at-most-once").contains("crm");
    }

    @Test
    void aKillInTheMiddleOfAnAtMostOnceCallEndsInACaseToo() {
        start(Safety.none());
        world.time.hold("deliver:crm");
        says(1, "ada");
        world.crash().pass(Duration.ofHours(1));
        assertThat(world.crm.vendor.arrived).isEmpty();
        assertThat(world.onlyCase().code()).isEqualTo("outcome-unknown");
    }

    // ---- all --------------------------------------------------------------------------------------------------------

    @Test
    void aFailureThatIsKnownToHaveNoEffectHoldsNothing() {
        start(Safety.probed("Reference__c"));
        world.crm.script.fail("put-contact", SyncFailure.passing("503"));
        says(1, "one");
        world.passSeconds(2);
        assertThat(written()).containsExactly("one");
        assertThat(world.crm.vendor.probed).isEmpty();
    }

    @Test
    void aLostAnswerHoldsOnlyItsOwnKey() {
        start(Safety.probed("Reference__c"));
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        says(1, "ada");
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(world.crm.vendor.about(world.key(Said.customer("shop", "2"))))
                .hasSize(1);
    }
}
