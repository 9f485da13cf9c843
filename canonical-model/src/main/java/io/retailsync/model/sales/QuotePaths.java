package io.retailsync.model.sales;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Quote}. Generated from the record; a test keeps it current. */
public final class QuotePaths {

    /** The whole record. */
    public static final AttributePath<Quote, Quote> ROOT = AttributePath.root(Quote.class);

    /** {@link Quote#displayNumber()}. */
    public static final AttributePath<Quote, String> DISPLAY_NUMBER =
            AttributePath.of(Quote.class, "displayNumber", it -> Optional.of(it.displayNumber()));

    /** {@link Quote#customer()}. */
    public static final AttributePath<Quote, ExternalRef> CUSTOMER =
            AttributePath.of(Quote.class, "customer", it -> Optional.of(it.customer()));

    /** {@link Quote#status()}. */
    public static final AttributePath<Quote, Coded<QuoteStatus>> STATUS =
            AttributePath.of(Quote.class, "status", it -> Optional.of(it.status()));

    /** {@link Quote#currency()}. */
    public static final AttributePath<Quote, CurrencyCode> CURRENCY =
            AttributePath.of(Quote.class, "currency", it -> Optional.of(it.currency()));

    /** {@link Quote#taxInclusive()}. */
    public static final AttributePath<Quote, Boolean> TAX_INCLUSIVE =
            AttributePath.of(Quote.class, "taxInclusive", it -> Optional.of(it.taxInclusive()));

    /** {@link Quote#lines()}. */
    public static final AttributePath<Quote, List<QuoteLine>> LINES =
            AttributePath.of(Quote.class, "lines", it -> Optional.of(it.lines()));

    /** {@link Quote#validity()}. */
    public static final AttributePath<Quote, Validity> VALIDITY =
            AttributePath.of(Quote.class, "validity", it -> Optional.of(it.validity()));

    /** {@link Quote#total()}. */
    public static final AttributePath<Quote, Money> TOTAL =
            AttributePath.of(Quote.class, "total", it -> Optional.of(it.total()));

    /** {@link Quote#convertedOrder()}. */
    public static final AttributePath<Quote, ExternalRef> CONVERTED_ORDER =
            AttributePath.of(Quote.class, "convertedOrder", it -> Optional.ofNullable(it.convertedOrder()));

    /** The kind of record. */
    public static final EntityType<Quote> TYPE = EntityType.of(
            "quote",
            Quote.class,
            List.of(
                    DISPLAY_NUMBER,
                    CUSTOMER,
                    STATUS,
                    CURRENCY,
                    TAX_INCLUSIVE,
                    LINES,
                    VALIDITY,
                    TOTAL,
                    CONVERTED_ORDER));

    private QuotePaths() {}
}
