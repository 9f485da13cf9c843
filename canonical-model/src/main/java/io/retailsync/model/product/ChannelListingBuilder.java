package io.retailsync.model.product;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link ChannelListing}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ChannelListingBuilder {

    private @Nullable Sku sku;
    private @Nullable Coded<SalesChannel> channel;
    private @Nullable String salesEntity;
    private @Nullable Coded<ListingStatus> status;
    private @Nullable ExternalRef listing;
    private @Nullable LocalizedText title;
    private @Nullable Money price;
    private List<String> errors = List.of();
    private @Nullable Instant publishedAt;

    ChannelListingBuilder() {}

    ChannelListingBuilder(ChannelListing begun) {
        sku = begun.sku();
        channel = begun.channel();
        salesEntity = begun.salesEntity();
        status = begun.status();
        listing = begun.listing();
        title = begun.title();
        price = begun.price();
        errors = begun.errors();
        publishedAt = begun.publishedAt();
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public ChannelListingBuilder sku(Sku sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channel through what it is sold
     */
    public ChannelListingBuilder channel(Coded<SalesChannel> channel) {
        this.channel = channel;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channel through what it is sold
     */
    public ChannelListingBuilder channel(SalesChannel channel) {
        this.channel = Coded.of(channel);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param salesEntity which shop, site or store
     */
    public ChannelListingBuilder salesEntity(String salesEntity) {
        this.salesEntity = salesEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status whether it is shown
     */
    public ChannelListingBuilder status(Coded<ListingStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status whether it is shown
     */
    public ChannelListingBuilder status(ListingStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param listing how the channel names it
     */
    public ChannelListingBuilder listing(@Nullable ExternalRef listing) {
        this.listing = listing;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param title what it is called there, where otherwise
     */
    public ChannelListingBuilder title(@Nullable LocalizedText title) {
        this.title = title;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param price what it costs there, where otherwise
     */
    public ChannelListingBuilder price(@Nullable Money price) {
        this.price = price;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param errors codes of what the channel refused
     */
    public ChannelListingBuilder errors(List<String> errors) {
        this.errors = errors;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param publishedAt when it was last taken
     */
    public ChannelListingBuilder publishedAt(@Nullable Instant publishedAt) {
        this.publishedAt = publishedAt;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public ChannelListing build() {
        return new ChannelListing(
                Required.given("sku", sku),
                Required.given("channel", channel),
                Required.given("salesEntity", salesEntity),
                Required.given("status", status),
                listing,
                title,
                price,
                errors,
                publishedAt);
    }
}
