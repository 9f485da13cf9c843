package io.retailsync.model.merge;

import static io.retailsync.model.merge.SeededWords.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.Finding;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Owner;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergePolicyTest {

    private static final int SEEDS = 400;

    private static MergePolicy<String> policy(MergeRule rule) {
        return MergePolicy.<String>of("customer.x", rule, Owner.CRM, Owner.COM, Owner.POS)
                .withStrictness(Comparator.naturalOrder());
    }

    private static MergePolicy<Set<String>> sets(MergeRule rule) {
        return MergePolicy.<Set<String>>of("customer.x", rule, Owner.CRM, Owner.COM, Owner.POS)
                .withStrictness(Comparator.comparing(Set::toString));
    }

    private static Resolution<String> merged(MergeRule rule, List<Candidate<String>> words) {
        return policy(rule).merge(words);
    }

    private static Candidate<String> crm(String value, int minute) {
        return Candidate.of(value, 0, stamp("crm", 0, minute, minute));
    }

    private static Candidate<String> shop(String value, int minute) {
        return Candidate.of(value, 1, stamp("shop", 0, minute, minute));
    }

    // ---- what holds for every rule
    // ------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(MergeRule.class)
    void theOrderInWhichWordsComeDoesNotMatterNorHowOften(MergeRule rule) {
        Property.holds(SEEDS, random -> {
            SeededWords seeded = new SeededWords(random);
            List<Candidate<Set<String>>> words =
                    seeded.draw(() -> Set.of(List.of("a", "b", "c").get(random.nextInt(3))));
            List<Candidate<Set<String>>> again = new ArrayList<>(seeded.shuffled(words));
            again.addAll(words.subList(0, random.nextInt(words.size())));
            assertThat(sets(rule).merge(seeded.shuffled(again)))
                    .isEqualTo(sets(rule).merge(words));
        });
    }

    @ParameterizedTest
    @EnumSource(MergeRule.class)
    void everyWordIsAccountedForOnce(MergeRule rule) {
        Property.holds(SEEDS, random -> {
            List<Candidate<Set<String>>> words =
                    new SeededWords(random).draw(() -> Set.of(List.of("a", "b").get(random.nextInt(2))));
            Resolution<Set<String>> merged = sets(rule).merge(words);
            List<Candidate<Set<String>>> told = new ArrayList<>(merged.winners());
            merged.losers().forEach(loser -> told.add(loser.candidate()));
            assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Set.copyOf(words));
        });
    }

    @ParameterizedTest
    @EnumSource(MergeRule.class)
    void whatHasWonWinsAlone(MergeRule rule) {
        Property.holds(SEEDS, random -> {
            List<Candidate<Set<String>>> words =
                    new SeededWords(random).draw(() -> Set.of(List.of("a", "b").get(random.nextInt(2))));
            Resolution<Set<String>> merged = sets(rule).merge(words);
            assertThat(sets(rule).merge(merged.winners()).value()).isEqualTo(merged.value());
        });
    }

    /** Choosing rules may be applied in parts, each part's losers forgotten, as long as each record has said one word. */
    @ParameterizedTest
    @EnumSource(
            value = MergeRule.class,
            names = {
                "OWNER_WINS",
                "OWNER_ELSE_FALLBACK",
                "LATEST_OBSERVED",
                "MOST_RECENT_VERIFIED",
                "MOST_RESTRICTIVE",
                "UNION",
                "IMMUTABLE",
                "COMPUTED"
            })
    void partsMayBeMergedFirst(MergeRule rule) {
        Property.holds(SEEDS, random -> {
            SeededWords seeded = new SeededWords(random);
            List<Candidate<Set<String>>> drawn =
                    seeded.draw(() -> Set.of(List.of("a", "b", "c").get(random.nextInt(3))));
            List<Candidate<Set<String>>> words = drawn.stream()
                    .filter(word -> drawn.stream()
                            .noneMatch(other -> !other.equals(word)
                                    && other.stamp().ref().equals(word.stamp().ref())))
                    .toList();
            int cut = random.nextInt(words.size() + 1);
            List<Candidate<Set<String>>> parts =
                    new ArrayList<>(sets(rule).merge(words.subList(0, cut)).winners());
            parts.addAll(sets(rule).merge(words.subList(cut, words.size())).winners());
            assertThat(sets(rule).merge(parts).value())
                    .isEqualTo(sets(rule).merge(words).value());
        });
    }

    @ParameterizedTest
    @EnumSource(MergeRule.class)
    void nothingSaidIsNotKnown(MergeRule rule) {
        assertThat(merged(rule, List.of()).verdict()).isEqualTo(Verdict.SILENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = MergeRule.class,
            names = {"LATEST_OBSERVED", "MOST_RECENT_VERIFIED", "MOST_RESTRICTIVE"})
    void atATieTheEarlierOwnerIsHeard(MergeRule rule) {
        MergePolicy<String> even = policy(rule).withStrictness(Comparator.comparing(String::length));
        assertThat(even.merge(List.of(shop("s", 1), crm("c", 1))).value()).contains("c");
    }

    // ---- rule by rule
    // -------------------------------------------------------------------------------------------------

    @Test
    void onlyTheOwnersValueIsAcceptedAndOthersAreDrift() {
        Resolution<String> merged = merged(MergeRule.OWNER_WINS, List.of(crm("c", 1), shop("s", 9)));
        assertThat(merged.value()).contains("c");
        assertThat(merged.losers().get(0).why()).isEqualTo(Loss.NOT_THE_OWNER);
        assertThat(merged.findings()).extracting(Finding::code).containsExactly("drift");
        assertThat(merged.findings().get(0).message()).contains("'shop'");
    }

    @Test
    void withoutTheOwnersWordNothingIsAccepted() {
        Resolution<String> merged = merged(MergeRule.OWNER_WINS, List.of(shop("s", 9)));
        assertThat(merged.verdict()).isEqualTo(Verdict.SILENT);
        assertThat(merged.findings()).isEmpty();
    }

    @Test
    void anOwnerThatClearsIsObeyed() {
        List<Candidate<String>> words = List.of(Candidate.cleared(0, stamp("crm", 0, 2, 2)), shop("s", 9));
        assertThat(merged(MergeRule.OWNER_WINS, words).verdict()).isEqualTo(Verdict.CLEARED);
    }

    @Test
    void aFallbackFillsBlanksOnly() {
        List<Candidate<String>> blank = List.of(Candidate.cleared(0, stamp("crm", 0, 2, 2)), shop("s", 1));
        assertThat(merged(MergeRule.OWNER_ELSE_FALLBACK, blank).value()).contains("s");
        assertThat(merged(MergeRule.OWNER_ELSE_FALLBACK, List.of(crm("c", 1), shop("s", 9)))
                        .value())
                .contains("c");
    }

    @Test
    void readingAnOldWordAgainDoesNotMakeItNewer() {
        Candidate<String> readLate = Candidate.of("old", 0, stamp("crm", 0, 1, 99));
        assertThat(merged(MergeRule.LATEST_OBSERVED, List.of(readLate, shop("new", 2)))
                        .value())
                .contains("new");
    }

    @Test
    void aVerifiedValueComesBeforeANewerOne() {
        List<Candidate<String>> words = List.of(crm("v", 1).asVerified(), shop("n", 9));
        Resolution<String> merged = merged(MergeRule.MOST_RECENT_VERIFIED, words);
        assertThat(merged.value()).contains("v");
        assertThat(merged.losers().get(0).why()).isEqualTo(Loss.UNVERIFIED);
    }

    @Test
    void aVerifiedValueThatItsOwnSystemReplacedIsGone() {
        List<Candidate<String>> words = List.of(crm("v", 1).asVerified(), crm("w", 2), shop("n", 1));
        assertThat(merged(MergeRule.MOST_RECENT_VERIFIED, words).value()).contains("w");
    }

    @Test
    void aRefusalCountsWhoeverReportsIt() {
        Candidate<String> stranger = Candidate.of("zz", Candidate.UNRANKED, stamp("other", 0, 1, 1));
        assertThat(merged(MergeRule.MOST_RESTRICTIVE, List.of(crm("a", 9), stranger))
                        .value())
                .contains("zz");
    }

    @Test
    void withoutAnOrderOfStrictnessNothingIsGuessed() {
        MergePolicy<String> policy = MergePolicy.of("order.status", MergeRule.MOST_RESTRICTIVE, Owner.CRM);
        assertThat(policy.merge(List.of(crm("a", 1), shop("b", 2))).verdict()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(policy.merge(List.of(crm("a", 1), shop("a", 2))).value()).contains("a");
    }

    @Test
    void aUnionHoldsWhatAnySystemHoldsNow() {
        List<Candidate<Set<String>>> words = List.of(
                Candidate.of(Set.of("a", "b"), 0, stamp("crm", 0, 1, 1)),
                Candidate.of(Set.of("a"), 0, stamp("crm", 0, 2, 2)),
                Candidate.of(Set.of("c"), 1, stamp("shop", 0, 1, 1)));
        assertThat(sets(MergeRule.UNION).merge(words).value()).contains(Set.of("a", "c"));
    }

    @Test
    void aGrowingListKeepsWhatWasSaidInOrderOfArrival() {
        MergePolicy<List<String>> policy = MergePolicy.of("x", MergeRule.APPEND_ONLY, Owner.CRM, Owner.COM);
        List<Candidate<List<String>>> words = List.of(
                Candidate.of(List.of("3"), 1, stamp("shop", 0, 0, 5)),
                Candidate.of(List.of("1"), 0, stamp("crm", 0, 1, 1)),
                Candidate.of(List.of("2", "1"), 0, stamp("crm", 0, 2, 2)));
        assertThat(policy.merge(words).value()).contains(List.of("1", "2", "3"));
    }

    @Test
    void onlySetsAndListsCanBeCollected() {
        assertThatThrownBy(() -> merged(MergeRule.UNION, List.of(crm("a", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstValueStaysAndALaterOneIsAnException() {
        Candidate<String> first = Candidate.of("a", 0, stamp("crm", 0, 5, 1));
        Candidate<String> later = Candidate.of("b", 0, stamp("crm", 0, 1, 2));
        Resolution<String> merged = merged(MergeRule.IMMUTABLE, List.of(later, first));
        assertThat(merged.value()).contains("a");
        assertThat(merged.findings()).extracting(Finding::code).containsExactly("immutable");
    }

    @Test
    void whatIsComputedIsNeverTakenFromOutside() {
        Resolution<String> merged = merged(MergeRule.COMPUTED, List.of(crm("c", 1), shop("s", 9)));
        assertThat(merged.value()).contains("c");
        assertThat(merged.losers().get(0).why()).isEqualTo(Loss.COMPUTED_HERE);
        assertThat(merged.findings()).isEmpty();
    }

    @Test
    void valuesThatDifferAreLeftToAPerson() {
        Resolution<String> merged = merged(MergeRule.MANUAL, List.of(crm("c", 1), shop("s", 2)));
        assertThat(merged.verdict()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(merged.findings()).extracting(Finding::code).containsExactly("contested");
        assertThat(merged.losers()).extracting(Resolution.Loser::why).containsOnly(Loss.CONTESTED);
    }

    @Test
    void aPersonsVerifiedAndNewestWordSettlesIt() {
        Candidate<String> person =
                Candidate.of("p", 1, stamp("operator", 0, 3, 3)).asVerified();
        assertThat(merged(MergeRule.MANUAL, List.of(crm("c", 1), shop("s", 2), person))
                        .value())
                .contains("p");
    }
}
