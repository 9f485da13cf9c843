package io.retailsync.model.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.DataClass;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Change;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.Versions;
import io.retailsync.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProductsTest {

    private static final Variant BLUE = new Variant("v1", "MUG-B", "Blue", null);
    private static final Variant RED = new Variant("v2", "MUG-R", "Red", "4006381333931");

    @Test
    void aNewProductIsToldAsAWhole() {
        List<BusinessEvent<?>> events = Products.events(Optional.empty(), mug(1, "Mug", ProductStatus.ACTIVE, RED));
        assertThat(Versions.types(events)).containsExactly(Products.PRODUCT_CREATED);
    }

    @Test
    void aStatusIsNoUpdate() {
        List<BusinessEvent<?>> events = Products.events(
                Optional.of(mug(1, "Mug", ProductStatus.DRAFT, RED)), mug(2, "Mug", ProductStatus.ACTIVE, RED));
        assertThat(Versions.types(events)).containsExactly(Products.PRODUCT_STATUS_CHANGED);
        assertThat(events.get(0).payload())
                .isEqualTo(new StatusChanged(mug(1, "Mug", null).key(), 2, "DRAFT", "ACTIVE", null, false));
    }

    @Test
    void anotherTitleIsToldWithBothTitles() {
        List<BusinessEvent<?>> events = Products.events(
                Optional.of(mug(1, "Mug", ProductStatus.ACTIVE)), mug(2, "Big mug", ProductStatus.ACTIVE));
        assertThat(Versions.types(events)).containsExactly(Products.PRODUCT_UPDATED);
        assertThat(((Changed) events.get(0).payload()).changes())
                .containsExactly(new Change("title", DataClass.C0, "\"Mug\"", "\"Big mug\"", false));
    }

    @Test
    void variantsThatCameWentOrGotANumberAreTold() {
        Variant numbered = new Variant("v1", "MUG-B", "Blue", "4006381333948");
        Variant green = new Variant("v3", null, "Green", null);
        List<BusinessEvent<?>> events = Products.events(
                Optional.of(mug(1, "Mug", ProductStatus.ACTIVE, BLUE, RED)),
                mug(2, "Mug", ProductStatus.ACTIVE, numbered, green));
        assertThat(Versions.types(events))
                .containsExactly(
                        Products.PRODUCT_UPDATED,
                        Products.GTIN_ASSIGNED,
                        Products.VARIANT_ADDED,
                        Products.VARIANT_DISCONTINUED);
        assertThat(events.subList(1, 4)).extracting("payload.variant").containsExactly("v1", "v3", "v2");
    }

    @Test
    void contentAndCategoriesAreToldByEventsOfTheirOwn() {
        Governed<Product> bare = mug(1, "Mug", ProductStatus.ACTIVE);
        Product it = bare.value();
        Product enriched = Product.builder()
                .title(it.title())
                .status(it.status())
                .description(LocalizedText.of("en", "Holds tea."))
                .categories(List.of(new CategoryRef("web", "mugs", true), new CategoryRef("unspsc", "52152100", true)))
                .build();
        assertThat(Versions.types(Products.events(Optional.of(bare), Versions.of(ProductPaths.TYPE, 2, enriched))))
                .containsExactly(
                        Products.PRODUCT_CONTENT_ENRICHED,
                        Products.PRODUCT_HIERARCHY_CHANGED,
                        Products.PRODUCT_HIERARCHY_CHANGED);
    }

    @Test
    void longListsAreNamedAndNotTold() {
        Variant[] many = IntStream.range(0, 51)
                .mapToObj(i -> new Variant("v" + i, "S" + i, "x", null))
                .toArray(Variant[]::new);
        List<BusinessEvent<?>> events = Products.events(
                Optional.of(mug(1, "Mug", ProductStatus.ACTIVE)), mug(2, "Mug", ProductStatus.ACTIVE, many));
        assertThat(((Changed) events.get(0).payload()).changes())
                .containsExactly(new Change("variants", DataClass.C0, null, null, true));
    }

    /** So the class of the event holds for every attribute that is not withheld. */
    @Test
    void noAttributeThatADeltaMayTellIsMoreSensitiveThanItsEvent() {
        assertThat(ProductPaths.TYPE.attributes())
                .allSatisfy(
                        path -> assertThat(path.dataClass()).isLessThanOrEqualTo(Products.PRODUCT_UPDATED.dataClass()));
    }

    private static Governed<Product> mug(long version, String title, ProductStatus status, Variant... variants) {
        Coded<ProductStatus> coded = status == null ? null : Coded.of(status);
        return Versions.of(ProductPaths.TYPE, version, Product.of(title, coded, null, null, List.of(variants)));
    }
}
