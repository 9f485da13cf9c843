package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.Coded;
import io.retailsync.model.ValuePath;
import io.retailsync.model.mapping.FieldMapping;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.money.Percentage;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of Business Central names what both sides really have, and the same kind of value on both. */
class BusinessCentralTest {

    /** What the model may have where the vendor's property is of a type; of the others texts, codes and references are made. */
    private static final Map<String, Set<Type>> FIT = Map.of(
            "decimal", Set.of(BigDecimal.class, Percentage.class),
            "date", Set.of(Instant.class, LocalDate.class),
            "boolean", Set.of(Boolean.class, Coded.class));

    private static final Mapping MAPPING = BusinessCentral.mapping();

    private static JsonNode resources() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(PublishedFiles.of("../../data/model/dynamics-bc-api-v2-properties.json")))
                .path("resources");
    }

    private static Type plain(Type type) {
        return type instanceof ParameterizedType coded ? coded.getRawType() : type;
    }

    @Test
    void theVendorHasEachProperty() throws Exception {
        JsonNode resources = resources();
        List<String> unknown = MAPPING.fields().stream()
                .filter(row -> !resources.path(row.object()).has(row.field()))
                .map(row -> row.object() + "." + row.field())
                .toList();
        assertThat(unknown).isEmpty();
        assertThat(MAPPING.fields()).hasSizeGreaterThan(150);
    }

    @Test
    void theModelHasEachPathAndTheSameKindOfValueThere() throws Exception {
        JsonNode resources = resources();
        List<String> unlike = MAPPING.fields().stream()
                .filter(row ->
                        !fits(resources.path(row.object()).path(row.field()).asText(), row))
                .map(row -> row.entity() + " " + row.path() + " <> " + row.object() + "." + row.field())
                .toList();
        assertThat(unlike)
                .as("a sign that says the side, and a date that says no hour, are told in the remark")
                .containsExactly("journal-entry lines[].side <> journalline.amount");
    }

    private static boolean fits(String type, FieldMapping row) {
        ValuePath path = ValuePath.of(row.entity(), row.path().toString());
        Set<Type> fit = FIT.get(type);
        return fit == null || fit.contains(plain(path.end()));
    }

    @Test
    void whatTheModelKeepsOfItsDocumentsIsThere() {
        Set<String> entities = MAPPING.fields().stream()
                .map(row -> row.entity().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entities)
                .contains(
                        "customer",
                        "customer-account",
                        "item",
                        "product",
                        "price",
                        "order",
                        "shipment",
                        "invoice",
                        "credit-note",
                        "journal-entry",
                        "payment",
                        "refund");
        Set<String> objects =
                MAPPING.fields().stream().map(FieldMapping::object).collect(Collectors.toCollection(TreeSet::new));
        assertThat(objects)
                .contains(
                        "customer",
                        "item",
                        "itemVariant",
                        "salesorder",
                        "salesorderline",
                        "salesShipment",
                        "salesShipmentLine",
                        "salesinvoice",
                        "salesinvoiceline",
                        "salescreditmemo",
                        "salescreditmemoline",
                        "journalline");
    }

    /** Posted documents and master data of items are the vendor's to say; what the shop sold is told to it. */
    @Test
    void eachSideSaysWhatItIsTheRecordOf() {
        assertThat(directions("invoice")).containsExactly("READ");
        assertThat(directions("credit-note")).containsExactly("READ");
        assertThat(directions("shipment")).containsExactly("READ");
        assertThat(directions("item")).containsExactly("READ");
        assertThat(directions("refund")).containsExactly("WRITTEN");
        assertThat(directions("order")).containsExactly("READ", "WRITTEN");
    }

    private static Set<String> directions(String entity) {
        return MAPPING.fields().stream()
                .filter(row -> row.entity().name().equals(entity))
                .map(row -> row.direction().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
