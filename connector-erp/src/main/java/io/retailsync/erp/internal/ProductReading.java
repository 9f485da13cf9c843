package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Translation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a material means: a product with one variant, whose SKU is the material number. The model has no place for the base unit and for
 * texts in further languages; they are kept as what the source said beyond it. Pure.
 */
final class ProductReading {

    private static final String REF = "product";

    private final ProductTerms terms;

    ProductReading(ProductTerms terms) {
        this.terms = terms;
    }

    Translation translate(Raw raw) {
        JsonNode material = Json.own(raw.body());
        String number = material.path("Product").asText();
        ExternalRef ref = ExternalRef.of(raw.system(), REF, number);
        Variant variant = new Variant(
                number, number, "", text(material, "ProductStandardID").orElse(null));
        return Translation.observed(List.of(Observation.of(ProductPaths.TYPE, ref, version(material, raw))
                .set(ProductPaths.TITLE, title(material.path("Descriptions")))
                .set(ProductPaths.STATUS, status(material, raw.system()))
                .set(ProductPaths.VARIANTS, List.of(variant))
                .unknown(beyondTheModel(material).toString())));
    }

    /** Of two readings of one version the later one counts. */
    private static Instant version(JsonNode material, Raw raw) {
        return Json.instant(material.path("LastChangeDateTime"))
                .or(() -> Json.instant(material.path("CreationDate")))
                .orElse(raw.readAt());
    }

    /** The text in the best language that has one, else the first by language: any name is better than none. */
    private Optional<String> title(JsonNode descriptions) {
        Stream<JsonNode> wanted = terms.languages().stream().map(descriptions::path);
        Stream<JsonNode> others = StreamSupport.stream(descriptions.spliterator(), false);
        return Stream.concat(wanted, others)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A deletion mark ends a product, whatever its status says. */
    private Coded<ProductStatus> status(JsonNode material, String system) {
        if (material.path("IsMarkedForDeletion").asBoolean()) {
            return Coded.of(ProductStatus.ARCHIVED);
        }
        Optional<String> code = text(material, "CrossPlantStatus")
                .filter(status -> material.path("StatusInForce").asBoolean());
        return code.isEmpty() ? Coded.of(ProductStatus.ACTIVE) : meaning(code.get(), system);
    }

    private Coded<ProductStatus> meaning(String code, String system) {
        return Optional.ofNullable(terms.statuses().get(code)).map(Coded::of).orElseGet(() -> Coded.raw(code, system));
    }

    private static ObjectNode beyondTheModel(JsonNode material) {
        ObjectNode beyond = Json.object();
        for (String name : List.of("BaseUnit", "CrossPlantStatus")) {
            text(material, name).ifPresent(value -> beyond.put(name, value));
        }
        Json.day(material.path("CrossPlantStatusValidityDate"))
                .ifPresent(from -> beyond.put("CrossPlantStatusValidityDate", from.toString()));
        beyond.set("Descriptions", material.path("Descriptions"));
        return beyond;
    }

    private static Optional<String> text(JsonNode material, String name) {
        return Optional.of(material.path(name).asText("")).filter(text -> !text.isEmpty());
    }
}
