package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something on sale, with its variants (canonical-model §5.2).
 *
 * @param title what people call it
 * @param status where it stands in its life
 * @param vendor brand or maker, as the source writes it
 * @param productType the source's own grouping
 * @param variants in the source's order
 * @param translations the title in other languages too, where somebody wrote them
 * @param description what it is; may hold HTML, which nobody here cleans
 * @param bullets what is good about it, point by point
 * @param options what its variants differ in
 * @param categories where it stands in each tree
 * @param media in the order to show
 */
public record Product(
        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(min = 1, max = 255)
        String title,

        @Attribute(
                value = C1,
                owner = {PIM, ERP})
        @Nullable
        Coded<ProductStatus> status,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(min = 1, max = 255)
        @Nullable
        String vendor,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 255)
        @Nullable
        String productType,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 2048)
        List<Variant> variants,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Nullable
        LocalizedText translations,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Nullable
        LocalizedText description,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 50)
        List<LocalizedText> bullets,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 20)
        List<ProductOption> options,

        @Attribute(
                value = C0,
                owner = {PIM, ERP})
        @Size(max = 250)
        List<CategoryRef> categories,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 250)
        List<MediaAsset> media) {

    /**
     * Refuses a missing title, copies the lists.
     *
     * @param title what people call it
     * @param status where it stands in its life
     * @param vendor brand or maker, as the source writes it
     * @param productType the source's own grouping
     * @param variants in the source's order
     * @param translations the title in other languages too, where somebody wrote them
     * @param description what it is; may hold HTML, which nobody here cleans
     * @param bullets what is good about it, point by point
     * @param options what its variants differ in
     * @param categories where it stands in each tree
     * @param media in the order to show
     */
    public Product {
        Required.present("title", title);
        variants = List.copyOf(variants);
        bullets = List.copyOf(bullets);
        options = List.copyOf(options);
        categories = List.copyOf(categories);
        media = List.copyOf(media);
    }

    /** {@return a builder that was told nothing so far} */
    public static ProductBuilder builder() {
        return new ProductBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Product with(Consumer<ProductBuilder> change) {
        ProductBuilder builder = new ProductBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return a product that nobody has written more about}
     *
     * @param title what people call it
     * @param status where it stands in its life, where the source says it
     * @param vendor brand or maker, as the source writes it
     * @param productType the source's own grouping
     * @param variants in the source's order
     */
    public static Product of(
            String title,
            @Nullable Coded<ProductStatus> status,
            @Nullable String vendor,
            @Nullable String productType,
            List<Variant> variants) {
        return new Product(
                title, status, vendor, productType, variants, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
