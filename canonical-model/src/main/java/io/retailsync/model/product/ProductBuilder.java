package io.retailsync.model.product;

import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Product}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ProductBuilder {

    private @Nullable String title;
    private @Nullable Coded<ProductStatus> status;
    private @Nullable String vendor;
    private @Nullable String productType;
    private List<Variant> variants = List.of();
    private @Nullable LocalizedText translations;
    private @Nullable LocalizedText description;
    private List<LocalizedText> bullets = List.of();
    private List<ProductOption> options = List.of();
    private List<CategoryRef> categories = List.of();
    private List<MediaAsset> media = List.of();

    ProductBuilder() {}

    ProductBuilder(Product begun) {
        title = begun.title();
        status = begun.status();
        vendor = begun.vendor();
        productType = begun.productType();
        variants = begun.variants();
        translations = begun.translations();
        description = begun.description();
        bullets = begun.bullets();
        options = begun.options();
        categories = begun.categories();
        media = begun.media();
    }

    /**
     * {@return this builder}
     *
     * @param title what people call it
     */
    public ProductBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands in its life
     */
    public ProductBuilder status(@Nullable Coded<ProductStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands in its life
     */
    public ProductBuilder status(ProductStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param vendor brand or maker, as the source writes it
     */
    public ProductBuilder vendor(@Nullable String vendor) {
        this.vendor = vendor;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param productType the source's own grouping
     */
    public ProductBuilder productType(@Nullable String productType) {
        this.productType = productType;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param variants in the source's order
     */
    public ProductBuilder variants(List<Variant> variants) {
        this.variants = variants;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param translations the title in other languages too, where somebody wrote them
     */
    public ProductBuilder translations(@Nullable LocalizedText translations) {
        this.translations = translations;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param description what it is; may hold HTML, which nobody here cleans
     */
    public ProductBuilder description(@Nullable LocalizedText description) {
        this.description = description;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param bullets what is good about it, point by point
     */
    public ProductBuilder bullets(List<LocalizedText> bullets) {
        this.bullets = bullets;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param options what its variants differ in
     */
    public ProductBuilder options(List<ProductOption> options) {
        this.options = options;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param categories where it stands in each tree
     */
    public ProductBuilder categories(List<CategoryRef> categories) {
        this.categories = categories;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param media in the order to show
     */
    public ProductBuilder media(List<MediaAsset> media) {
        this.media = media;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Product build() {
        return new Product(
                Required.given("title", title),
                status,
                vendor,
                productType,
                variants,
                translations,
                description,
                bullets,
                options,
                categories,
                media);
    }
}
