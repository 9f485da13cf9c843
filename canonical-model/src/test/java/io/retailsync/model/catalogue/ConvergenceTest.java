package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Outcome.Kind;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.model.lifecycle.Step;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever order a history is seen, a record ends where it should. */
class ConvergenceTest {

    private static final int EXHAUSTIVE = 5;
    private static final int SEEDS = 400;

    @ParameterizedTest
    @MethodSource("io.retailsync.model.catalogue.Lifecycles#all")
    void everyOrderOfEveryShortHistoryEndsAtItsFurthestStatus(Lifecycle<?> machine) {
        exhaust(machine);
    }

    /** Every part of the history that may be seen, in every order, each sighting at once, twice in a row, and all of it again. */
    private static <S extends Enum<S>> void exhaust(Lifecycle<S> machine) {
        Histories<S> histories = new Histories<>(machine);
        for (List<S> history : histories.upTo(EXHAUSTIVE)) {
            for (List<S> seen : parts(history)) {
                S furthest = histories.furthest(seen);
                for (List<S> order : orders(seen)) {
                    assertThat(end(machine, order)).as("%s", order).isEqualTo(furthest);
                    List<S> repeated = new ArrayList<>();
                    order.forEach(status -> repeated.addAll(List.of(status, status)));
                    repeated.addAll(order);
                    assertThat(end(machine, repeated)).as("%s", repeated).isEqualTo(furthest);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.retailsync.model.catalogue.Lifecycles#all")
    void longHistoriesSeenOutOfOrderEndAtTheirFurthestStatus(Lifecycle<?> machine) {
        Property.holds(SEEDS, random -> outOfOrder(machine, random));
    }

    private static <S extends Enum<S>> void outOfOrder(Lifecycle<S> machine, RandomGenerator random) {
        Histories<S> histories = new Histories<>(machine);
        List<S> history = histories.drawn(random, false);
        List<S> seen =
                arrivals(history.size(), random).stream().map(history::get).toList();
        assertThat(end(machine, seen)).as("%s of %s", seen, history).isEqualTo(histories.furthest(seen));
    }

    @ParameterizedTest
    @MethodSource("io.retailsync.model.catalogue.Lifecycles#all")
    void withVersionsEveryHistoryEndsAtTheNewestStatusCirclesAndRoundsIncluded(Lifecycle<?> machine) {
        Property.holds(SEEDS, random -> byVersion(machine, random));
    }

    /** Who knows versions leaves out what is older than what he has, and says of the rest that it is newest. */
    private static <S extends Enum<S>> void byVersion(Lifecycle<S> machine, RandomGenerator random) {
        List<S> history = new Histories<>(machine).drawn(random, true);
        List<Integer> arrivals = arrivals(history.size(), random);
        int version = arrivals.get(0);
        S current = begun(machine, history.get(version));
        for (int arrived : arrivals) {
            if (arrived > version) {
                current = seen(
                                machine,
                                current,
                                Sighting.of(history.get(arrived)).asNewest().withProof())
                        .status();
                version = arrived;
            }
        }
        assertThat(current)
                .as("%s in the order %s", history, arrivals)
                .isEqualTo(history.get(Collections.max(arrivals)));
    }

    private static <S extends Enum<S>> S end(Lifecycle<S> machine, List<S> order) {
        S current = begun(machine, order.get(0));
        for (S status : order) {
            current = seen(machine, current, Sighting.of(status).withProof()).status();
        }
        return current;
    }

    private static <S extends Enum<S>> S begun(Lifecycle<S> machine, S status) {
        Outcome<S> outcome = machine.begin(status);
        assertThat(outcome.kind()).isEqualTo(Kind.BEGUN);
        if (!outcome.steps().isEmpty()) {
            S birth = outcome.steps().get(0).transition().from();
            assertThat(machine.initial()).contains(birth);
            areSteps(machine, birth, outcome);
        }
        return outcome.status();
    }

    private static <S extends Enum<S>> Outcome<S> seen(Lifecycle<S> machine, S current, Sighting<S> sighting) {
        Outcome<S> outcome =
                machine.observe(current, sighting).getOrElseThrow(refusal -> new AssertionError(refusal.message()));
        if (outcome.kind() == Kind.MOVED) {
            assertThat(outcome.status()).isEqualTo(sighting.status());
            areSteps(machine, current, outcome);
        } else {
            assertThat(outcome.status()).isEqualTo(current);
            assertThat(outcome.steps()).isEmpty();
        }
        return outcome;
    }

    /** One after the other, all of the table, and only the last one seen by somebody. */
    private static <S extends Enum<S>> void areSteps(Lifecycle<S> machine, S from, Outcome<S> outcome) {
        S at = from;
        for (Step<S> step : outcome.steps()) {
            assertThat(step.transition().from()).isEqualTo(at);
            assertThat(machine.transitions()).contains(step.transition());
            at = step.transition().to();
            assertThat(step.inferred()).isEqualTo(at != outcome.status());
        }
        assertThat(at).isEqualTo(outcome.status());
    }

    /** Indexes of a history: some left out, some twice, in any order. */
    private static List<Integer> arrivals(int length, RandomGenerator random) {
        List<Integer> arrivals = new ArrayList<>();
        for (int index = 0; index < length; index++) {
            int copies = random.nextInt(3);
            arrivals.addAll(Collections.nCopies(copies, index));
        }
        if (arrivals.isEmpty()) {
            arrivals.add(length - 1);
        }
        Collections.shuffle(arrivals, new Random(random.nextLong()));
        return arrivals;
    }

    /** All parts but the empty one, in the order of the list. */
    private static <T> List<List<T>> parts(List<T> list) {
        return IntStream.range(1, 1 << list.size())
                .mapToObj(chosen -> IntStream.range(0, list.size())
                        .filter(index -> (chosen >> index & 1) == 1)
                        .mapToObj(list::get)
                        .toList())
                .toList();
    }

    private static <T> List<List<T>> orders(List<T> list) {
        if (list.size() < 2) {
            return List.of(list);
        }
        List<List<T>> orders = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            List<T> rest = new ArrayList<>(list);
            T first = rest.remove(index);
            orders(rest).forEach(order -> {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            });
        }
        return orders;
    }
}
