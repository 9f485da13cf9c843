package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of what a channel shows. {@code G5} is ours. */
public final class ChannelListingRules {

    /** The rules. */
    public static final Rules<ChannelListing> ALL = Rules.<ChannelListing>of(ChannelListing.class)
            .exception(
                    "G5",
                    "What is shown has a name on the channel, and what was refused says why.",
                    ChannelListingRules::answered)
            .build();

    private ChannelListingRules() {}

    private static void answered(ChannelListing listing, Breaches breaches) {
        if (listing.status().is(ListingStatus.PUBLISHED) && listing.listing() == null) {
            breaches.add(ChannelListingPaths.LISTING.toString(), "the channel's name for it", "none");
        }
        if (listing.status().is(ListingStatus.REJECTED) && listing.errors().isEmpty()) {
            breaches.add(ChannelListingPaths.ERRORS.toString(), "1 or more", "none");
        }
    }
}
