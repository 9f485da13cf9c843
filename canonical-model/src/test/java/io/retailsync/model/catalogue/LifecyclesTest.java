package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Outcome.Kind;
import io.retailsync.model.lifecycle.Refusal;
import io.retailsync.model.lifecycle.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold of every lifecycle. */
class LifecyclesTest {

    @Test
    void everyLifecycleOfTheModelIsListed() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> written = sources.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("\\w+Lifecycle\\.java"))
                    .toList();
            assertThat(Lifecycles.all()).hasSameSizeAs(written).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStatusIsReachable(Lifecycle<?> machine) {
        Set<Object> reached = new HashSet<>(machine.initial());
        while (machine.transitions().stream()
                .filter(step -> reached.contains(step.from()))
                .map(step -> reached.add(step.to()))
                .reduce(false, Boolean::logicalOr)) {
            // Until nothing is added any more.
        }
        assertThat(reached).containsExactlyInAnyOrder((Object[]) machine.type().getEnumConstants());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingComesAfterATerminalStatusAndSomethingAfterEveryOther(Lifecycle<?> machine) {
        machine.statuses()
                .forEach(status -> assertThat(machine.transitions())
                        .filteredOn(step -> step.from() == status)
                        .matches(exits -> exits.isEmpty() == machine.terminal().contains(status), "of " + status));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStepBeyondTheTableIsRefusedAndNamesWhatIsAllowed(Lifecycle<?> machine) {
        refusalsName(machine);
    }

    private static <S extends Enum<S>> void refusalsName(Lifecycle<S> machine) {
        for (S from : machine.statuses()) {
            for (S to : machine.statuses()) {
                if (machine.next(from).contains(to)) {
                    assertThat(machine.moveWithProof(from, to).get().to()).isEqualTo(to);
                } else {
                    Refusal<S> refusal = machine.moveWithProof(from, to).getLeft();
                    assertThat(refusal.allowed()).isEqualTo(machine.next(from));
                    assertThat(refusal.message())
                            .startsWith(machine.name() + ": ")
                            .contains(from.name(), to.name());
                    refusal.allowed()
                            .forEach(next -> assertThat(refusal.message()).contains(next.name()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aGuardedStepIsRefusedWithoutProof(Lifecycle<?> machine) {
        guardsHold(machine);
    }

    private static <S extends Enum<S>> void guardsHold(Lifecycle<S> machine) {
        machine.transitions().forEach(step -> {
            assertThat(machine.move(step.from(), step.to()).isLeft()).isEqualTo(step.guarded());
            assertThat(machine.moveWithProof(step.from(), step.to()).isRight()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoStatusesOvertakeEachOther(Lifecycle<?> machine) {
        overtakes(machine);
    }

    private static <S extends Enum<S>> void overtakes(Lifecycle<S> machine) {
        for (S one : machine.statuses()) {
            for (S other : machine.statuses()) {
                assertThat(moves(machine, one, other) && moves(machine, other, one))
                        .as("%s and %s", one, other)
                        .isFalse();
            }
        }
    }

    private static <S extends Enum<S>> boolean moves(Lifecycle<S> machine, S from, S to) {
        return machine.observe(from, Sighting.of(to).withProof()).exists(outcome -> outcome.kind() == Kind.MOVED);
    }

    static List<Lifecycle<?>> all() {
        return Lifecycles.all();
    }
}
