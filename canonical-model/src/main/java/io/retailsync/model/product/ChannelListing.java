package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.MKT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * That a SKU is shown, or should be, on one channel of one shop, site or store (canonical-model §5.2).
 *
 * @param sku stock keeping unit
 * @param channel through what it is sold
 * @param salesEntity which shop, site or store
 * @param status whether it is shown
 * @param listing how the channel names it
 * @param title what it is called there, where otherwise
 * @param price what it costs there, where otherwise
 * @param errors codes of what the channel refused
 * @param publishedAt when it was last taken
 */
public record ChannelListing(
        @Attribute(
                value = C0,
                owner = {INT, MKT},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {INT, MKT},
                merge = IMMUTABLE)
        Coded<SalesChannel> channel,

        @Attribute(
                value = C1,
                owner = {INT, MKT},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String salesEntity,

        @Attribute(
                value = C1,
                owner = {INT, MKT})
        Coded<ListingStatus> status,

        @Attribute(
                value = C1,
                owner = {MKT, INT})
        @Nullable
        ExternalRef listing,

        @Attribute(
                value = C1,
                owner = {INT, MKT})
        @Nullable
        LocalizedText title,

        @Attribute(
                value = C1,
                owner = {INT, MKT})
        @Nullable
        Money price,

        @Attribute(
                value = C1,
                owner = {MKT, INT})
        @Size(max = 100)
        List<@Size(max = 2048) String> errors,

        @Attribute(
                value = C1,
                owner = {INT, MKT})
        @Nullable
        Instant publishedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param sku stock keeping unit
     * @param channel through what it is sold
     * @param salesEntity which shop, site or store
     * @param status whether it is shown
     * @param listing how the channel names it
     * @param title what it is called there, where otherwise
     * @param price what it costs there, where otherwise
     * @param errors codes of what the channel refused
     * @param publishedAt when it was last taken
     */
    public ChannelListing {
        Required.present("sku", sku);
        Required.present("channel", channel);
        Required.present("salesEntity", salesEntity);
        Required.present("status", status);
        errors = List.copyOf(errors);
    }

    /** {@return a builder that was told nothing so far} */
    public static ChannelListingBuilder builder() {
        return new ChannelListingBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public ChannelListing with(Consumer<ChannelListingBuilder> change) {
        ChannelListingBuilder builder = new ChannelListingBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
