package io.retailsync.model.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Money;
import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What follows from a list of transactions, and the table of §6.2, have to agree whatever happens to a payment. */
class PaymentHistoriesTest {

    /** A payment as its provider lives through it, in whole euros. */
    private static final class Life {

        private final RandomGenerator random;
        private final List<PaymentEntry> entries = new ArrayList<>();
        private boolean expired;
        private boolean disputed;

        Life(RandomGenerator random) {
            this.random = random;
            begin();
        }

        PaymentFacts facts() {
            return new PaymentFacts(entries, expired, disputed);
        }

        void goesOn() {
            switch (random.nextInt(9)) {
                case 0 -> begin();
                case 1, 2 -> progress();
                case 3 -> move(TransactionKind.CAPTURE, reserved());
                case 4 -> move(TransactionKind.VOID, reserved());
                case 5 -> move(TransactionKind.REFUND, left());
                case 6 -> move(TransactionKind.CHARGEBACK, left());
                case 7 -> move(TransactionKind.CHARGEBACK_REVERSAL, lost());
                default -> turn();
            }
        }

        /** An attempt; of a payment that was given back there is none more. */
        private void begin() {
            if (entries.isEmpty() || facts().status() != PaymentStatus.REFUNDED) {
                TransactionKind kind = random.nextBoolean() ? TransactionKind.AUTHORIZE : TransactionKind.SALE;
                TransactionStatus[] states = TransactionStatus.values();
                add(kind, states[random.nextInt(states.length)], 1 + random.nextInt(5));
                expired &= kind == TransactionKind.SALE;
            }
        }

        private void progress() {
            int index = random.nextInt(entries.size());
            PaymentEntry entry = entries.get(index);
            List<TransactionStatus> next = TransactionLifecycle.MACHINE.next(entry.state());
            if (!next.isEmpty()) {
                TransactionStatus state = next.get(random.nextInt(next.size()));
                entries.set(index, new PaymentEntry(entry.kind(), state, entry.amount()));
            }
        }

        private void move(TransactionKind kind, long most) {
            if (most > 0) {
                add(
                        kind,
                        random.nextInt(4) == 0 ? TransactionStatus.FAILED : TransactionStatus.SUCCESS,
                        1 + random.nextInt((int) most));
            }
        }

        private void turn() {
            if (random.nextBoolean()) {
                disputed = !disputed;
            } else {
                expired |= sum(TransactionKind.AUTHORIZE) > 0;
            }
        }

        private void add(TransactionKind kind, TransactionStatus state, long euros) {
            entries.add(new PaymentEntry(kind, state, Money.of(euros + ".00", "EUR")));
        }

        private long reserved() {
            return sum(TransactionKind.AUTHORIZE) - sum(TransactionKind.CAPTURE) - sum(TransactionKind.VOID);
        }

        private long left() {
            return sum(TransactionKind.CAPTURE) + sum(TransactionKind.SALE) - sum(TransactionKind.REFUND) - lost();
        }

        private long lost() {
            return sum(TransactionKind.CHARGEBACK) - sum(TransactionKind.CHARGEBACK_REVERSAL);
        }

        private long sum(TransactionKind kind) {
            return entries.stream()
                    .filter(entry -> entry.state() == TransactionStatus.SUCCESS && entry.kind() == kind)
                    .mapToLong(entry -> entry.amount().amount().longValueExact())
                    .sum();
        }
    }

    @Test
    void theTableHasAWayFromEachStatusToTheNextOrTheNewOneIsBehind() {
        Property.holds(2000, random -> {
            Life life = new Life(random);
            PaymentStatus before = PaymentStatus.INITIATED;
            for (int step = 0; step < 12; step++) {
                PaymentStatus after = life.facts().status();
                var seen = PaymentLifecycle.MACHINE.observe(
                        before, Sighting.of(after).asNewest().withProof());
                assertThat(seen.isRight())
                        .as("%s after %s: %s", after, before, life.entries)
                        .isTrue();
                if (before != PaymentStatus.REFUNDED) {
                    assertThat(seen.get().status())
                            .as("%s after %s: %s", after, before, life.entries)
                            .isEqualTo(after);
                } else {
                    assertThat(seen.get().kind())
                            .as("what is learned late of a payment that was given back: %s", after)
                            .isIn(Outcome.Kind.REPEATED, Outcome.Kind.LATE);
                }
                assertThat(PaymentLifecycle.MACHINE
                                .observe(before, Sighting.of(after).withProof())
                                .isRight())
                        .as("of unknown age: %s after %s", after, before)
                        .isTrue();
                before = seen.get().status();
                life.goesOn();
            }
        });
    }

    /** Or the test above would say little; also where only one seed is run again. */
    @Test
    void thoseLivesReachEveryStatusThatTransactionsCanSay() {
        Set<PaymentStatus> reached = EnumSet.noneOf(PaymentStatus.class);
        for (long seed = 1; seed <= 500; seed++) {
            Life life = new Life(new SplittableRandom(seed));
            for (int step = 0; step < 12; step++) {
                reached.add(life.facts().status());
                life.goesOn();
            }
        }
        assertThat(reached)
                .as("no transaction says that the payer gave up")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(PaymentStatus.CANCELLED)));
    }
}
