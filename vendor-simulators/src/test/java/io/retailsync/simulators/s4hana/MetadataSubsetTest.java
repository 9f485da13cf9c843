package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.olingo.odata2.api.edm.Edm;
import org.apache.olingo.odata2.api.edm.EdmAnnotationAttribute;
import org.apache.olingo.odata2.api.edm.EdmEntitySet;
import org.apache.olingo.odata2.api.edm.EdmEntityType;
import org.apache.olingo.odata2.api.edm.EdmNavigationProperty;
import org.apache.olingo.odata2.api.edm.EdmProperty;
import org.apache.olingo.odata2.api.ep.EntityProvider;
import org.apache.olingo.odata2.api.exception.ODataException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our metadata invent nothing: each type, property, key and navigation is in what the vendor publishes. */
class MetadataSubsetTest {

    private static Path published(String path) {
        Path shared =
                Path.of(System.getProperty("started.in", "")).resolve(System.getProperty("shared", "../../shared"));
        Path file = shared.resolve("vendor/erp").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        return file;
    }

    private static Edm ours(String service) throws ODataException {
        return EntityProvider.readMetadata(
                new ByteArrayInputStream(
                        Service.load(service, service).metadata().toArray()),
                true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_BUSINESS_PARTNER", "API_SALES_ORDER_SRV", "API_PRODUCT_SRV"})
    void ourMetadataAreASubsetOfThePublishedMetadata(String service) throws ODataException, IOException {
        try (InputStream in = Files.newInputStream(published("sap-edmx/" + service + ".edmx"))) {
            Edm theirs = EntityProvider.readMetadata(in, false);
            for (EdmEntitySet set : ours(service).getEntitySets()) {
                EdmEntitySet published = theirs.getDefaultEntityContainer().getEntitySet(set.getName());
                assertThat(published).as(set.getName()).isNotNull();
                compare(set.getEntityType(), published.getEntityType());
            }
        }
    }

    private static void compare(EdmEntityType ours, EdmEntityType theirs) throws ODataException {
        assertThat(ours.getNamespace() + "." + ours.getName())
                .isEqualTo(theirs.getNamespace() + "." + theirs.getName());
        assertThat(ours.getKeyPropertyNames()).containsExactlyElementsOf(theirs.getKeyPropertyNames());
        assertThat(theirs.getPropertyNames()).containsAll(ours.getPropertyNames());
        for (String name : ours.getPropertyNames()) {
            assertThat(facts((EdmProperty) ours.getProperty(name)))
                    .as(ours.getName() + "." + name)
                    .isEqualTo(facts((EdmProperty) theirs.getProperty(name)));
        }
        assertThat(theirs.getNavigationPropertyNames()).containsAll(ours.getNavigationPropertyNames());
        for (String name : ours.getNavigationPropertyNames()) {
            EdmNavigationProperty mine = (EdmNavigationProperty) ours.getProperty(name);
            EdmNavigationProperty published = (EdmNavigationProperty) theirs.getProperty(name);
            assertThat(mine.getType().getName()).isEqualTo(published.getType().getName());
            assertThat(mine.getMultiplicity()).as(name).isEqualTo(published.getMultiplicity());
        }
    }

    /** Everything about a property that decides how requests are read and answers written. */
    private static String facts(EdmProperty property) throws ODataException {
        var facets = property.getFacets();
        String type = property.getType().getName();
        if (facets == null) {
            return type + " " + annotations(property);
        }
        return type
                + " null " + (facets.isNullable() == null || facets.isNullable())
                + " length " + facets.getMaxLength()
                + " digits " + facets.getPrecision() + "." + facets.getScale()
                + " fixed " + facets.getConcurrencyMode()
                + " " + annotations(property);
    }

    private static Map<String, String> annotations(EdmProperty property) throws ODataException {
        List<EdmAnnotationAttribute> all = property.getAnnotations().getAnnotationAttributes();
        Map<String, String> kept = new java.util.TreeMap<>();
        if (all != null) {
            all.stream()
                    .filter(each -> each.getName().equals("creatable") || shownAs(property, each))
                    .forEach(each -> kept.put(each.getName(), each.getText()));
        }
        return kept;
    }

    private static boolean shownAs(EdmProperty property, EdmAnnotationAttribute attribute) {
        try {
            return attribute.getName().equals("display-format")
                    && property.getType().getName().equals("String");
        } catch (ODataException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API_MATERIAL_STOCK_SRV",
                "API_OUTBOUND_DELIVERY_SRV=API_OUTBOUND_DELIVERY_SRV_0002",
                "API_SALES_ORDER_SRV"
            })
    void ourMetadataAreASubsetOfThePublishedDescription(String names) throws ODataException, IOException {
        String service = names.split("=", -1)[0];
        String file = names.substring(names.indexOf('=') + 1);
        JsonNode schemas = new ObjectMapper()
                .readTree(Files.readString(published("sap-openapi/" + file + ".json")))
                .path("components")
                .path("schemas");
        for (EdmEntitySet set : ours(service).getEntitySets()) {
            JsonNode properties = schemas.path(set.getName()).path("properties");
            assertThat(properties.isObject()).as(set.getName()).isTrue();
            EdmEntityType type = set.getEntityType();
            for (String name : type.getPropertyNames()) {
                EdmProperty property = (EdmProperty) type.getProperty(name);
                JsonNode published = properties.path(name);
                assertThat(published.isObject()).as(set.getName() + "." + name).isTrue();
                Integer length = property.getFacets() == null
                        ? null
                        : property.getFacets().getMaxLength();
                assertThat(published.path("maxLength").asInt(0)).as(name).isEqualTo(length == null ? 0 : length);
                boolean decimal = published.path("format").asText().equals("decimal");
                assertThat(property.getType().getName().equals("Decimal"))
                        .as(name)
                        .isEqualTo(decimal);
            }
            for (String name : type.getNavigationPropertyNames()) {
                assertThat(properties.has(name)).as(set.getName() + "." + name).isTrue();
            }
        }
    }
}
