package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.code.Sku;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ChannelListing}. Generated from the record; a test keeps it current. */
public final class ChannelListingPaths {

    /** The whole record. */
    public static final AttributePath<ChannelListing, ChannelListing> ROOT = AttributePath.root(ChannelListing.class);

    /** {@link ChannelListing#sku()}. */
    public static final AttributePath<ChannelListing, Sku> SKU =
            AttributePath.of(ChannelListing.class, "sku", it -> Optional.of(it.sku()));

    /** {@link ChannelListing#channel()}. */
    public static final AttributePath<ChannelListing, Coded<SalesChannel>> CHANNEL =
            AttributePath.of(ChannelListing.class, "channel", it -> Optional.of(it.channel()));

    /** {@link ChannelListing#salesEntity()}. */
    public static final AttributePath<ChannelListing, String> SALES_ENTITY =
            AttributePath.of(ChannelListing.class, "salesEntity", it -> Optional.of(it.salesEntity()));

    /** {@link ChannelListing#status()}. */
    public static final AttributePath<ChannelListing, Coded<ListingStatus>> STATUS =
            AttributePath.of(ChannelListing.class, "status", it -> Optional.of(it.status()));

    /** {@link ChannelListing#listing()}. */
    public static final AttributePath<ChannelListing, ExternalRef> LISTING =
            AttributePath.of(ChannelListing.class, "listing", it -> Optional.ofNullable(it.listing()));

    /** {@link ChannelListing#title()}. */
    public static final AttributePath<ChannelListing, LocalizedText> TITLE =
            AttributePath.of(ChannelListing.class, "title", it -> Optional.ofNullable(it.title()));

    /** {@link ChannelListing#price()}. */
    public static final AttributePath<ChannelListing, Money> PRICE =
            AttributePath.of(ChannelListing.class, "price", it -> Optional.ofNullable(it.price()));

    /** {@link ChannelListing#errors()}. */
    public static final AttributePath<ChannelListing, List<String>> ERRORS =
            AttributePath.of(ChannelListing.class, "errors", it -> Optional.of(it.errors()));

    /** {@link ChannelListing#publishedAt()}. */
    public static final AttributePath<ChannelListing, Instant> PUBLISHED_AT =
            AttributePath.of(ChannelListing.class, "publishedAt", it -> Optional.ofNullable(it.publishedAt()));

    /** The kind of record. */
    public static final EntityType<ChannelListing> TYPE = EntityType.of(
            "channel-listing",
            ChannelListing.class,
            List.of(SKU, CHANNEL, SALES_ENTITY, STATUS, LISTING, TITLE, PRICE, ERRORS, PUBLISHED_AT));

    private ChannelListingPaths() {}
}
