package io.retailsync.model.merge;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws words of few systems at few moments, so that ties, repetitions and older words of one record are common. */
final class SeededWords {

    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private final RandomGenerator random;

    SeededWords(RandomGenerator random) {
        this.random = random;
    }

    <V> List<Candidate<V>> draw(Supplier<V> values) {
        List<Candidate<V>> words = new ArrayList<>();
        int most = 1 + random.nextInt(8);
        for (int i = 0; i < most; i++) {
            words.add(word(values));
        }
        return words;
    }

    private <V> Candidate<V> word(Supplier<V> values) {
        String system = List.of("crm", "shop", "till", "other").get(random.nextInt(4));
        int rank = List.of("crm", "shop", "till").indexOf(system);
        Stamp stamp = stamp(system, random.nextInt(3), random.nextInt(4), random.nextInt(6));
        V value = random.nextInt(5) == 0 ? null : values.get();
        return new Candidate<>(value, rank < 0 ? Candidate.UNRANKED : rank, stamp, random.nextBoolean());
    }

    static Stamp stamp(String system, int record, int minute, int learned) {
        return new Stamp(
                system,
                ExternalRef.of(system, "customer", String.valueOf(record)),
                START.plusSeconds(60L * learned),
                START.plusSeconds(60L * minute));
    }

    <V> List<V> shuffled(List<V> list) {
        List<V> rest = new ArrayList<>(list);
        List<V> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }
}
