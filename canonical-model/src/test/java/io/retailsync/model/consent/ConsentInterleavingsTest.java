package io.retailsync.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Key;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.privacy.Purpose;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records of consent arrive from many systems in any order: each order of each drawn set is tried, and what stands after each arrival. */
class ConsentInterleavingsTest {

    private static final int MOST = 6;
    private static final int ALL_ORDERS_OF_SIX = 720;
    private static final List<ConsentScope> USES = List.of(
            ConsentScope.of(Purpose.MARKETING, Channel.EMAIL, "acme"),
            ConsentScope.of(Purpose.MARKETING, Channel.ANY),
            ConsentScope.of(Purpose.MARKETING, Channel.SMS, "other"));
    private static final Instant NOW = at(100);

    @Test
    void whatStandsDependsOnWhichRecordsCameAndNeverOnTheirOrder() {
        Property.holds(80, random -> {
            List<ConsentRecord> records = IntStream.range(0, random.nextInt(4) == 0 ? 1 + random.nextInt(5) : MOST)
                    .mapToObj(number -> drawn(random, number))
                    .toList();
            Map<Integer, ConsentLedger> bySet = new HashMap<>();
            Map<Integer, List<ConsentStanding>> standing = new HashMap<>();
            int orders = inEveryOrder(records, (arrived, ledger) -> {
                assertThat(ledger).isEqualTo(bySet.computeIfAbsent(arrived, set -> ledger));
                List<ConsentStanding> now = standings(ledger);
                assertThat(now).isEqualTo(standing.computeIfAbsent(arrived, set -> now));
            });
            assertThat(orders)
                    .isEqualTo(IntStream.rangeClosed(1, records.size()).reduce(1, (one, n) -> one * n));
            bySet.values()
                    .forEach(ledger -> USES.forEach(use -> {
                        if (ledger.standing(use, NOW).state() == ConsentState.GRANTED) {
                            nothingForbids(ledger.records(), use);
                        }
                    }));
        });
    }

    @Test
    void aWithdrawalIsOvertakenByNoOlderOptInInWhateverOrderTheyCome() {
        Property.holds(40, random -> {
            ConsentScope refused = scope(random);
            ConsentRecord withdrawal = record(
                    "withdrawal",
                    refused,
                    ConsentState.WITHDRAWN,
                    OptInLevel.UNKNOWN,
                    ConsentTimes.recorded(at(8 + random.nextInt(20))).withdrawn(at(8)));
            List<ConsentRecord> records = Stream.concat(
                            Stream.of(withdrawal),
                            IntStream.range(1, MOST).mapToObj(number -> optIn(random, number, random.nextInt(9))))
                    .toList();
            int orders = inEveryOrder(records, (arrived, ledger) -> {
                boolean heard = (arrived & 1) == 1;
                for (ConsentScope use : USES) {
                    if (heard && refused.touches(use)) {
                        assertThat(ledger.mayUse(use, NOW).allowed()).isFalse();
                        assertThat(ledger.standing(use, NOW).state()).isEqualTo(ConsentState.WITHDRAWN);
                    }
                }
            });
            assertThat(orders).isEqualTo(ALL_ORDERS_OF_SIX);
        });
    }

    @Test
    void aLaterOptInForTheVeryThingLiftsAWithdrawalInWhateverOrderTheyCome() {
        Property.holds(20, random -> {
            ConsentScope use = USES.get(0);
            ConsentRecord withdrawal = record(
                    "withdrawal",
                    use,
                    ConsentState.WITHDRAWN,
                    OptInLevel.UNKNOWN,
                    ConsentTimes.recorded(at(8)).withdrawn(at(8)));
            ConsentTimes later = ConsentTimes.recorded(at(10)).captured(at(9));
            ConsentRecord again = record("again", use, ConsentState.GRANTED, OptInLevel.SINGLE, later);
            List<ConsentRecord> records = Stream.concat(
                            Stream.of(withdrawal, again),
                            IntStream.range(2, MOST).mapToObj(number -> optIn(random, number, random.nextInt(9))))
                    .toList();
            inEveryOrder(records, (arrived, ledger) -> {
                boolean both = (arrived & 3) == 3;
                boolean withdrawn = (arrived & 3) == 1;
                assertThat(!both || ledger.mayUse(use, NOW).allowed()).isTrue();
                assertThat(withdrawn && ledger.mayUse(use, NOW).allowed()).isFalse();
            });
        });
    }

    /** What was said and recorded later does not change what stood before, at each minute. */
    @Test
    void noRecordChangesThePastBeforeIt() {
        Property.holds(500, random -> {
            List<ConsentRecord> records = IntStream.range(0, MOST)
                    .mapToObj(number -> drawn(random, number))
                    .toList();
            ConsentLedger all = ledger(records);
            for (int minute = 0; minute < 18; minute++) {
                Instant then = at(minute);
                ConsentLedger known = ledger(records.stream()
                        .filter(record -> !record.saidAt().isAfter(then)
                                || !record.times().recordedAt().isAfter(then))
                        .toList());
                for (ConsentScope use : USES) {
                    assertThat(all.standing(use, then)).isEqualTo(known.standing(use, then));
                }
            }
        });
    }

    /**
     * Lets the records arrive in every order.
     *
     * @param arrival sees which records are there, one bit for each, and the ledger of them
     * @return how many orders there were
     */
    private static int inEveryOrder(List<ConsentRecord> records, BiConsumer<Integer, ConsentLedger> arrival) {
        return rest(records, 0, ConsentLedger.empty(), arrival);
    }

    private static int rest(
            List<ConsentRecord> records,
            int arrived,
            ConsentLedger ledger,
            BiConsumer<Integer, ConsentLedger> arrival) {
        arrival.accept(arrived, ledger);
        if (arrived == (1 << records.size()) - 1) {
            return 1;
        }
        int orders = 0;
        for (int i = 0; i < records.size(); i++) {
            if ((arrived & (1 << i)) == 0) {
                orders += rest(
                        records, arrived | (1 << i), ledger.with(records.get(i)).get(), arrival);
            }
        }
        return orders;
    }

    private static List<ConsentStanding> standings(ConsentLedger ledger) {
        return USES.stream().map(use -> ledger.standing(use, NOW)).toList();
    }

    /** Said once more without the code that is tested: behind each refusal that touches the use there is a dated opt-in within its scope. */
    private static void nothingForbids(List<ConsentRecord> records, ConsentScope use) {
        for (ConsentRecord refusal : records) {
            if (refusal.state() == ConsentState.WITHDRAWN && refusal.scope().touches(use)) {
                assertThat(records)
                        .anyMatch(grant -> grant.state() == ConsentState.GRANTED
                                && grant.level() != OptInLevel.UNKNOWN
                                && grant.times().capturedAt() != null
                                && grant.saidAt().isAfter(refusal.times().withdrawnAt())
                                && grant.scope().covers(use)
                                && refusal.scope().covers(grant.scope()));
            }
        }
    }

    private static ConsentRecord optIn(RandomGenerator random, int number, int minute) {
        ConsentTimes times = ConsentTimes.recorded(at(8 + random.nextInt(20))).captured(at(minute));
        return record("r" + number, scope(random), ConsentState.GRANTED, OptInLevel.SINGLE, times);
    }

    private static ConsentScope scope(RandomGenerator random) {
        return new ConsentScope(
                Purpose.MARKETING,
                List.of(Channel.EMAIL, Channel.SMS, Channel.ANY).get(random.nextInt(3)),
                random.nextBoolean() ? null : random.nextBoolean() ? "acme" : "other",
                null);
    }

    private static ConsentRecord drawn(RandomGenerator random, int number) {
        ConsentState state = List.of(
                        ConsentState.UNKNOWN,
                        ConsentState.PENDING,
                        ConsentState.GRANTED,
                        ConsentState.GRANTED,
                        ConsentState.EXPIRED,
                        ConsentState.WITHDRAWN)
                .get(random.nextInt(6));
        Instant said = at(random.nextInt(8));
        ConsentTimes times = ConsentTimes.recorded(at(random.nextInt(8, 16)));
        ConsentTimes told = state == ConsentState.WITHDRAWN
                ? times.withdrawn(said)
                : random.nextInt(4) == 0 ? times : times.captured(said);
        ConsentTimes whole = random.nextBoolean() ? told : told.confirmed(said.plusSeconds(60));
        return record(
                "r" + number, scope(random), state, List.of(OptInLevel.values()).get(random.nextInt(3)), whole);
    }

    private static ConsentRecord record(
            String id, ConsentScope scope, ConsentState state, OptInLevel level, ConsentTimes times) {
        return ConsentRecord.builder()
                .id(id)
                .customer(new Key("customer", "ada"))
                .scope(scope)
                .controller("Acme")
                .basis(LegalBasis.CONSENT)
                .state(state)
                .level(level)
                .times(times)
                .capture(Capture.by("form"))
                .jurisdiction("DE")
                .system("shop")
                .build();
    }

    private static ConsentLedger ledger(List<ConsentRecord> records) {
        ConsentLedger ledger = ConsentLedger.empty();
        for (ConsentRecord record : records) {
            ledger = ledger.with(record).get();
        }
        return ledger;
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-11-01T08:00:00Z").plusSeconds(60L * minute);
    }
}
