package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.LATEST_OBSERVED;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one SKU at one location (canonical-model §5.4), as far as its source knows it: a shop often has two numbers, a warehouse all parts
 * between them. What has to hold: {@link InventoryRules}.
 *
 * @param sku stock keeping unit
 * @param location the host's own name of the location; systems' names are in its crosswalk
 * @param onHand what is physically there, which sales do not move
 * @param available what a channel may still sell, where a source says it
 * @param committed promised to placed orders, zero or more
 * @param reserved held for carts, drafts and transfers, zero or more
 * @param unavailable there, and not to be sold
 * @param incoming expected; no part of what is on hand
 * @param asOf when it was so, where the source says it
 */
public record InventoryLevel(
        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String sku,

        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        @Nullable
        Quantity onHand,

        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Nullable
        Quantity available,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = COMPUTED)
        @Nullable
        Quantity committed,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = COMPUTED)
        @Nullable
        Quantity reserved,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        @Size(max = 100)
        List<UnavailableStock> unavailable,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Size(max = 1000)
        List<IncomingStock> incoming,

        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = LATEST_OBSERVED)
        @Nullable
        Instant asOf) {

    /**
     * Refuses missing parts, copies the lists.
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location; systems' names are in its crosswalk
     * @param onHand what is physically there, which sales do not move
     * @param available what a channel may still sell, where a source says it
     * @param committed promised to placed orders, zero or more
     * @param reserved held for carts, drafts and transfers, zero or more
     * @param unavailable there, and not to be sold
     * @param incoming expected; no part of what is on hand
     * @param asOf when it was so, where the source says it
     */
    public InventoryLevel {
        Required.present("sku", sku);
        Required.present("location", location);
        unavailable = List.copyOf(unavailable);
        incoming = List.copyOf(incoming);
    }

    /** {@return a builder that was told nothing so far} */
    public static InventoryLevelBuilder builder() {
        return new InventoryLevelBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public InventoryLevel with(Consumer<InventoryLevelBuilder> change) {
        InventoryLevelBuilder builder = new InventoryLevelBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return a level of which no parts are known}
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location
     * @param onHand what is physically there, where the source knows
     * @param available what a channel may still sell, where the source says it
     */
    public static InventoryLevel of(
            String sku, String location, @Nullable Quantity onHand, @Nullable Quantity available) {
        return new InventoryLevel(sku, location, onHand, available, null, null, List.of(), List.of(), null);
    }

    /**
     * {@return this level with another quantity on hand}
     *
     * @param quantity what is physically there
     */
    public InventoryLevel withOnHand(Quantity quantity) {
        return new InventoryLevel(sku, location, quantity, available, committed, reserved, unavailable, incoming, asOf);
    }

    /**
     * {@return what may still be sold: what the source says, or else {@link #free()}} Below zero where more was promised than is there.
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Optional<Quantity> sellable() {
        return Optional.ofNullable(available).or(this::free);
    }

    /**
     * {@return what is on hand less what is committed, reserved or unavailable, as far as these are known}
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Optional<Quantity> free() {
        return Optional.ofNullable(onHand).map(all -> parts().reduce(all, Quantity::minus));
    }

    /** What is taken off from what is on hand. */
    private Stream<Quantity> parts() {
        return Stream.concat(
                Stream.of(Optional.ofNullable(committed), Optional.ofNullable(reserved))
                        .flatMap(Optional::stream),
                unavailable.stream().map(UnavailableStock::quantity));
    }
}
