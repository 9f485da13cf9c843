package io.retailsync.model.sales;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link Order}. Generated from the record; a test keeps it current. */
public final class OrderPaths {

    /** The whole record. */
    public static final AttributePath<Order, Order> ROOT = AttributePath.root(Order.class);

    /** {@link Order#displayNumber()}. */
    public static final AttributePath<Order, String> DISPLAY_NUMBER =
            AttributePath.of(Order.class, "displayNumber", it -> Optional.of(it.displayNumber()));

    /** {@link Order#status()}. */
    public static final AttributePath<Order, Coded<OrderStatus>> STATUS =
            AttributePath.of(Order.class, "status", it -> Optional.of(it.status()));

    /** {@link Order#channel()}. */
    public static final AttributePath<Order, Coded<SalesChannel>> CHANNEL =
            AttributePath.of(Order.class, "channel", it -> Optional.ofNullable(it.channel()));

    /** {@link Order#seller()}. */
    public static final AttributePath<Order, Seller> SELLER =
            AttributePath.of(Order.class, "seller", it -> Optional.ofNullable(it.seller()));

    /** {@link Order#placedAt()}. */
    public static final AttributePath<Order, Instant> PLACED_AT =
            AttributePath.of(Order.class, "placedAt", it -> Optional.of(it.placedAt()));

    /** {@link Order#businessDay()}. */
    public static final AttributePath<Order, LocalDate> BUSINESS_DAY =
            AttributePath.of(Order.class, "businessDay", it -> Optional.ofNullable(it.businessDay()));

    /** {@link Order#timeZone()}. */
    public static final AttributePath<Order, TimeZoneId> TIME_ZONE =
            AttributePath.of(Order.class, "timeZone", it -> Optional.ofNullable(it.timeZone()));

    /** {@link Order#cancelledAt()}. */
    public static final AttributePath<Order, Instant> CANCELLED_AT =
            AttributePath.of(Order.class, "cancelledAt", it -> Optional.ofNullable(it.cancelledAt()));

    /** {@link Order#cancelReason()}. */
    public static final AttributePath<Order, String> CANCEL_REASON =
            AttributePath.of(Order.class, "cancelReason", it -> Optional.ofNullable(it.cancelReason()));

    /** {@link Order#customer()}. */
    public static final AttributePath<Order, ExternalRef> CUSTOMER =
            AttributePath.of(Order.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link Order#email()}. */
    public static final AttributePath<Order, EmailAddress> EMAIL =
            AttributePath.of(Order.class, "email", it -> Optional.ofNullable(it.email()));

    /** {@link Order#billTo()}. */
    public static final AttributePath<Order, PostalAddress> BILL_TO =
            AttributePath.of(Order.class, "billTo", it -> Optional.ofNullable(it.billTo()));

    /** {@link Order#shipTo()}. */
    public static final AttributePath<Order, PostalAddress> SHIP_TO =
            AttributePath.of(Order.class, "shipTo", it -> Optional.ofNullable(it.shipTo()));

    /** {@link Order#currency()}. */
    public static final AttributePath<Order, CurrencyCode> CURRENCY =
            AttributePath.of(Order.class, "currency", it -> Optional.of(it.currency()));

    /** {@link Order#presentment()}. */
    public static final AttributePath<Order, Presentment> PRESENTMENT =
            AttributePath.of(Order.class, "presentment", it -> Optional.ofNullable(it.presentment()));

    /** {@link Order#taxInclusive()}. */
    public static final AttributePath<Order, Boolean> TAX_INCLUSIVE =
            AttributePath.of(Order.class, "taxInclusive", it -> Optional.ofNullable(it.taxInclusive()));

    /** {@link Order#rounding()}. */
    public static final AttributePath<Order, RoundingPolicy> ROUNDING =
            AttributePath.of(Order.class, "rounding", it -> Optional.ofNullable(it.rounding()));

    /** {@link Order#lines()}. */
    public static final AttributePath<Order, List<OrderLine>> LINES =
            AttributePath.of(Order.class, "lines", it -> Optional.of(it.lines()));

    /** {@link Order#shipping()}. */
    public static final AttributePath<Order, List<ShippingLine>> SHIPPING =
            AttributePath.of(Order.class, "shipping", it -> Optional.of(it.shipping()));

    /** {@link Order#discounts()}. */
    public static final AttributePath<Order, Money> DISCOUNTS =
            AttributePath.of(Order.class, "discounts", it -> Optional.ofNullable(it.discounts()));

    /** {@link Order#tax()}. */
    public static final AttributePath<Order, Money> TAX =
            AttributePath.of(Order.class, "tax", it -> Optional.ofNullable(it.tax()));

    /** {@link Order#duties()}. */
    public static final AttributePath<Order, Money> DUTIES =
            AttributePath.of(Order.class, "duties", it -> Optional.ofNullable(it.duties()));

    /** {@link Order#fees()}. */
    public static final AttributePath<Order, Money> FEES =
            AttributePath.of(Order.class, "fees", it -> Optional.ofNullable(it.fees()));

    /** {@link Order#tips()}. */
    public static final AttributePath<Order, Money> TIPS =
            AttributePath.of(Order.class, "tips", it -> Optional.ofNullable(it.tips()));

    /** {@link Order#cashRounding()}. */
    public static final AttributePath<Order, Money> CASH_ROUNDING =
            AttributePath.of(Order.class, "cashRounding", it -> Optional.ofNullable(it.cashRounding()));

    /** {@link Order#total()}. */
    public static final AttributePath<Order, Money> TOTAL =
            AttributePath.of(Order.class, "total", it -> Optional.of(it.total()));

    /** {@link Order#financialStatus()}. */
    public static final AttributePath<Order, Coded<FinancialStatus>> FINANCIAL_STATUS =
            AttributePath.of(Order.class, "financialStatus", it -> Optional.ofNullable(it.financialStatus()));

    /** {@link Order#fulfilmentStatus()}. */
    public static final AttributePath<Order, Coded<FulfilmentStatus>> FULFILMENT_STATUS =
            AttributePath.of(Order.class, "fulfilmentStatus", it -> Optional.ofNullable(it.fulfilmentStatus()));

    /** {@link Order#purchaseOrderNumber()}. */
    public static final AttributePath<Order, String> PURCHASE_ORDER_NUMBER =
            AttributePath.of(Order.class, "purchaseOrderNumber", it -> Optional.ofNullable(it.purchaseOrderNumber()));

    /** {@link Order#note()}. */
    public static final AttributePath<Order, PersonalText> NOTE =
            AttributePath.of(Order.class, "note", it -> Optional.ofNullable(it.note()));

    /** {@link Order#tags()}. */
    public static final AttributePath<Order, Set<String>> TAGS =
            AttributePath.of(Order.class, "tags", it -> Optional.of(it.tags()));

    /** {@link Order#test()}. */
    public static final AttributePath<Order, Boolean> TEST =
            AttributePath.of(Order.class, "test", it -> Optional.ofNullable(it.test()));

    /** The kind of record. */
    public static final EntityType<Order> TYPE = EntityType.of(
            "order",
            Order.class,
            List.of(
                    DISPLAY_NUMBER,
                    STATUS,
                    CHANNEL,
                    SELLER,
                    PLACED_AT,
                    BUSINESS_DAY,
                    TIME_ZONE,
                    CANCELLED_AT,
                    CANCEL_REASON,
                    CUSTOMER,
                    EMAIL,
                    BILL_TO,
                    SHIP_TO,
                    CURRENCY,
                    PRESENTMENT,
                    TAX_INCLUSIVE,
                    ROUNDING,
                    LINES,
                    SHIPPING,
                    DISCOUNTS,
                    TAX,
                    DUTIES,
                    FEES,
                    TIPS,
                    CASH_ROUNDING,
                    TOTAL,
                    FINANCIAL_STATUS,
                    FULFILMENT_STATUS,
                    PURCHASE_ORDER_NUMBER,
                    NOTE,
                    TAGS,
                    TEST));

    private OrderPaths() {}
}
