package io.retailsync.model.catalogue;

import io.retailsync.model.Finding;
import io.retailsync.model.consent.ConsentUseRules;
import io.retailsync.model.consent.HeldConsentRules;
import io.retailsync.model.finance.CreditNoteRules;
import io.retailsync.model.finance.CreditedDocumentRules;
import io.retailsync.model.finance.CreditedInvoiceRules;
import io.retailsync.model.finance.FinancialTransactionRules;
import io.retailsync.model.finance.InvoiceDocumentRules;
import io.retailsync.model.finance.InvoiceRules;
import io.retailsync.model.finance.JournalEntryRules;
import io.retailsync.model.finance.LineRevenueRules;
import io.retailsync.model.finance.PostingRules;
import io.retailsync.model.fulfilment.ClaimedOrderRules;
import io.retailsync.model.fulfilment.PickupRules;
import io.retailsync.model.fulfilment.ShipmentRules;
import io.retailsync.model.fulfilment.ShippedWorkRules;
import io.retailsync.model.fulfilment.StoreTaskRules;
import io.retailsync.model.fulfilment.TrackedShipmentRules;
import io.retailsync.model.inventory.InventoryMovementRules;
import io.retailsync.model.inventory.InventoryRules;
import io.retailsync.model.inventory.LocatedWorkRules;
import io.retailsync.model.inventory.PlacedPurchaseRules;
import io.retailsync.model.inventory.PurchaseOrderRules;
import io.retailsync.model.inventory.ReservedStockRules;
import io.retailsync.model.inventory.StockHistoryRules;
import io.retailsync.model.inventory.StockSightingRules;
import io.retailsync.model.inventory.StockTransferRules;
import io.retailsync.model.inventory.SupplierClaimRules;
import io.retailsync.model.loyalty.CampaignOfferRules;
import io.retailsync.model.loyalty.PointsAccountRules;
import io.retailsync.model.loyalty.ReturnedAccrualRules;
import io.retailsync.model.loyalty.RewardRules;
import io.retailsync.model.money.PairSumRules;
import io.retailsync.model.money.SplitRules;
import io.retailsync.model.party.AccountBookRules;
import io.retailsync.model.party.AccountFamilyRules;
import io.retailsync.model.party.CustomerAccountRules;
import io.retailsync.model.party.CustomerMasterRules;
import io.retailsync.model.party.DuplicateCandidateRules;
import io.retailsync.model.party.LinkedIdentitiesRules;
import io.retailsync.model.party.StewardshipTaskRules;
import io.retailsync.model.payment.PaymentRules;
import io.retailsync.model.payment.PayoutRules;
import io.retailsync.model.payment.RefundRules;
import io.retailsync.model.payment.SettledTransactionsRules;
import io.retailsync.model.payment.SplitRefundRules;
import io.retailsync.model.payment.StoredValueRules;
import io.retailsync.model.pricing.CouponRules;
import io.retailsync.model.pricing.DiscountApplicationRules;
import io.retailsync.model.pricing.PriceBookRules;
import io.retailsync.model.pricing.PriceRules;
import io.retailsync.model.pricing.PriceScheduleRules;
import io.retailsync.model.pricing.PromotionRules;
import io.retailsync.model.pricing.TaxCheckRules;
import io.retailsync.model.pricing.TaxDeterminationRules;
import io.retailsync.model.pricing.TaxedRangeRules;
import io.retailsync.model.product.AssortmentRules;
import io.retailsync.model.product.BundleRangeRules;
import io.retailsync.model.product.BundleRules;
import io.retailsync.model.product.CategoryTreesRules;
import io.retailsync.model.product.ChannelListingRules;
import io.retailsync.model.product.HierarchyRules;
import io.retailsync.model.product.ItemRangeRules;
import io.retailsync.model.product.ItemRules;
import io.retailsync.model.product.ProductRules;
import io.retailsync.model.returns.InspectedReturnRules;
import io.retailsync.model.returns.JudgedQuantityRules;
import io.retailsync.model.returns.RestockedGoodsRules;
import io.retailsync.model.returns.ReturnAssessmentRules;
import io.retailsync.model.returns.ReturnRules;
import io.retailsync.model.rule.Checked;
import io.retailsync.model.rule.Rules;
import io.retailsync.model.sales.AmendedOrderRules;
import io.retailsync.model.sales.DossierRules;
import io.retailsync.model.sales.HoldRules;
import io.retailsync.model.sales.OrderRules;
import io.retailsync.model.sales.PosTransactionRules;
import io.retailsync.model.sales.QuoteRules;
import io.retailsync.model.sales.SettlementRules;
import io.retailsync.model.service.ApprovalRules;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/**
 * Every invariant of the model, and the one way to ask them. A record of the catalogue is asked by itself; what depends on several is asked by
 * an input record that holds them, such as {@link io.retailsync.model.sales.OrderDossier}.
 */
public final class Invariants {

    private static final List<Rules<?>> ALL = List.of(
            OrderRules.ALL,
            DossierRules.ALL,
            HoldRules.ALL,
            ShipmentRules.ALL,
            ClaimedOrderRules.ALL,
            ShippedWorkRules.ALL,
            LocatedWorkRules.ALL,
            TrackedShipmentRules.ALL,
            StoreTaskRules.ALL,
            PickupRules.ALL,
            ReturnRules.ALL,
            JudgedQuantityRules.ALL,
            ReturnAssessmentRules.ALL,
            InspectedReturnRules.ALL,
            RestockedGoodsRules.ALL,
            SettlementRules.ALL,
            RefundRules.ALL,
            SplitRefundRules.ALL,
            PaymentRules.ALL,
            StoredValueRules.ALL,
            PayoutRules.ALL,
            SettledTransactionsRules.ALL,
            InvoiceRules.ALL,
            CreditedInvoiceRules.ALL,
            InvoiceDocumentRules.ALL,
            CreditNoteRules.ALL,
            CreditedDocumentRules.ALL,
            JournalEntryRules.ALL,
            PostingRules.ALL,
            FinancialTransactionRules.ALL,
            LineRevenueRules.ALL,
            PointsAccountRules.ALL,
            ReturnedAccrualRules.ALL,
            CampaignOfferRules.ALL,
            RewardRules.ALL,
            ApprovalRules.ALL,
            InventoryRules.ALL,
            StockSightingRules.ALL,
            ProductRules.ALL,
            AssortmentRules.ALL,
            HierarchyRules.ALL,
            PriceRules.ALL,
            PriceBookRules.ALL,
            ConsentUseRules.ALL,
            HeldConsentRules.ALL,
            SplitRules.ALL,
            PairSumRules.ALL,
            RevisionRules.ALL,
            PopulationRules.ALL,
            InventoryMovementRules.ALL,
            StockHistoryRules.ALL,
            ReservedStockRules.ALL,
            StockTransferRules.ALL,
            PurchaseOrderRules.ALL,
            PlacedPurchaseRules.ALL,
            SupplierClaimRules.ALL,
            PriceScheduleRules.ALL,
            PromotionRules.ALL,
            CouponRules.ALL,
            TaxDeterminationRules.ALL,
            TaxCheckRules.ALL,
            TaxedRangeRules.ALL,
            ItemRules.ALL,
            ItemRangeRules.ALL,
            CategoryTreesRules.ALL,
            BundleRules.ALL,
            BundleRangeRules.ALL,
            ChannelListingRules.ALL,
            CustomerMasterRules.ALL,
            LinkedIdentitiesRules.ALL,
            DuplicateCandidateRules.ALL,
            StewardshipTaskRules.ALL,
            CustomerAccountRules.ALL,
            AccountBookRules.ALL,
            AccountFamilyRules.ALL,
            QuoteRules.ALL,
            DiscountApplicationRules.ALL,
            AmendedOrderRules.ALL,
            PosTransactionRules.ALL);

    private Invariants() {}

    /** {@return all rules, in the order in which people read about them} */
    public static List<Rules<?>> all() {
        return ALL;
    }

    /**
     * {@return the rules of one kind of record, if there are any}
     *
     * @param subject the record's class
     * @param <A> the record
     */
    @SuppressWarnings("unchecked") // rules are about the class that they name
    public static <A> Optional<Rules<A>> of(Class<A> subject) {
        return ALL.stream()
                .filter(rules -> rules.subject() == subject)
                .map(rules -> (Rules<A>) rules)
                .findFirst();
    }

    /**
     * {@return the record with what somebody has to be told of it; or all findings at once, of both severities, where one of them refuses it}
     * A kind of record without rules has none to break.
     *
     * @param record a record, or an input record
     * @param <A> the same
     */
    @SuppressWarnings("unchecked") // the class of a record is the class of that record
    public static <A extends Record> Validation<List<Finding>, Checked<A>> check(A record) {
        return of((Class<A>) record.getClass())
                .map(rules -> rules.check(record))
                .orElseGet(() -> Validation.valid(new Checked<>(record, List.of())));
    }
}
