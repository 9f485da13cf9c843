package io.retailsync.model.consent;

import io.retailsync.model.Finding;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.privacy.Purpose;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All consent records of one person, of all systems; the current state is a fold over them (canonical-model §14). It depends on which records
 * there are, not on the order in which they came.
 *
 * <ul>
 *   <li>A refusal (withdrawn, expired, pending) counts wherever it touches the use, until a person opts in again: later, at a time that is known, by
 *       a way that is known, and for the very thing that was refused or a part of it. At the same time the refusal counts.
 *   <li>So the strictest word of several systems counts until that resolves it (invariant C2), and a withdrawal overtakes everything older.
 *   <li>A double opt-in that is not confirmed is pending; pending is not granted. A consent past its end is expired.
 *   <li>A consent counts only where it covers the whole use. One of unknown time or level counts as long as nothing forbids, and lifts nothing.
 *   <li>What is erased stays erased. Never asked is no word.
 * </ul>
 *
 * <p>{@code ConsentLifecycle} tells which steps a single system's record may take; this tells what many of them mean. Between systems the times of
 * the acts are compared, so a clock that is wrong by more than the time between two acts changes their order.
 *
 * <p>Immutable, safe for concurrent use.
 */
public final class ConsentLedger {

    private static final ConsentLedger EMPTY = new ConsentLedger(Map.of());

    private final Map<String, ConsentRecord> records;

    private ConsentLedger(Map<String, ConsentRecord> records) {
        this.records = records;
    }

    /** {@return a ledger without records} */
    public static ConsentLedger empty() {
        return EMPTY;
    }

    /**
     * Adds a record. One that is there already changes nothing.
     *
     * @param record of the same person
     * @return with it, or why not: another record has its id, or it is another person's
     */
    public Either<Finding, ConsentLedger> with(ConsentRecord record) {
        ConsentRecord there = records.get(record.id());
        if (there != null && !there.equals(record)) {
            return Either.left(new Finding(
                    "append-only",
                    "consent",
                    "another record has this id already; a change of mind is a record of its own"));
        }
        boolean foreign =
                records.values().stream().anyMatch(other -> !other.customer().equals(record.customer()));
        if (foreign) {
            return Either.left(new Finding(
                    "another-person", "consent", "the record is another person's: resolve aliases before adding it"));
        }
        Map<String, ConsentRecord> more = new TreeMap<>(records);
        more.put(record.id(), record);
        return Either.right(new ConsentLedger(more));
    }

    /** {@return all records, by id} */
    public List<ConsentRecord> records() {
        return List.copyOf(records.values());
    }

    /**
     * {@return what the records say of a use at a moment, past ones included}
     *
     * @param use what somebody wants to do
     * @param at when
     */
    public ConsentStanding standing(ConsentScope use, Instant at) {
        List<Word> words = records.values().stream()
                .map(record -> Word.of(record, at))
                .filter(word -> word.heardBy(at))
                .toList();
        return erased(words)
                .or(() -> forbidden(words, use))
                .or(() -> granted(words, use))
                .map(ConsentStanding::of)
                .orElse(ConsentStanding.UNKNOWN);
    }

    private static Optional<Word> erased(List<Word> words) {
        return words.stream()
                .filter(word -> word.state() == ConsentState.REDACTED)
                .max(Word.BY_TIME);
    }

    private static Optional<Word> forbidden(List<Word> words, ConsentScope use) {
        List<Word> lifting = words.stream()
                .filter(word -> word.explicit() && word.record().scope().covers(use))
                .toList();
        return words.stream()
                .filter(word -> word.forbids() && word.record().scope().touches(use))
                .filter(word -> lifting.stream().noneMatch(grant -> grant.lifts(word)))
                .max(Word.BY_TIME);
    }

    private static Optional<Word> granted(List<Word> words, ConsentScope use) {
        List<Word> covering = new ArrayList<>(words);
        covering.removeIf(word -> !word.grants() || !word.record().scope().covers(use));
        return covering.stream()
                .filter(Word::explicit)
                .max(Word.BY_TIME)
                .or(() -> covering.stream().max(Word.BY_TIME));
    }

    /**
     * {@return whether data may be used so (invariant C1)}
     *
     * @param use what somebody wants to do
     * @param at when
     */
    public Permission mayUse(ConsentScope use, Instant at) {
        return mayUse(use, at, Set.of());
    }

    /**
     * Whether data may be used so (invariant C1). What a contract needs is not asked for, as long as the person's data are there.
     *
     * @param use what somebody wants to do
     * @param at when
     * @param doubleOptIn jurisdictions in which a consent counts only if it was confirmed, as records name them
     * @return yes, or the reason why not
     */
    public Permission mayUse(ConsentScope use, Instant at, Set<String> doubleOptIn) {
        ConsentStanding standing = standing(use, at);
        Optional<ConsentRecord> evidence = standing.record();
        if (standing.state() == ConsentState.REDACTED) {
            return Permission.no("the person's data are erased", evidence);
        }
        if (use.purpose() == Purpose.TRANSACTIONAL) {
            return Permission.yes("a contract needs it", evidence);
        }
        if (standing.state() != ConsentState.GRANTED) {
            return Permission.no(words(standing.state()) + " for " + use, evidence);
        }
        boolean unconfirmed = evidence.filter(record -> record.level() != OptInLevel.DOUBLE
                        && record.basis() == LegalBasis.CONSENT
                        && record.jurisdiction() != null
                        && doubleOptIn.contains(record.jurisdiction()))
                .isPresent();
        return unconfirmed
                ? Permission.no(
                        "the consent was not confirmed by a second step, which its jurisdiction demands", evidence)
                : Permission.yes("it is granted for " + use, evidence);
    }

    private static String words(ConsentState state) {
        return switch (state) {
            case WITHDRAWN -> "the person said no";
            case EXPIRED -> "the consent ran out";
            case PENDING -> "the person was asked and has not confirmed";
            case UNKNOWN, GRANTED, REDACTED -> "the person never agreed";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentLedger that && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** {@return how many records there are} */
    @Override
    public String toString() {
        return "ledger of " + records.size() + " consent records";
    }
}
