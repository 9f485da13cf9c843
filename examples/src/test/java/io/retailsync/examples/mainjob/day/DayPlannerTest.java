package io.retailsync.examples.mainjob.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlannerTest {

    @Test
    void theSameSeedGivesTheSameDay() {
        assertThat(DayPlanner.draw(120, 5)).isEqualTo(DayPlanner.draw(120, 5));
        assertThat(DayPlanner.draw(120, 5)).isNotEqualTo(DayPlanner.draw(120, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDayHasEveryKindOfOrder(long seed) {
        DayPlan plan = DayPlanner.draw(60, seed);
        assertThat(plan.orders()).hasSize(60).extracting(DayPlan.Order::kind).contains(Kind.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theShortestDayHasOneOrderThatEndsWellAndOneThatIsUndone(long seed) {
        assertThat(DayPlanner.draw(2, seed).orders())
                .extracting(DayPlan.Order::kind)
                .containsExactlyInAnyOrder(Kind.PLAIN, Kind.UNKNOWN_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onlyPlantedOrdersHoldWhatTheErpDoesNotKnowOrTheHostDoesNotSetAside(long seed) {
        DayPlan plan = DayPlanner.draw(200, seed);
        for (DayPlan.Order order : plan.orders()) {
            boolean odd = order.lines().stream()
                    .map(line -> plan.articles().get(line.article()))
                    .anyMatch(article ->
                            !article.knownAtErp() || article.allotment().isPresent());
            assertThat(odd)
                    .as("%s", order)
                    .isEqualTo(order.kind() == Kind.UNKNOWN_ARTICLE || order.kind() == Kind.TOO_MANY);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void buyersAreKnownBeforeTheyBuyAndUniqueByMailAndPhone(long seed) {
        DayPlan plan = DayPlanner.draw(200, seed);
        plan.orders()
                .forEach(order -> order.person()
                        .ifPresent(buyer -> assertThat(plan.people().get(buyer).registersAt())
                                .isLessThan(order.at())));
        Set<String> seen = new HashSet<>();
        plan.people()
                .forEach(person -> assertThat(seen.add(person.email()) && seen.add(person.phone()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anEditLeavesAtLeastOneLine(long seed) {
        DayPlan plan = DayPlanner.draw(300, seed);
        plan.orders().stream().filter(order -> !order.edits().isEmpty()).forEach(order -> {
            int[] pieces = new int[plan.articles().size()];
            order.lines().forEach(line -> pieces[line.article()] = line.pieces());
            order.edits().forEach(edit -> pieces[edit.article()] = edit.pieces());
            assertThat(Arrays.stream(pieces).sum()).as("%s", order).isPositive();
        });
    }
}
