package io.retailsync.model.catalogue;

import io.retailsync.model.EntityType;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.inventory.AllocationRulePaths;
import io.retailsync.model.inventory.GoodsReceiptPaths;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.inventory.InventoryMovementPaths;
import io.retailsync.model.inventory.LocationPaths;
import io.retailsync.model.inventory.PurchaseOrderPaths;
import io.retailsync.model.inventory.ReplenishmentRequestPaths;
import io.retailsync.model.inventory.ReservationPaths;
import io.retailsync.model.inventory.StockCountPaths;
import io.retailsync.model.inventory.StockPositionPaths;
import io.retailsync.model.inventory.StockTransferPaths;
import io.retailsync.model.inventory.SupplierClaimPaths;
import io.retailsync.model.inventory.SupplierPaths;
import io.retailsync.model.party.CustomerAccountPaths;
import io.retailsync.model.party.CustomerMasterPaths;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.party.DuplicateCandidatePaths;
import io.retailsync.model.party.IdentityLinkPaths;
import io.retailsync.model.party.Parties;
import io.retailsync.model.party.StewardshipTaskPaths;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.pricing.CouponPaths;
import io.retailsync.model.pricing.DiscountApplicationPaths;
import io.retailsync.model.pricing.PriceEntryPaths;
import io.retailsync.model.pricing.PriceListPaths;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.pricing.PromotionPaths;
import io.retailsync.model.pricing.TaxCategoryPaths;
import io.retailsync.model.pricing.TaxDeterminationPaths;
import io.retailsync.model.product.BundlePaths;
import io.retailsync.model.product.CategoryPaths;
import io.retailsync.model.product.ChannelListingPaths;
import io.retailsync.model.product.FinancialProductAttributesPaths;
import io.retailsync.model.product.ItemPaths;
import io.retailsync.model.product.ProductContentPaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.Products;
import io.retailsync.model.product.SupplierItemPaths;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.HoldPaths;
import io.retailsync.model.sales.OrderChangePaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.PosTransactionPaths;
import io.retailsync.model.sales.QuotePaths;
import io.retailsync.model.sales.Sales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of record that an engine keeps in step. Immutable. */
public final class Catalogue {

    private final Map<String, Modelled<?>> byName = new LinkedHashMap<>();

    private Catalogue(List<Modelled<?>> entries) {
        entries.forEach(entry -> byName.put(entry.type().name(), entry));
    }

    /** {@return the records of this library} */
    public static Catalogue standard() {
        return new Catalogue(List.of(
                new Modelled<>(CustomerPaths.TYPE, Parties::events),
                new Modelled<>(ProductPaths.TYPE, Products::events),
                new Modelled<>(PricePaths.TYPE, Pricing::events),
                new Modelled<>(InventoryLevelPaths.TYPE, Inventory::events),
                new Modelled<>(OrderPaths.TYPE, Sales::events),
                new Modelled<>(ShipmentPaths.TYPE, Fulfilment::events),
                new Modelled<>(RefundPaths.TYPE, Payments::events),
                new Modelled<>(ReturnPaths.TYPE, Returns::events),
                quiet(CustomerAccountPaths.TYPE),
                quiet(CustomerMasterPaths.TYPE),
                quiet(IdentityLinkPaths.TYPE),
                quiet(DuplicateCandidatePaths.TYPE),
                quiet(StewardshipTaskPaths.TYPE),
                quiet(LocationPaths.TYPE),
                quiet(StockPositionPaths.TYPE),
                quiet(ReservationPaths.TYPE),
                quiet(InventoryMovementPaths.TYPE),
                quiet(StockTransferPaths.TYPE),
                quiet(StockCountPaths.TYPE),
                quiet(AllocationRulePaths.TYPE),
                quiet(ReplenishmentRequestPaths.TYPE),
                quiet(SupplierPaths.TYPE),
                quiet(PurchaseOrderPaths.TYPE),
                quiet(GoodsReceiptPaths.TYPE),
                quiet(SupplierClaimPaths.TYPE),
                quiet(PriceListPaths.TYPE),
                quiet(PriceEntryPaths.TYPE),
                quiet(PromotionPaths.TYPE),
                quiet(CouponPaths.TYPE),
                quiet(TaxCategoryPaths.TYPE),
                quiet(TaxDeterminationPaths.TYPE),
                quiet(CategoryPaths.TYPE),
                quiet(ProductContentPaths.TYPE),
                quiet(ItemPaths.TYPE),
                quiet(FinancialProductAttributesPaths.TYPE),
                quiet(SupplierItemPaths.TYPE),
                quiet(ChannelListingPaths.TYPE),
                quiet(BundlePaths.TYPE),
                quiet(HoldPaths.TYPE),
                quiet(OrderChangePaths.TYPE),
                quiet(QuotePaths.TYPE),
                quiet(DiscountApplicationPaths.TYPE),
                quiet(PosTransactionPaths.TYPE)));
    }

    /** Nothing follows from its versions yet. */
    private static <E extends Record> Modelled<E> quiet(EntityType<E> type) {
        return new Modelled<>(type, (before, after) -> List.of());
    }

    /**
     * {@return this catalogue with one kind more}
     *
     * @param entry a kind of record of the host's own
     */
    public Catalogue with(Modelled<?> entry) {
        List<Modelled<?>> entries = new ArrayList<>(byName.values());
        entries.add(entry);
        return new Catalogue(entries);
    }

    /** {@return the kinds of record} */
    public List<EntityType<?>> types() {
        List<EntityType<?>> types = new ArrayList<>();
        byName.values().forEach(entry -> types.add(entry.type()));
        return types;
    }

    /**
     * {@return the kind of that name, if there is one}
     *
     * @param type name of the entity type
     */
    public Optional<Modelled<?>> find(String type) {
        return Optional.ofNullable(byName.get(type));
    }
}
