package io.retailsync.model.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PointsAccountRulesTest {

    private static final ExternalRef MEMBER = ExternalRef.of("loyalty", "member", "m1");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aBalanceIsTheSumOfItsTransactions() {
        assertThat(findings(70, points(1, PointsKind.ACCRUE, 100, null), points(2, PointsKind.REDEEM, -30, null)))
                .isEmpty();
        assertThat(findings(71, points(1, PointsKind.ACCRUE, 100, null), points(2, PointsKind.REDEEM, -30, null)))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("L1", "loyaltyMembership.balances[bonus]"));
    }

    @Test
    void nobodySpendsMoreThanThereIsThoughMoreComesLater() {
        assertThat(findings(70, points(2, PointsKind.ACCRUE, 100, null), points(1, PointsKind.REDEEM, -30, null)))
                .extracting(Finding::message)
                .containsExactly("expected a balance of zero or more, found -30");
    }

    @Test
    void aTransactionOfNoPointsIsFound() {
        assertThat(findings(0, points(1, PointsKind.ADJUST, 0, null)))
                .extracting(Finding::path)
                .containsExactly("pointsTransaction[p1].points");
    }

    @Test
    void noMoreIsUndoneThanWasDone() {
        PointsTransaction accrual = points(1, PointsKind.ACCRUE, 100, null);
        PointsTransaction other = points(2, PointsKind.ACCRUE, 100, null);
        assertThat(findings(100, accrual, other, undo(3, -60), undo(4, -40))).isEmpty();
        assertThat(findings(99, accrual, other, undo(3, -60), undo(4, -41)))
                .extracting(Finding::path)
                .containsExactly("pointsTransaction[p1].reversalOf");
        assertThat(findings(201, accrual, other, undo(3, 1))).hasSize(1);
    }

    @Test
    void pointsThatNoBalanceStatesAreFound() {
        PointsTransaction status = PointsTransaction.builder()
                .membership(MEMBER)
                .id("p1")
                .kind(PointsKind.ACCRUE)
                .points(5L)
                .pointsCurrency("status")
                .effectiveAt(NOON)
                .build();
        assertThat(PointsAccountRules.ALL.findings(new PointsAccount(member(0), List.of(status))))
                .extracting(Finding::path)
                .containsExactly("loyaltyMembership.balances[status]");
    }

    @Test
    void thePartsOfAReversalAddUpWhateverTheirOrderAndNumber() {
        Property.holds(500, random -> {
            long accrued = random.nextInt(1_000);
            int bought = 1 + random.nextInt(20);
            PointsReversal reversal = new PointsReversal(accrued, Quantity.pieces(bought));
            long gone = 0;
            for (int back = 0; back < bought; ) {
                back += 1 + random.nextInt(bought - back);
                long next = reversal.next(Quantity.pieces(back), gone);
                assertThat(next).isNotNegative();
                gone += next;
                assertThat(gone).isEqualTo(reversal.due(Quantity.pieces(back)));
            }
            assertThat(gone).isEqualTo(accrued);
        });
    }

    @Test
    void whatIsGoneAlreadyIsNotTakenTwice() {
        PointsReversal reversal = new PointsReversal(10, Quantity.pieces(3));
        assertThat(reversal.due(Quantity.pieces(1))).isEqualTo(3);
        assertThat(reversal.due(Quantity.pieces(2))).isEqualTo(7);
        assertThat(reversal.next(Quantity.pieces(1), 9)).isZero();
        assertThatThrownBy(() -> reversal.due(Quantity.pieces(4))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsReversal(10, Quantity.pieces(0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsReversal(-1, Quantity.pieces(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void pointsGoInStepWithTheGoods() {
        PointsTransaction accrual = points(1, PointsKind.ACCRUE, 10, null);
        assertThat(returned(accrual, 1, undo(2, -3))).isEmpty();
        assertThat(returned(accrual, 2, undo(2, -3)))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple("L2", "expected 7, found 3"));
        assertThat(returned(accrual, 0)).isEmpty();
        assertThat(returned(accrual, 4)).extracting(Finding::code).containsExactly("Q1");
    }

    private static List<Finding> returned(PointsTransaction accrual, int pieces, PointsTransaction... others) {
        return ReturnedAccrualRules.ALL.findings(new ReturnedAccrual(
                accrual,
                Stream.concat(Stream.of(accrual), Stream.of(others)).toList(),
                Quantity.pieces(3),
                Quantity.pieces(pieces)));
    }

    private static List<Finding> findings(long stated, PointsTransaction... transactions) {
        return PointsAccountRules.ALL.findings(new PointsAccount(member(stated), List.of(transactions)));
    }

    private static LoyaltyMembership member(long stated) {
        return LoyaltyMembership.builder()
                .program("club")
                .memberNumber("0815")
                .status(MembershipStatus.ACTIVE)
                .joinedAt(NOON)
                .balances(List.of(new PointsBalance("bonus", stated)))
                .build();
    }

    private static PointsTransaction undo(int number, long points) {
        return points(number, PointsKind.REVERSE, points, "p1");
    }

    private static PointsTransaction points(int number, PointsKind kind, long points, @Nullable String reversalOf) {
        return PointsTransaction.builder()
                .membership(MEMBER)
                .id("p" + number)
                .kind(kind)
                .points(points)
                .pointsCurrency("bonus")
                .effectiveAt(NOON.plusSeconds(number))
                .reversalOf(reversalOf)
                .build();
    }
}
