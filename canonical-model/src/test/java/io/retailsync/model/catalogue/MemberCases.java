package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.loyalty.Campaign;
import io.retailsync.model.loyalty.CampaignOffer;
import io.retailsync.model.loyalty.CampaignStatus;
import io.retailsync.model.loyalty.LoyaltyMembership;
import io.retailsync.model.loyalty.MembershipStatus;
import io.retailsync.model.loyalty.OfferAssignment;
import io.retailsync.model.loyalty.OfferStatus;
import io.retailsync.model.loyalty.PointsAccount;
import io.retailsync.model.loyalty.PointsBalance;
import io.retailsync.model.loyalty.PointsKind;
import io.retailsync.model.loyalty.PointsTransaction;
import io.retailsync.model.loyalty.ReturnedAccrual;
import io.retailsync.model.service.Approval;
import io.retailsync.model.service.ApprovalKind;
import io.retailsync.model.service.ApprovalStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of members' points, of offers to them and of approvals. */
final class MemberCases {

    private static final Instant NOON = Sound.PLACED;
    private static final PointsTransaction EARNED = points(1, PointsKind.ACCRUE, 100, null);
    private static final PointsTransaction SPENT = points(2, PointsKind.REDEEM, -30, null);

    private MemberCases() {}

    static List<InvariantCase<?>> all() {
        PointsAccount account = account(70, EARNED, SPENT);
        ReturnedAccrual returned = returned(1, points(3, PointsKind.REVERSE, -33, "p1"));
        CampaignOffer used = used();
        OfferAssignment offer = used.offer();
        Approval agreed = agreed();
        return List.of(
                refused("L1", account, account(71, EARNED, SPENT), "loyaltyMembership.balances[bonus]"),
                refused(
                        "L1",
                        account,
                        account(70, EARNED, with(SPENT, "effectiveAt", NOON)),
                        "pointsTransaction[p2].points"),
                refused("L1", account, account(100, EARNED, with(SPENT, "points", 0L)), "pointsTransaction[p2].points"),
                refused(
                        "L1",
                        account,
                        account(-1, EARNED, points(3, PointsKind.REVERSE, -101, "p1")),
                        "pointsTransaction[p1].reversalOf"),
                refused(
                        "L1",
                        account,
                        account(101, EARNED, points(3, PointsKind.REVERSE, 1, "p1")),
                        "pointsTransaction[p1].reversalOf"),
                refused("Q1", returned, with(returned, "returned", Quantity.pieces(4)), "orderLine.quantity"),
                refused(
                        "Q1",
                        returned,
                        with(returned, "returned", new Quantity(BigDecimal.ONE, "KGM")),
                        "orderLine.quantity"),
                told(
                        "L2",
                        returned,
                        with(returned, "returned", Quantity.pieces(2)),
                        "pointsTransaction[p1].reversalOf"),
                told("L2", returned, returned(1), "pointsTransaction[p1].reversalOf"),
                told(
                        "N1",
                        used,
                        with(used, "offer", with(offer, "promotion", ExternalRef.of("crm", "promotion", "other"))),
                        "offerAssignment.promotion"),
                told(
                        "N1",
                        used,
                        with(used, "offer", with(offer, "sentAt", NOON.minusSeconds(1))),
                        "offerAssignment.sentAt"),
                told(
                        "N1",
                        used,
                        with(used, "offer", with(offer, "redeemedAt", NOON.plusSeconds(100))),
                        "offerAssignment.redeemedAt"),
                told("N1", used, with(used, "offer", with(offer, "redeemedAt", null)), "offerAssignment.status"),
                refused("A1", agreed, with(agreed, "decidedBy", null), "approval.decidedBy"),
                refused("A1", agreed, with(agreed, "decidedBy", agreed.requestedBy()), "approval.decidedBy"),
                refused("A1", agreed, with(agreed, "decidedAt", NOON.minusSeconds(1)), "approval.decidedAt"),
                refused("A1", agreed, with(agreed, "limit", eur("99.99")), "approval.amount"),
                refused("A1", agreed, with(agreed, "limit", usd("100.00")), "approval.amount"));
    }

    private static PointsTransaction points(int number, PointsKind kind, long points, @Nullable String reversalOf) {
        return PointsTransaction.builder()
                .membership(ExternalRef.of("loyalty", "member", "m1"))
                .id("p" + number)
                .kind(kind)
                .points(points)
                .pointsCurrency("bonus")
                .effectiveAt(NOON.plusSeconds(number))
                .reversalOf(reversalOf)
                .build();
    }

    private static PointsAccount account(long stated, PointsTransaction... transactions) {
        LoyaltyMembership member = LoyaltyMembership.builder()
                .program("club")
                .memberNumber("0815")
                .status(MembershipStatus.ACTIVE)
                .joinedAt(NOON)
                .balances(List.of(new PointsBalance("bonus", stated)))
                .build();
        return new PointsAccount(member, List.of(transactions));
    }

    /** Of three pieces that earned a hundred points some came back. */
    private static ReturnedAccrual returned(long pieces, PointsTransaction... undone) {
        return new ReturnedAccrual(EARNED, List.of(undone), Quantity.pieces(3), Quantity.pieces(pieces));
    }

    private static CampaignOffer used() {
        ExternalRef promotion = ExternalRef.of("crm", "promotion", "ten-off");
        Campaign campaign = Campaign.builder()
                .name("autumn")
                .status(CampaignStatus.RUNNING)
                .promotions(Set.of(promotion))
                .from(NOON)
                .to(NOON.plusSeconds(1_000))
                .build();
        OfferAssignment offer = OfferAssignment.builder()
                .campaign(ExternalRef.of("crm", "campaign", "autumn"))
                .customer(ExternalRef.of("crm", "contact", "c1"))
                .promotion(promotion)
                .sentAt(NOON)
                .eligibleUntil(NOON.plusSeconds(100))
                .redeemedAt(NOON.plusSeconds(50))
                .status(OfferStatus.REDEEMED)
                .build();
        return new CampaignOffer(campaign, offer);
    }

    private static Approval agreed() {
        return Approval.builder()
                .about(ExternalRef.of("shop", "refund", "7"))
                .kind(Coded.of(ApprovalKind.REFUND))
                .amount(eur("100.00"))
                .limit(eur("100.00"))
                .requestedBy(ActorRef.system("ann"))
                .requestedAt(NOON)
                .status(ApprovalStatus.APPROVED)
                .decidedBy(ActorRef.system("bob"))
                .decidedAt(NOON.plusSeconds(60))
                .build();
    }
}
