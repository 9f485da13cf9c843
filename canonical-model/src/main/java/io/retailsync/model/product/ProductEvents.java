package io.retailsync.model.product;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.ExportOutcome;
import java.util.Map;

/** What follows from versions of what the books need of products, and what channels list. */
final class ProductEvents {

    private ProductEvents() {}

    static final DerivedEvents<FinancialProductAttributes> OF_FINANCIALS = DerivedEvents.of(
                    FinancialProductAttributesPaths.TYPE)
            .changed(
                    Products.PRODUCT_FINANCIALS_CHANGED,
                    FinancialProductAttributesPaths.TAX_CATEGORY,
                    FinancialProductAttributesPaths.VALUATION_CLASS,
                    FinancialProductAttributesPaths.PRODUCT_GROUP,
                    FinancialProductAttributesPaths.COST_CENTRE,
                    FinancialProductAttributesPaths.PROFIT_CENTRE,
                    FinancialProductAttributesPaths.REVENUE_ACCOUNT_KEY,
                    FinancialProductAttributesPaths.STANDARD_COST,
                    FinancialProductAttributesPaths.COST_METHOD);

    static final DerivedEvents<ChannelListing> OF_LISTINGS = DerivedEvents.of(ChannelListingPaths.TYPE)
            .part("variantId", listing -> listing.sku().value())
            .part("channel", listing -> listing.channel().text() + "/" + listing.salesEntity())
            .reached(
                    ChannelListing::status,
                    ProductEvents::listed,
                    Map.of(
                            ListingStatus.PUBLISHED, Products.LISTING_PUBLISHED,
                            ListingStatus.REJECTED, Products.LISTING_REJECTED,
                            ListingStatus.UNPUBLISHED, Products.LISTING_UNPUBLISHED));

    private static ExportOutcome listed(Governed<ChannelListing> version) {
        ChannelListing listing = version.value();
        ExternalRef there = listing.listing();
        return new ExportOutcome(
                version.key(),
                version.version(),
                listing.channel().text(),
                there == null ? null : there.value(),
                null,
                listing.errors());
    }
}
