package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.code.ActorKind;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.event.ApprovalDecision;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.Versions;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.InvoiceStatus;
import io.retailsync.model.finance.JournalEntryLifecycle;
import io.retailsync.model.finance.JournalEntryStatus;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.InventoryMovement;
import io.retailsync.model.inventory.InventoryMovementRules;
import io.retailsync.model.inventory.MovementNote;
import io.retailsync.model.inventory.MovementReason;
import io.retailsync.model.inventory.StockPlace;
import io.retailsync.model.inventory.SupplierClaim;
import io.retailsync.model.inventory.SupplierClaimReason;
import io.retailsync.model.inventory.SupplierClaimRules;
import io.retailsync.model.inventory.SupplierClaimStatus;
import io.retailsync.model.loyalty.PointsReversal;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RefundProration;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.TaxMode;
import io.retailsync.model.money.TaxedAmount;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.RefundLifecycle;
import io.retailsync.model.payment.RefundPart;
import io.retailsync.model.payment.RefundSettlement;
import io.retailsync.model.payment.RefundStatus;
import io.retailsync.model.payment.SplitRefundRules;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.returns.AssessedLine;
import io.retailsync.model.returns.Disposition;
import io.retailsync.model.returns.Grade;
import io.retailsync.model.returns.Inspection;
import io.retailsync.model.returns.PolicyDecision;
import io.retailsync.model.returns.RestockedGoods;
import io.retailsync.model.returns.RestockedGoodsRules;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnAssessment;
import io.retailsync.model.returns.ReturnAssessmentRules;
import io.retailsync.model.returns.ReturnLifecycle;
import io.retailsync.model.returns.ReturnLine;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.returns.ReturnStatus;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.ReturnSettlement;
import io.retailsync.model.sales.SettlementRules;
import io.retailsync.model.service.Approval;
import io.retailsync.model.service.ApprovalKind;
import io.retailsync.model.service.ApprovalLifecycle;
import io.retailsync.model.service.ApprovalRules;
import io.retailsync.model.service.ApprovalStatus;
import io.retailsync.model.service.Engagement;
import io.retailsync.model.service.ServiceCaseLifecycle;
import io.retailsync.model.service.ServiceCaseStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bought online, given back in the store: one mug of three comes back, and its 9.90 go back. */
class ReturnToRefundTest {

    private static final Key RETURN = Key.of(ReturnPaths.TYPE, "1");
    private static final Key REFUND = new Key("refund", "1");
    private static final Key CASE = new Key("service-case", "1");
    private static final Key CREDIT_NOTE = new Key("credit-note", "91001");
    private static final Key APPROVAL = new Key("approval", "1");
    private static final ExternalRef RETURN_REF = ExternalRef.of("shop", "return", "5");
    private static final ExternalRef REFUND_REF = ExternalRef.of("shop", "refund", "7");
    private static final ExternalRef CARD = ExternalRef.of("psp", "payment", "card");
    private static final Money BACK = eur("9.90");

    @Test
    void goodsComeBackAndTheMoneyGoesBack() {
        Governed<Return> requested = goods(1, ReturnStatus.REQUESTED);
        Governed<Return> approved = goods(2, ReturnStatus.APPROVED);
        Governed<Return> received = goods(3, ReturnStatus.RECEIVED);
        Chain chain = new Chain("return 1042")
                .tell(Returns.events(Optional.empty(), requested))
                .tell(Returns.RETURN_ELIGIBILITY_CHECKED.told(
                        Facts.checked(RETURN, 1, "policy 2026-1", refusals(policy(true))), RETURN, "2026-1"))
                .tell(Returns.events(Optional.of(requested), approved))
                .tell(Returns.events(Optional.of(approved), received))
                .tell(Returns.RETURN_INSPECTED.told(Facts.mugs(RETURN, 1, 0, Grade.NEW.name()), "r1", "i-1"))
                .tell(Returns.RETURN_DISPOSITION_DECIDED.told(
                        Facts.mugs(RETURN, 1, 0, Disposition.RESTOCK.name()), "r1", "i-1"))
                .tell(Inventory.INVENTORY_MOVED.told(
                        new MovementNote("m-1", "MUG", null, "berlin", pieces(1), "RETURN", null), "m-1"))
                .tell(Payments.REFUND_REQUESTED.told(
                        Facts.born(RefundLifecycle.MACHINE, REFUND, RefundStatus.REQUESTED), REFUND, "REQUESTED"))
                .tell(Engagement.APPROVAL_REQUESTED.told(decision("REQUESTED"), APPROVAL, "REQUESTED"))
                .tell(Engagement.APPROVAL_GRANTED.told(decision("APPROVED"), APPROVAL, "APPROVED"))
                .tell(Payments.REFUND_APPROVED.told(
                        refund(2, RefundStatus.PENDING_APPROVAL, RefundStatus.APPROVED), REFUND, "APPROVED"))
                .tell(Payments.REFUND_SUBMITTED.told(
                        Facts.money("re-1", TransactionKind.REFUND, BACK), REFUND, "SUBMITTED", "re-1", 2))
                .tell(Payments.REFUND_SETTLED.told(
                        Facts.money("re-1", TransactionKind.REFUND, BACK), REFUND, "SETTLED", "re-1"))
                .tell(Finance.CREDIT_NOTE_ISSUED.told(
                        Facts.document(CREDIT_NOTE, "credit note", "91001", InvoiceStatus.ISSUED, BACK, "RETURN"),
                        "de01",
                        "91001"))
                .tell(Finance.JOURNAL_ENTRY_POSTED.told(
                        Facts.document(CREDIT_NOTE, "journal", "91001", JournalEntryStatus.POSTED, BACK, null),
                        "91001/REFUND",
                        "POSTED"))
                .tell(Engagement.LOYALTY_POINTS_REVERSED.told(reversed(), "l1", "REVERSE"))
                .tell(Engagement.SERVICE_CASE_CLOSED.told(
                        Facts.step(
                                ServiceCaseLifecycle.MACHINE,
                                CASE,
                                4,
                                ServiceCaseStatus.RESOLVED,
                                ServiceCaseStatus.CLOSED),
                        CASE,
                        4))
                .tell(Payments.REFUND_COMPLETED.told(
                        refund(4, RefundStatus.SUBMITTED, RefundStatus.SETTLED), REFUND, "SETTLED"))
                .tell(Returns.events(
                        Optional.of(goods(6, ReturnStatus.REFUND_PENDING)), goods(7, ReturnStatus.CLOSED)));
        chain.tells(
                Returns.RETURN_REQUESTED,
                Returns.RETURN_ELIGIBILITY_CHECKED,
                Returns.RETURN_APPROVED,
                Returns.RETURN_RECEIVED,
                Returns.RETURN_INSPECTED,
                Returns.RETURN_DISPOSITION_DECIDED,
                Inventory.INVENTORY_MOVED,
                Payments.REFUND_REQUESTED,
                Engagement.APPROVAL_REQUESTED,
                Engagement.APPROVAL_GRANTED,
                Payments.REFUND_APPROVED,
                Payments.REFUND_SUBMITTED,
                Payments.REFUND_SETTLED,
                Finance.CREDIT_NOTE_ISSUED,
                Finance.JOURNAL_ENTRY_POSTED,
                Engagement.LOYALTY_POINTS_REVERSED,
                Engagement.SERVICE_CASE_CLOSED,
                Payments.REFUND_COMPLETED,
                Returns.RETURN_CLOSED);
        assertThat(chain.keptInOrderBy(Partition.ORDER))
                .as("the return and its money are in order with the order")
                .hasSize(12)
                .endsWith(Payments.REFUND_COMPLETED, Returns.RETURN_CLOSED);
    }

    @Test
    void noStepIsLeftOut() {
        Facts.step(JournalEntryLifecycle.MACHINE, REFUND, 3, JournalEntryStatus.SUBMITTED, JournalEntryStatus.POSTED);
        assertThat(ReturnLifecycle.MACHINE
                        .move(ReturnStatus.REQUESTED, ReturnStatus.RECEIVED)
                        .isLeft())
                .as("nothing is taken back that nobody approved")
                .isTrue();
        assertThat(ReturnLifecycle.MACHINE
                        .move(ReturnStatus.RECEIVED, ReturnStatus.REFUND_PENDING)
                        .isLeft())
                .as("no refund for what nobody looked at")
                .isTrue();
        assertThat(RefundLifecycle.MACHINE
                        .move(RefundStatus.REQUESTED, RefundStatus.SUBMITTED)
                        .isLeft())
                .as("no money without approval")
                .isTrue();
        assertThat(ReturnLifecycle.MACHINE
                        .move(ReturnStatus.DECLINED, ReturnStatus.APPROVED)
                        .isLeft())
                .isTrue();
    }

    @Test
    void theAmountIsTheGoodsShareToTheCentAndNeverMore() {
        TaxedAmount line = TaxedAmount.of(TaxMode.NET, eur("27.00"), eur("2.70"));
        TaxedAmount one = RefundProration.of(line, pieces(3)).next(pieces(1), RoundingPolicies.standard());
        assertThat(one.gross()).isEqualTo(BACK);
        ReturnSettlement settlement = new ReturnSettlement(
                Shop.order(4, OrderStatus.COMPLETED).value(), Map.of("l1", pieces(1)), eur("0.00"), eur("0.00"), BACK);
        assertThat(SettlementRules.ALL.findings(settlement)).isEmpty();
        assertThat(SettlementRules.ALL.findings(new ReturnSettlement(
                        settlement.order(), settlement.accepted(), eur("0.00"), eur("0.00"), eur("9.91"))))
                .extracting(Finding::code)
                .containsExactly("R4");
        RefundSettlement tenders = new RefundSettlement(
                REFUND_REF,
                ORDER_REF,
                BACK,
                List.of(new RefundPart(CARD, BACK, "re-1")),
                Coded.of(RefundStatus.APPROVED),
                List.of());
        assertThat(SplitRefundRules.ALL.findings(
                        tenders.split(Map.of(CARD, Shop.paid("AUTHORIZE 35.20", "CAPTURE 35.20")))))
                .isEmpty();
        assertThat(SplitRefundRules.ALL.findings(
                        tenders.split(Map.of(CARD, Shop.paid("AUTHORIZE 35.20", "CAPTURE 35.20", "REFUND 30.00")))))
                .as("exposure: 5.20 are left, 9.90 are asked for")
                .extracting(Finding::code)
                .containsExactly("P3");
    }

    @Test
    void whatIsRestockedMovesAndWhatIsInspectedIsAccountedFor() {
        Inspection inspection =
                new Inspection(RETURN_REF, "r1", Shop.CLERK, Coded.of(Grade.NEW), null, List.of(), NOON);
        assertThat(inspection.grade().is(Grade.NEW)).isTrue();
        ReturnAssessment assessment = assessment(1);
        assertThat(ReturnAssessmentRules.ALL.findings(assessment)).isEmpty();
        assertThat(ReturnAssessmentRules.ALL.findings(assessment(0)))
                .extracting(Finding::code)
                .containsExactly("R2");
        InventoryMovement back = InventoryMovement.builder()
                .sku(MUG)
                .to(StockPlace.sellable("berlin"))
                .quantity(pieces(1))
                .reason(MovementReason.RETURN)
                .document(RETURN_REF)
                .occurredAt(NOON)
                .build();
        assertThat(InventoryMovementRules.ALL.findings(back)).isEmpty();
        assertThat(RestockedGoodsRules.ALL.findings(
                        new RestockedGoods(assessment, Map.of("r1", back.changeAt("berlin")))))
                .isEmpty();
        assertThat(RestockedGoodsRules.ALL.findings(new RestockedGoods(assessment, Map.of())))
                .extracting(Finding::code)
                .containsExactly("R3");
    }

    @Test
    void whatThePolicyForbidsIsDeclinedAndWhatNobodySendsExpires() {
        Governed<Return> requested = goods(1, ReturnStatus.REQUESTED);
        Governed<Return> approved = goods(2, ReturnStatus.APPROVED);
        Chain chain = new Chain("return 1042")
                .tell(Returns.RETURN_ELIGIBILITY_CHECKED.told(
                        Facts.checked(RETURN, 1, "policy 2026-1", refusals(policy(false))), RETURN, "2026-1"))
                .tell(Returns.events(Optional.of(requested), goods(2, ReturnStatus.DECLINED)))
                .tell(Returns.events(Optional.of(requested), goods(2, ReturnStatus.CANCELLED)))
                .tell(Returns.events(Optional.of(approved), goods(3, ReturnStatus.EXPIRED)))
                .tell(Payments.REFUND_REJECTED.told(
                        refund(2, RefundStatus.REQUESTED, RefundStatus.REJECTED), REFUND, "REJECTED"))
                .tell(Engagement.APPROVAL_REJECTED.told(decision("REJECTED"), APPROVAL, "REJECTED"));
        chain.tells(
                Returns.RETURN_ELIGIBILITY_CHECKED,
                Returns.RETURN_DECLINED,
                Returns.RETURN_CANCELLED,
                Returns.RETURN_EXPIRED,
                Payments.REFUND_REJECTED,
                Engagement.APPROVAL_REJECTED);
        assertThat(chain.envelopes().get(0).data()).contains("WINDOW").contains("\"passed\":false");
    }

    @Test
    void aParcelWithALabelIsOnItsWayAndWhatTheSupplierOwesIsClaimed() {
        Governed<Return> approved = goods(2, ReturnStatus.APPROVED);
        Governed<Return> labelled = goods(3, ReturnStatus.LABEL_ISSUED);
        SupplierClaim claim = new SupplierClaim(
                ExternalRef.of("erp", "supplier", "0000100042"),
                Coded.of(SupplierClaimReason.DEFECTIVE),
                List.of(RETURN_REF),
                Coded.of(SupplierClaimStatus.SETTLED),
                eur("6.00"),
                eur("5.00"));
        assertThat(SupplierClaimRules.ALL.findings(claim)).isEmpty();
        Key key = new Key("supplier-claim", "1");
        new Chain("claim 1042")
                .tell(Returns.events(Optional.of(approved), labelled))
                .tell(Returns.events(Optional.of(labelled), goods(4, ReturnStatus.IN_TRANSIT)))
                .tell(Inventory.SUPPLIER_CLAIM_OPENED.told(
                        Facts.document(key, "claim", "1", SupplierClaimStatus.OPEN, claim.claimed(), "DEFECTIVE"),
                        key,
                        "OPEN"))
                .tell(Inventory.SUPPLIER_CLAIM_SETTLED.told(
                        Facts.document(key, "claim", "1", SupplierClaimStatus.SETTLED, claim.agreed(), null),
                        key,
                        "SETTLED"))
                .tell(Returns.events(Optional.of(goods(7, ReturnStatus.CLOSED)), goods(8, ReturnStatus.REOPENED)))
                .tells(
                        Returns.RETURN_LABEL_ISSUED,
                        Returns.RETURN_IN_TRANSIT,
                        Inventory.SUPPLIER_CLAIM_OPENED,
                        Inventory.SUPPLIER_CLAIM_SETTLED,
                        Returns.RETURN_REOPENED);
    }

    @Test
    void theRefundIsApprovedBySomebodyElseWithinTheLimit() {
        Facts.step(ApprovalLifecycle.MACHINE, APPROVAL, 2, ApprovalStatus.REQUESTED, ApprovalStatus.APPROVED);
        assertThat(ApprovalRules.ALL.findings(approval("50.00"))).isEmpty();
        assertThat(ApprovalRules.ALL.findings(approval("9.89"))).isNotEmpty();
    }

    private static Approval approval(String limit) {
        return Approval.builder()
                .about(REFUND_REF)
                .kind(ApprovalKind.REFUND)
                .amount(BACK)
                .limit(eur(limit))
                .requestedBy(Shop.CLERK)
                .requestedAt(NOON)
                .status(ApprovalStatus.APPROVED)
                .decidedBy(new ActorRef(ActorKind.STAFF, "s-1", null))
                .decidedAt(NOON.plusSeconds(60))
                .build();
    }

    private static StatusChanged refund(long version, RefundStatus from, RefundStatus to) {
        return Facts.step(RefundLifecycle.MACHINE, REFUND, version, from, to);
    }

    private static ApprovalDecision decision(String outcome) {
        return new ApprovalDecision(APPROVAL, REFUND, outcome, "s-1", BACK, null);
    }

    /** A third of the 27 points. */
    private static BalanceNote reversed() {
        long due = new PointsReversal(27, pieces(3)).due(pieces(1));
        assertThat(due).isEqualTo(9);
        return new BalanceNote(
                new Key("loyalty-membership", "1"),
                "p-2",
                "REVERSE",
                BigDecimal.valueOf(-due),
                BigDecimal.valueOf(18),
                null);
    }

    private static PolicyDecision policy(boolean eligible) {
        return new PolicyDecision("2026-1", eligible, eligible ? List.of() : List.of("WINDOW"), null, Percentage.ZERO);
    }

    private static List<Finding> refusals(PolicyDecision decision) {
        return decision.reasons().stream()
                .map(reason -> new Finding(reason, "return", "the policy says no"))
                .toList();
    }

    private static ReturnAssessment assessment(long accepted) {
        return new ReturnAssessment(
                RETURN_REF,
                ORDER_REF,
                policy(true),
                List.of(AssessedLine.builder()
                        .line("r1")
                        .orderLine("l1")
                        .requested(pieces(1))
                        .received(pieces(1))
                        .accepted(pieces(accepted))
                        .rejected(pieces(0))
                        .missing(pieces(0))
                        .disposition(Disposition.RESTOCK)
                        .restockLocation(ExternalRef.of("wms", "location", "berlin"))
                        .build()),
                null);
    }

    private static Governed<Return> goods(long version, ReturnStatus status) {
        return Versions.of(
                ReturnPaths.TYPE,
                version,
                new Return(
                        ORDER_REF,
                        "#1042-R1",
                        Coded.of(status),
                        List.of(new ReturnLine("l1", pieces(1), "DEFECTIVE"))));
    }
}
