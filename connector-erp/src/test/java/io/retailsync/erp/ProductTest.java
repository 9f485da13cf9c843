package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.simulators.s4hana.Material;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.SyncFailure;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the material master says of products. */
class ProductTest {

    private static final Material MUG = Material.of("MUG-1", "Mug", "1010");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Company company = new Company();
    private final Materials materials = new Materials(company);

    private Object status(Material material) {
        materials.pass(100);
        company.pass(Duration.ofMinutes(5));
        materials.put(material);
        return Materials.value(materials.changed(), "status");
    }

    @Test
    void aMaterialIsAProductWithOneVariantUnderItsNumber() {
        materials.pass(100);
        materials.put(MUG.withGtin("4006381333931"));
        Instant changedAt = company.now;
        Observation<?> mug = materials.changed();
        assertThat(mug.type()).isEqualTo(ProductPaths.TYPE);
        assertThat(mug.ref()).isEqualTo(ExternalRef.of("erp", "product", "MUG-1"));
        assertThat(mug.version()).isEqualTo(changedAt);
        assertThat(mug.values()).containsOnlyKeys("title", "status", "variants");
        assertThat(Materials.value(mug, "title")).isEqualTo("Mug");
        assertThat(Materials.value(mug, "status")).isEqualTo(Coded.of(ProductStatus.ACTIVE));
        assertThat(Materials.value(mug, "variants"))
                .isEqualTo(List.of(new Variant("MUG-1", "MUG-1", "", "4006381333931")));
    }

    @Test
    void aMaterialNumberKeepsItsZerosAndNeedsNoGtin() {
        materials.put(Material.of("000123", "Plate", "1010"));
        Incoming plate = materials.pass(100).get(0);
        assertThat(Materials.value(materials.product(plate), "variants"))
                .isEqualTo(List.of(new Variant("000123", "000123", "", null)));
    }

    @Test
    void theTitleIsInTheFirstLanguageThatHasAText() {
        materials.pass(100);
        materials.put(MUG.describedIn("DE", "Becher").describedIn("FR", "Tasse"));
        assertThat(Materials.value(materials.changed(), "title")).isEqualTo("Becher");
        materials.put(MUG.describedIn("DE", " ").describedIn("FR", "Tasse"));
        assertThat(Materials.value(materials.changed(), "title")).isEqualTo("Mug");
        materials.put(MUG.describedIn("EN", "").describedIn("FR", "Tasse"));
        assertThat(Materials.value(materials.changed(), "title")).isEqualTo("Tasse");
        materials.put(MUG.describedIn("EN", ""));
        assertThat(materials.changed().values()).containsEntry("title", Optional.empty());
    }

    @Test
    void whatTheModelHasNoPlaceForIsKeptAsItWasSaid() {
        materials.pass(100);
        materials.put(MUG.describedIn("DE", "Becher").withStatus("ZQ", LONG_AGO));
        assertThat(materials.changed().unknown())
                .contains(
                        "{\"BaseUnit\":\"PC\",\"CrossPlantStatus\":\"ZQ\",\"CrossPlantStatusValidityDate\":\"2020-01-01\","
                                + "\"Descriptions\":{\"DE\":\"Becher\",\"EN\":\"Mug\"}}");
    }

    @Test
    void aDeletionMarkArchivesWhateverTheStatusSays() {
        assertThat(status(MUG.markedForDeletion())).isEqualTo(Coded.of(ProductStatus.ARCHIVED));
        assertThat(status(MUG.withStatus("ZQ", LONG_AGO).markedForDeletion()))
                .isEqualTo(Coded.of(ProductStatus.ARCHIVED));
        assertThat(status(MUG)).as("the mark was taken back").isEqualTo(Coded.of(ProductStatus.ACTIVE));
    }

    @Test
    void aStatusMeansWhatTheHostSaysAndElseStaysRaw() {
        assertThat(status(MUG.withStatus("03", LONG_AGO))).isEqualTo(Coded.of(ProductStatus.ARCHIVED));
        assertThat(status(MUG.withStatus("ZQ", LONG_AGO))).isEqualTo(Coded.raw("ZQ", "erp"));
    }

    @Test
    void aStatusCountsFromItsDayOnThoughNobodyChangesAnythingThatDay() {
        assertThat(status(MUG.withStatus("03", LocalDate.of(2026, 3, 4)))).isEqualTo(Coded.of(ProductStatus.ACTIVE));
        company.pass(Duration.ofDays(1));
        assertThat(materials.pass(100)).isEmpty();
        company.pass(Duration.ofDays(1));
        assertThat(Materials.value(materials.changed(), "status")).isEqualTo(Coded.of(ProductStatus.ARCHIVED));
    }

    @Test
    void productsAreGivenOnRequestOnly() {
        S4HanaConnectorBuilder builder = S4HanaConnector.builder()
                .tenant(URI.create("https://my400123-api.s4hana.example/"))
                .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
                .salesArea("1010", "10", "00");
        S4HanaConnector without = builder.build();
        assertThat(without.describe().provides()).doesNotContain(ProductPaths.TYPE);
        assertThat(without.pull(new Pull("products", Optional.empty(), 10), company)
                        .getLeft())
                .isInstanceOf(SyncFailure.Rejected.class);
        Descriptor described = builder.products().build().describe();
        assertThat(described.provides()).contains(ProductPaths.TYPE);
        assertThat(described.streams()).contains(new Descriptor.Stream("products", Duration.ofMinutes(5)));
        assertThatThrownBy(() -> S4HanaProducts.usual().every(Duration.ZERO))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("above zero");
    }

    @Test
    void theSameCursorGivesTheSameProducts() {
        Page first = company.connector
                .pull(new Pull("products", Optional.empty(), 100), company)
                .get();
        Page again = company.connector
                .pull(new Pull("products", Optional.empty(), 100), company)
                .get();
        assertThat(again.changes())
                .extracting(Incoming::eventId)
                .containsExactlyElementsOf(
                        first.changes().stream().map(Incoming::eventId).toList());
    }
}
