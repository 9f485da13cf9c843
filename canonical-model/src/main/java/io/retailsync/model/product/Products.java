package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The events of products, and how they follow from versions of a product. */
public final class Products {

    private static final EventFamily FACTS = new EventFamily("product", Partition.PRODUCT);

    /** A product was seen for the first time. */
    public static final EventType<ProductSnapshot> PRODUCT_CREATED =
            FACTS.bulk("product-created", ProductSnapshot.class, C1, "productId", "version");

    /** Attributes of a product changed; its status, content and categories have events of their own. */
    public static final EventType<Changed> PRODUCT_UPDATED =
            FACTS.bulk("product-updated", Changed.class, C1, "productId", "version");

    /** A product went from one status to another. */
    public static final EventType<StatusChanged> PRODUCT_STATUS_CHANGED =
            FACTS.standard("product-status-changed", StatusChanged.class, C1, "productId", "version");

    /** Texts or pictures of a product were added or changed. */
    public static final EventType<Changed> PRODUCT_CONTENT_ENRICHED =
            FACTS.bulk("product-content-enriched", Changed.class, C1, "productId", "version");

    /** How a variant is booked changed. */
    public static final EventType<Changed> PRODUCT_FINANCIALS_CHANGED =
            FACTS.standard("product-financials-changed", Changed.class, C2, "variantId", "version");

    /** A product has one variant more. */
    public static final EventType<VariantNote> VARIANT_ADDED =
            FACTS.standard("variant-added", VariantNote.class, C1, "variantId", "version");

    /** A product lost a variant. */
    public static final EventType<VariantNote> VARIANT_DISCONTINUED =
            FACTS.standard("variant-discontinued", VariantNote.class, C1, "variantId", "version");

    /** A variant got a number, or another one. */
    public static final EventType<VariantNote> GTIN_ASSIGNED =
            FACTS.standard("gtin-assigned", VariantNote.class, C1, "variantId", "gtin", "version");

    /** A product stands elsewhere in a hierarchy. */
    public static final EventType<Changed> PRODUCT_HIERARCHY_CHANGED =
            FACTS.bulk("product-hierarchy-changed", Changed.class, C1, "productId", "scheme", "version");

    /** A product has a day on which it goes on sale. */
    public static final EventType<StatusChanged> PRODUCT_LAUNCH_SCHEDULED =
            FACTS.standard("product-launch-scheduled", StatusChanged.class, C1, "productId", "launchId", "state");

    /** A product went on sale. */
    public static final EventType<StatusChanged> PRODUCT_LAUNCHED =
            FACTS.standard("product-launched", StatusChanged.class, C1, "productId", "launchId", "state");

    /** A product was taken off sale. */
    public static final EventType<StatusChanged> PRODUCT_WITHDRAWN =
            FACTS.standard("product-withdrawn", StatusChanged.class, C1, "productId", "launchId", "state");

    /** A channel offers a variant. */
    public static final EventType<ExportOutcome> LISTING_PUBLISHED =
            FACTS.standard("listing-published", ExportOutcome.class, C1, "variantId", "channel", "version");

    /** A channel refused a variant. */
    public static final EventType<ExportOutcome> LISTING_REJECTED =
            FACTS.standard("listing-rejected", ExportOutcome.class, C1, "variantId", "channel", "version");

    /** A channel no longer offers a variant. */
    public static final EventType<ExportOutcome> LISTING_UNPUBLISHED =
            FACTS.standard("listing-unpublished", ExportOutcome.class, C1, "variantId", "channel", "version");

    /** A target knows a variant. */
    public static final EventType<ExportOutcome> ITEM_SYNCHRONIZED =
            FACTS.bulk("item-synchronized", ExportOutcome.class, C1, "variantId", "target", "version");

    private Products() {}

    /** {@return the kinds of record of products, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(ProductPaths.TYPE, Products::events),
                Modelled.quiet(ItemPaths.TYPE),
                ProductEvents.OF_FINANCIALS.modelled(),
                Modelled.quiet(SupplierItemPaths.TYPE),
                Modelled.quiet(BundlePaths.TYPE),
                Modelled.quiet(CategoryPaths.TYPE),
                ProductEvents.OF_LISTINGS.modelled());
    }

    private static final List<AttributePath<Product, ?>> CONTENT =
            List.of(ProductPaths.TRANSLATIONS, ProductPaths.DESCRIPTION, ProductPaths.BULLETS, ProductPaths.MEDIA);

    /** Status, content and categories are told by events of their own. */
    private static final List<AttributePath<Product, ?>> UPDATED = ProductPaths.TYPE.attributes().stream()
            .filter(path -> !path.equals(ProductPaths.STATUS)
                    && !path.equals(ProductPaths.CATEGORIES)
                    && !CONTENT.contains(path))
            .toList();

    /**
     * {@return what happened between two versions of a product}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Product>> before, Governed<Product> after) {
        if (before.isEmpty()) {
            ProductSnapshot snapshot = new ProductSnapshot(after.key(), after.version(), after.value());
            return List.of(PRODUCT_CREATED.told(snapshot, after.key(), after.version()));
        }
        List<BusinessEvent<?>> events = new ArrayList<>();
        Changed.between(UPDATED, before.get(), after)
                .ifPresent(changed -> events.add(PRODUCT_UPDATED.told(changed, after.key(), after.version())));
        Changed.between(CONTENT, before.get(), after)
                .ifPresent(changed -> events.add(PRODUCT_CONTENT_ENRICHED.told(changed, after.key(), after.version())));
        Changed.between(List.of(ProductPaths.CATEGORIES), before.get(), after)
                .ifPresent(changed -> moved(before.get().value(), after.value())
                        .forEach(scheme -> events.add(
                                PRODUCT_HIERARCHY_CHANGED.told(changed, after.key(), scheme, after.version()))));
        status(before.get(), after, events);
        if (!before.get().value().variants().equals(after.value().variants())) {
            variants(before.get().value(), after, events);
        }
        return events;
    }

    private static void status(Governed<Product> before, Governed<Product> after, List<BusinessEvent<?>> events) {
        Coded<ProductStatus> was = before.value().status();
        Coded<ProductStatus> now = after.value().status();
        if (now != null && !now.equals(was)) {
            StatusChanged changed = new StatusChanged(
                    after.key(), after.version(), was == null ? null : was.text(), now.text(), null, false);
            events.add(PRODUCT_STATUS_CHANGED.told(changed, after.key(), after.version()));
        }
    }

    /** The trees in which it stands elsewhere. */
    private static Set<String> moved(Product before, Product after) {
        Set<String> schemes = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(product -> product.categories().stream())
                .map(CategoryRef::scheme)
                .filter(scheme -> !within(before, scheme).equals(within(after, scheme)))
                .forEach(schemes::add);
        return schemes;
    }

    private static List<CategoryRef> within(Product product, String scheme) {
        return product.categories().stream()
                .filter(category -> category.scheme().equals(scheme))
                .toList();
    }

    private static void variants(Product before, Governed<Product> after, List<BusinessEvent<?>> events) {
        Map<String, Variant> gone = new LinkedHashMap<>();
        before.variants().forEach(variant -> gone.put(variant.ref(), variant));
        for (Variant now : after.value().variants()) {
            Variant was = gone.remove(now.ref());
            if (was == null) {
                events.add(VARIANT_ADDED.told(note(after, now), now.ref(), after.version()));
            }
            String barcode = now.barcode();
            if (barcode != null && !(was != null && barcode.equals(was.barcode()))) {
                events.add(GTIN_ASSIGNED.told(note(after, now), now.ref(), barcode, after.version()));
            }
        }
        gone.values()
                .forEach(variant ->
                        events.add(VARIANT_DISCONTINUED.told(note(after, variant), variant.ref(), after.version())));
    }

    private static VariantNote note(Governed<Product> product, Variant variant) {
        return new VariantNote(product.key(), product.version(), variant.ref(), variant.sku(), variant.barcode());
    }
}
