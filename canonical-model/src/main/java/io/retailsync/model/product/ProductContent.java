package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import io.retailsync.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a product is shown with (canonical-model §5.2): the part of a product that a product information system enriches.
 *
 * @param product the product, as its source names it
 * @param title what people call it
 * @param description what it is; may hold HTML, which nobody here cleans
 * @param bullets what is good about it, point by point
 * @param options what its variants differ in
 * @param categories where it stands in each tree
 * @param media in the order to show
 */
public record ProductContent(
        @Attribute(
                value = C1,
                owner = {PIM, COM},
                merge = IMMUTABLE)
        ExternalRef product,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        LocalizedText title,

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
     * Refuses missing parts, copies the collections.
     *
     * @param product the product, as its source names it
     * @param title what people call it
     * @param description what it is; may hold HTML, which nobody here cleans
     * @param bullets what is good about it, point by point
     * @param options what its variants differ in
     * @param categories where it stands in each tree
     * @param media in the order to show
     */
    public ProductContent {
        Required.present("product", product);
        Required.present("title", title);
        bullets = List.copyOf(bullets);
        options = List.copyOf(options);
        categories = List.copyOf(categories);
        media = List.copyOf(media);
    }
}
