package io.retailsync.model.lifecycle;

import static io.retailsync.model.lifecycle.Parcel.ARRIVED;
import static io.retailsync.model.lifecycle.Parcel.BACK;
import static io.retailsync.model.lifecycle.Parcel.DRAFT;
import static io.retailsync.model.lifecycle.Parcel.DROPPED;
import static io.retailsync.model.lifecycle.Parcel.HELD;
import static io.retailsync.model.lifecycle.Parcel.LOST;
import static io.retailsync.model.lifecycle.Parcel.PACKED;
import static io.retailsync.model.lifecycle.Parcel.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Outcome.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private final Lifecycle<Parcel> parcel = Parcel.rows().build();

    @Test
    void aStepOfTheTableIsAllowed() {
        assertThat(parcel.move(DRAFT, PACKED).get()).isEqualTo(new Transition<>(DRAFT, PACKED, "", false));
    }

    @Test
    void aStepBeyondTheTableIsRefusedWithWhatIsAllowed() {
        Refusal<Parcel> refusal = parcel.move(DRAFT, SENT).getLeft();
        assertThat(refusal.from()).isEqualTo(DRAFT);
        assertThat(refusal.to()).isEqualTo(SENT);
        assertThat(refusal.allowed()).containsExactly(PACKED, DROPPED);
        assertThat(refusal.message()).isEqualTo("parcel: DRAFT can't become SENT; after DRAFT comes PACKED or DROPPED");
    }

    @Test
    void stayingIsNoStep() {
        assertThat(parcel.move(SENT, SENT).isLeft()).isTrue();
    }

    @Test
    void nothingComesAfterTheEnd() {
        assertThat(parcel.move(DROPPED, DRAFT).getLeft().message())
                .isEqualTo("parcel: DROPPED can't become DRAFT; DROPPED is final");
    }

    @Test
    void aGuardedStepNeedsProofOfItsCondition() {
        assertThat(parcel.move(HELD, DROPPED).getLeft().message())
                .isEqualTo("parcel: HELD may become DROPPED only if nobody paid; after HELD comes PACKED or DROPPED");
        assertThat(parcel.moveWithProof(HELD, DROPPED).get().words()).isEqualTo("nobody paid");
        assertThat(parcel.observe(HELD, DROPPED).getLeft().condition()).contains("nobody paid");
        assertThat(parcel.observe(HELD, Sighting.of(DROPPED).withProof()).get().status())
                .isEqualTo(DROPPED);
    }

    @Test
    void aRepeatedSightingChangesNothing() {
        assertThat(parcel.observe(SENT, SENT).get()).isEqualTo(new Outcome<>(Kind.REPEATED, SENT, List.of()));
    }

    @Test
    void aLateSightingIsAFactThatDoesNotMoveAnything() {
        assertThat(parcel.observe(ARRIVED, PACKED).get()).isEqualTo(new Outcome<>(Kind.LATE, ARRIVED, List.of()));
    }

    @Test
    void skippedStepsAreReplayedAsInferred() {
        assertThat(parcel.observe(DRAFT, SENT).get())
                .isEqualTo(new Outcome<>(
                        Kind.MOVED,
                        SENT,
                        List.of(
                                new Step<>(new Transition<>(DRAFT, PACKED, "", false), true),
                                new Step<>(new Transition<>(PACKED, SENT, "", false), false))));
    }

    @Test
    void theUnusualIsNotInferredWhileAnotherWayLeadsOn() {
        assertThat(through(parcel.observe(PACKED, ARRIVED).get())).containsExactly(SENT, ARRIVED);
        assertThat(through(parcel.observe(HELD, SENT).get())).containsExactly(PACKED, SENT);
    }

    @Test
    void theUnusualIsInferredWhereNoOtherWayLeadsOn() {
        assertThat(through(
                        parcel.observe(PACKED, Sighting.of(DROPPED).withProof()).get()))
                .containsExactly(HELD, DROPPED);
    }

    @Test
    void inACircleTheLaterRowWinsUntilANewerSightingLeadsBack() {
        assertThat(parcel.observe(HELD, PACKED).get().kind()).isEqualTo(Kind.LATE);
        assertThat(parcel.observe(PACKED, HELD).get().kind()).isEqualTo(Kind.MOVED);
        assertThat(parcel.observe(HELD, Sighting.of(PACKED).asNewest()).get().status())
                .isEqualTo(PACKED);
    }

    @Test
    void onlyTheNewestSightingBeginsAnotherRound() {
        assertThat(parcel.observe(ARRIVED, HELD).get().kind()).isEqualTo(Kind.LATE);
        assertThat(through(parcel.observe(ARRIVED, Sighting.of(HELD).asNewest()).get()))
                .containsExactly(BACK, PACKED, HELD);
        assertThat(parcel.observe(ARRIVED, Sighting.of(DROPPED).withProof()).isLeft())
                .isTrue();
    }

    @Test
    void theNewestSightingOfWhatIsBehindAnEndIsLateAllTheSame() {
        assertThat(parcel.observe(DROPPED, Sighting.of(DRAFT).asNewest()).get().kind())
                .isEqualTo(Kind.LATE);
    }

    @Test
    void whatContradictsTheCurrentStatusIsRefused() {
        Refusal<Parcel> refusal = parcel.observe(DROPPED, SENT).getLeft();
        assertThat(refusal.allowed()).isEmpty();
        assertThat(refusal.condition()).isEmpty();
    }

    @Test
    void theFirstSightingIsReplayedFromTheBirth() {
        assertThat(parcel.begin(DRAFT)).isEqualTo(new Outcome<>(Kind.BEGUN, DRAFT, List.of()));
        assertThat(through(parcel.begin(SENT))).containsExactly(PACKED, SENT);
        assertThat(parcel.begin(SENT).steps()).extracting(Step::inferred).containsExactly(true, false);
    }

    @Test
    void theTableCanBeAskedForItsParts() {
        assertThat(parcel.name()).isEqualTo("parcel");
        assertThat(parcel.type()).isEqualTo(Parcel.class);
        assertThat(parcel.initial()).containsExactly(DRAFT);
        assertThat(parcel.terminal()).containsExactly(DROPPED);
        assertThat(parcel.unusual()).containsExactly(HELD, LOST);
        assertThat(parcel.rounds()).containsExactly(BACK);
        assertThat(parcel.statuses()).containsExactly(Parcel.values());
        assertThat(parcel.progress(SENT)).isEqualTo(3);
        assertThat(parcel.transitions()).hasSize(11);
        assertThat(parcel).hasToString("lifecycle of parcel");
    }

    @Test
    void itPrintsAsADiagram() {
        assertThat(parcel.mermaid())
                .containsExactly(
                        "stateDiagram-v2",
                        "    [*] --> DRAFT",
                        "    DRAFT --> PACKED",
                        "    DRAFT --> DROPPED",
                        "    PACKED --> SENT",
                        "    PACKED --> HELD",
                        "    HELD --> PACKED",
                        "    HELD --> DROPPED : only if nobody paid",
                        "    SENT --> LOST",
                        "    SENT --> ARRIVED : signed for",
                        "    LOST --> ARRIVED",
                        "    ARRIVED --> BACK",
                        "    BACK --> PACKED",
                        "    DROPPED --> [*]");
    }

    private static List<Parcel> through(Outcome<Parcel> outcome) {
        return outcome.steps().stream().map(step -> step.transition().to()).toList();
    }
}
