package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a target says of what it was sent: an echo goes no further, a difference is put right. */
class EchoTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL, CustomerPaths.LOCALE);
        world.start(builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE)
                        .owner("shop")
                        .owner(CustomerPaths.LOCALE, "crm")
                        .contributors("shop", "crm"))
                .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
        world.hear(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
    }

    private Key key() {
        return world.key(ADA);
    }

    private String contact() {
        return world.crm.vendor.id(key()).value();
    }

    private int sent() {
        return world.crm.vendor.about(key()).size();
    }

    private String email() {
        return world.crm.vendor.value(key(), "email");
    }

    @Test
    void anEchoOfWhatWasSentGoesNoFurther() {
        world.hear(Said.email("crm", contact(), 2, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
        assertThat(world.record(CustomerPaths.TYPE, ADA).version()).isEqualTo(1);
        assertThat(sent()).isEqualTo(1);
        assertThat(world.explain(ADA)).contains("an echo of what was sent there");
    }

    @Test
    void anEchoDoesNotMakeTheTargetSpeakForItself() {
        world.hear(Said.email("crm", contact(), 2, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
        world.hear(Said.customer("shop", "1", 3).set(CustomerPaths.LOCALE, "de"));
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().locale()).isEqualTo("de");
    }

    @Test
    void anEchoOfAnOlderFormThatComesLateGoesNoFurther() {
        world.hear(Said.email("shop", "1", 2, "second@example.com"));
        world.hear(Said.email("shop", "1", 3, "third@example.com"));
        int before = sent();
        world.hear(Said.email("crm", contact(), 2, "second@example.com"));
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().email().value())
                .isEqualTo("third@example.com");
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void anEchoThatComesBeforeTheAnswerDoesNotMakeTheTargetSpeakForItself() {
        world.time.hold("deliver:crm");
        world.hear(Said.customer("shop", "1", 2).set(CustomerPaths.LOCALE, "fr"));
        world.hear(Said.customer("crm", contact(), 3).set(CustomerPaths.LOCALE, "fr"));
        world.time.release("deliver:crm");
        world.settle();
        world.hear(Said.customer("shop", "1", 4).set(CustomerPaths.LOCALE, "de"));
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().locale()).isEqualTo("de");
    }

    @Test
    void anOwnersWordThatComesWhileAnOlderFormIsUnderWayIsNotLost() {
        world.time.hold("deliver:crm");
        world.hear(Said.customer("shop", "1", 2).set(CustomerPaths.LOCALE, "de"));
        world.hear(Said.customer("crm", contact(), 3).set(CustomerPaths.LOCALE, "fr"));
        world.time.release("deliver:crm");
        world.time.step();
        world.time.hold("deliver:crm");
        world.hear(Said.email("shop", "1", 4, "new@example.com"));
        world.time.release("deliver:crm");
        world.settle();
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().locale()).isEqualTo("fr");
        assertThat(world.crm.vendor.value(key(), "locale")).isEqualTo("fr");
    }

    @Test
    void aWordOfItsOwnMakesTheOwnerOfAnAttributeHeard() {
        world.hear(Said.customer("crm", contact(), 2).set(CustomerPaths.LOCALE, "fr"));
        assertThat(world.value(CustomerPaths.TYPE, ADA).orElseThrow().locale()).isEqualTo("fr");
    }

    @Test
    void aTargetThatDiffersOnWhatItDoesNotOwnIsPutRight() {
        world.hear(Said.email("crm", contact(), 2, "wrong@example.com"));
        assertThat(email()).isEqualTo("ada@example.com");
        assertThat(sent()).isEqualTo(2);
        assertThat(world.told(ADA, "drift")).isEqualTo(1);
        assertThat(world.record(CustomerPaths.TYPE, ADA).version()).isEqualTo(1);
    }

    @Test
    void theSameDriftTwiceIsPutRightTwiceAtATargetThatRemembersKeys() {
        World keyed = new World();
        keyed.crm.descriptor = keyed.crm.descriptor.accepting(Accepts.states(
                CustomerPaths.TYPE, "set-contact", Safety.keyed("idempotency-key", Duration.ofHours(24))));
        keyed.crm.script.rendering((state, lookup) -> Optional.of(Rendered.state(
                Bytes.utf8("{\"values\":{\"email\":\"ada@example.com\"}}"), Set.of(CustomerPaths.EMAIL))));
        keyed.start(builder -> builder.ownership(
                        Ownership.of(CustomerPaths.TYPE).owner("shop").contributors("crm"))
                .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
        keyed.hear(Said.email("shop", "1", 1, "ada@example.com"));
        Key key = keyed.key(ADA);
        String id = keyed.crm.vendor.id(key).value();
        keyed.hear(Said.email("crm", id, 2, "wrong@example.com"));
        keyed.hear(Said.email("crm", id, 3, "wrong@example.com"));
        assertThat(keyed.crm.vendor.arrived).hasSize(3);
        assertThat(keyed.crm.vendor.about(key)).hasSize(3);
    }

    @Test
    void whatTheTargetSaysBetweenASendingAndItsAnswerIsNotBuriedByTheAnswer() {
        AtomicBoolean once = new AtomicBoolean(true);
        world.crm.vendor.witness = effect -> {
            if (once.getAndSet(false)) {
                world.hear(Said.email("crm", contact(), 3, "wrong@example.com"));
            }
        };
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        assertThat(world.told(ADA, "drift")).isEqualTo(1);
        assertThat(sent()).isEqualTo(3);
        assertThat(email()).isEqualTo("new@example.com");
    }

    @Test
    void aLostAnswerCastsDoubtOnlyOnWhatTheSendingWouldHaveChanged() {
        List<String> known = new ArrayList<>();
        world.crm.script.rendering((state, lookup) -> {
            known.add(String.join(",", new TreeSet<>(state.held().keySet())));
            return Optional.empty();
        });
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.pass(Duration.ofMinutes(5));
        assertThat(email()).isEqualTo("new@example.com");
        assertThat(known).containsExactly("email,locale", "locale");
    }

    @Test
    void aFightOverAnAttributeIsBounded() {
        for (int i = 0; i < 100; i++) {
            world.hear(Said.email("crm", contact(), 2 + i, "wrong" + i + "@example.com"));
        }
        assertThat(sent()).isBetween(2, 40);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void theLastDriftOfAFightIsPutRightTooOnlyLater() {
        for (int i = 0; i < 100; i++) {
            world.hear(Said.email("crm", contact(), 2 + i, "wrong" + i + "@example.com"));
        }
        int atOnce = sent();
        world.pass(Duration.ofMinutes(2));
        assertThat(sent()).isEqualTo(atOnce + 1);
        assertThat(email()).isEqualTo("ada@example.com");
        assertThat(world.accounting().pending()).isZero();
    }

    @Test
    void driftIsPutRightAgainAfterTheFightIsOver() {
        for (int i = 0; i < 100; i++) {
            world.hear(Said.email("crm", contact(), 2 + i, "wrong" + i + "@example.com"));
        }
        world.pass(Duration.ofHours(2));
        world.hear(Said.email("crm", contact(), 20_000, "late@example.com"));
        assertThat(email()).isEqualTo("ada@example.com");
    }

    @Test
    void whatATargetSaysItselfIsNotSentBackToIt() {
        world.hear(Said.customer("crm", contact(), 2).set(CustomerPaths.LOCALE, "fr"));
        assertThat(world.record(CustomerPaths.TYPE, ADA).version()).isEqualTo(2);
        assertThat(sent()).isEqualTo(1);
        assertThat(world.told(ADA, "unchanged")).isZero();
    }

    @Test
    void whatTheTargetHoldsAlreadyIsNotSent() {
        world.hear(Said.customer("shop", "1", 2).set(CustomerPaths.TAX_EXEMPT, true));
        assertThat(world.record(CustomerPaths.TYPE, ADA).version()).isEqualTo(2);
        assertThat(sent()).isEqualTo(1);
        assertThat(world.explain(ADA)).contains("the target holds all of it already");
    }
}
