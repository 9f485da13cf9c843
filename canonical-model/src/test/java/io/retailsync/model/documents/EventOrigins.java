package io.retailsync.model.documents;

import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.EventType;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.party.Parties;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.product.Products;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Engagement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each event comes from: versions of a record, or somebody who tells it as a fact. */
public final class EventOrigins {

    /** Derived by rules that are written out as code, because they weigh several attributes. */
    static final Set<EventType<?>> WRITTEN_OUT = Set.of(
            Fulfilment.DELIVERY_ATTEMPTED,
            Fulfilment.SHIPMENT_CREATED,
            Fulfilment.SHIPMENT_DELAYED,
            Fulfilment.SHIPMENT_DELIVERED,
            Fulfilment.SHIPMENT_DISPATCHED,
            Fulfilment.SHIPMENT_IN_TRANSIT,
            Fulfilment.SHIPMENT_LOST,
            Fulfilment.SHIPMENT_RETURNED_TO_SENDER,
            Inventory.INVENTORY_LEVEL_OBSERVED,
            Inventory.OVERSELL_DETECTED,
            Inventory.STOCKOUT_DETECTED,
            Parties.CONSENT_CONFIRMED,
            Parties.CONSENT_EXPIRED,
            Parties.CONSENT_GRANTED,
            Parties.CONSENT_WITHDRAWN,
            Parties.CUSTOMER_CONTACT_POINT_CHANGED,
            Parties.CUSTOMER_CREATED,
            Parties.CUSTOMER_UPDATED,
            Payments.REFUND_RECORDED,
            Pricing.PRICE_EFFECTIVE,
            Products.GTIN_ASSIGNED,
            Products.PRODUCT_CONTENT_ENRICHED,
            Products.PRODUCT_CREATED,
            Products.PRODUCT_HIERARCHY_CHANGED,
            Products.PRODUCT_STATUS_CHANGED,
            Products.PRODUCT_UPDATED,
            Products.VARIANT_ADDED,
            Products.VARIANT_DISCONTINUED,
            Returns.RETURN_APPROVED,
            Returns.RETURN_CANCELLED,
            Returns.RETURN_CLOSED,
            Returns.RETURN_DECLINED,
            Returns.RETURN_EXPIRED,
            Returns.RETURN_IN_TRANSIT,
            Returns.RETURN_LABEL_ISSUED,
            Returns.RETURN_RECEIVED,
            Returns.RETURN_REOPENED,
            Returns.RETURN_REQUESTED,
            Sales.ORDER_CANCELLED,
            Sales.ORDER_CHANGED,
            Sales.ORDER_COMPLETED,
            Sales.ORDER_CONFIRMED,
            Sales.ORDER_HELD,
            Sales.ORDER_HOLD_RELEASED,
            Sales.ORDER_PLACED,
            Sales.ORDER_REJECTED,
            Sales.ORDER_REOPENED,
            Sales.ORDER_STATUS_CHANGED);

    /** What the engine knows of its own work. */
    private static final Set<EventType<?>> OF_THE_ENGINE = Set.of(
            Integration.CHECKPOINT_ADVANCED,
            Integration.CIRCUIT_CLOSED,
            Integration.CIRCUIT_OPENED,
            Integration.COMPENSATION_COMPLETED,
            Integration.COMPENSATION_FAILED,
            Integration.COMPENSATION_STARTED,
            Integration.DEGRADED_MODE_ENTERED,
            Integration.DEGRADED_MODE_LEFT,
            Integration.DRIFT_DETECTED,
            Integration.DRIFT_REPAIRED,
            Integration.MAPPING_VERSION_ACTIVATED,
            Integration.MESSAGE_PARKED,
            Integration.MESSAGE_REPLAYED,
            Integration.RECONCILIATION_RUN_COMPLETED,
            Integration.SCHEMA_CHANGE_DETECTED,
            Integration.SYNC_EXCEPTION_RAISED,
            Integration.SYNC_EXCEPTION_RESOLVED,
            Integration.SYNC_FAILED,
            Integration.SYNC_SUCCEEDED,
            Integration.WORKFLOW_COMPLETED,
            Integration.WORKFLOW_STALLED);

    /** What a step of a flow has checked, sent or compared. */
    private static final Set<EventType<?>> OF_A_FLOW = Set.of(
            Finance.FINANCIAL_TRANSACTION_COMPLETED,
            Finance.FINANCIAL_TRANSACTION_INCOMPLETE,
            Finance.RECONCILIATION_COMPLETED,
            Finance.RECONCILIATION_EXCEPTION_RAISED,
            Fulfilment.FULFILMENT_EXCEPTION_RAISED,
            Inventory.AVAILABILITY_CHANGED,
            Inventory.INVENTORY_DRIFT_FOUND,
            Inventory.LOW_STOCK_REACHED,
            Parties.CUSTOMERS_MERGED,
            Parties.CUSTOMER_ADDRESS_CORRECTED,
            Parties.CUSTOMER_ADDRESS_REJECTED,
            Parties.CUSTOMER_ADDRESS_VALIDATED,
            Parties.CUSTOMER_DUPLICATE_DETECTED,
            Parties.CUSTOMER_MASTER_PUBLISHED,
            Parties.CUSTOMER_ONBOARDED,
            Parties.CUSTOMER_UNMERGED,
            Parties.PERSONAL_DATA_EXPORTED,
            Parties.PERSONAL_DATA_REDACTED,
            Pricing.PRICE_MISMATCH_DETECTED,
            Pricing.PROMOTION_CONFLICT_DETECTED,
            Pricing.TAX_MISMATCH_DETECTED,
            Products.ITEM_SYNCHRONIZED,
            Returns.RETURN_ELIGIBILITY_CHECKED,
            Sales.DUPLICATE_ORDER_SUPPRESSED,
            Sales.MARKETPLACE_EXCEPTION_RAISED,
            Sales.MARKETPLACE_ORDER_IMPORTED,
            Sales.ORDER_ENRICHED,
            Sales.ORDER_EXPORTED_TO_ERP,
            Sales.ORDER_EXPORT_FAILED,
            Sales.ORDER_VALIDATED,
            Sales.ORDER_VALIDATION_FAILED);

    /** What a source tells and no record of it shows. */
    private static final Set<EventType<?>> OF_A_SOURCE = Set.of(
            Engagement.LOYALTY_BALANCE_UPDATED,
            Engagement.LOYALTY_POINTS_ACCRUED,
            Engagement.LOYALTY_POINTS_ADJUSTED,
            Engagement.LOYALTY_POINTS_EXPIRED,
            Engagement.LOYALTY_POINTS_REDEEMED,
            Engagement.LOYALTY_POINTS_REVERSED,
            Finance.CHART_MAPPING_CHANGED,
            Finance.COST_CENTRE_MAPPED,
            Finance.PERIOD_CUTOFF_REACHED,
            Finance.PERIOD_CLOSE_BLOCKED,
            Finance.REVENUE_DEFERRED,
            Finance.TAX_INVOICE_REQUESTED,
            Fulfilment.ITEM_PACKED,
            Fulfilment.ITEM_PICKED,
            Fulfilment.ITEM_SHORT_PICKED,
            Inventory.SUPPLIER_DELAY_REPORTED,
            Parties.CREDIT_RELEASED,
            Parties.CUSTOMER_ACTIVITY_RECORDED,
            Payments.PAYMENT_AUTHORIZATION_EXPIRED,
            Payments.STORED_VALUE_EXPIRED,
            Pricing.COUPON_REDEEMED,
            Pricing.EXCHANGE_RATE_PUBLISHED,
            Pricing.OFFER_ASSIGNED,
            Pricing.PRICE_EXPIRED,
            Pricing.PRICE_OVERRIDDEN,
            Pricing.PRICE_SCHEDULED,
            Pricing.PRICE_WITHDRAWN,
            Pricing.PROMOTION_REDEMPTION_REVERSED,
            Pricing.TAX_CATEGORY_MAPPED,
            Products.PRODUCT_LAUNCHED,
            Products.PRODUCT_LAUNCH_SCHEDULED,
            Products.PRODUCT_WITHDRAWN,
            Returns.EXCHANGE_CREATED,
            Returns.RETURN_DISPOSITION_DECIDED,
            Sales.OFFLINE_POS_BATCH_RECONCILED,
            Sales.ORDER_ARCHIVED,
            Sales.ORDER_LINE_CANCELLED);

    private static final Map<String, Set<EventType<?>>> FACTS = Map.of(
            "a fact of the engine", OF_THE_ENGINE,
            "a fact of a flow", OF_A_FLOW,
            "a fact of a source", OF_A_SOURCE);

    private EventOrigins() {}

    /** {@return what is derived by rules that are data, of all kinds of records} */
    public static Set<EventType<?>> derived() {
        return rules().stream().flatMap(rules -> rules.types().stream()).collect(Collectors.toSet());
    }

    /** {@return the rules that are data} */
    public static List<DerivedEvents<?>> rules() {
        Catalogue catalogue = Catalogue.standard();
        return catalogue.types().stream()
                .flatMap(type -> catalogue.find(type.name()).stream())
                .map(modelled -> modelled.events())
                .filter(DerivedEvents.class::isInstance)
                .<DerivedEvents<?>>map(rules -> (DerivedEvents<?>) rules)
                .toList();
    }

    /** {@return where an event comes from, in words; once for each place} */
    public static List<String> of(EventType<?> event) {
        List<String> origins = FACTS.entrySet().stream()
                .filter(fact -> fact.getValue().contains(event))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        if (derived().contains(event) || WRITTEN_OUT.contains(event)) {
            origins.add("versions of records");
        }
        return origins;
    }
}
