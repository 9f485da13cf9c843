package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every standard field that we describe is described by a real org with the same type, length and rights. */
class DescribeAgainstVendorTest {

    /** Hidden from the recording user by field-level security: they are in no recorded describe. */
    private static final Set<String> UNSEEN = Set.of("HasOptedOutOfEmail", "HasOptedOutOfFax", "DoNotCall");

    private final Crm crm = new Crm();

    @ParameterizedTest
    @ValueSource(strings = {"Account", "Contact", "Case"})
    void ourStandardFieldsAreASubsetOfTheRealOnes(String object) throws IOException {
        Path recorded = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("vendor/salesforce/describe/" + object + ".json");
        Assumptions.assumeTrue(Files.exists(recorded), "no recorded describe at " + recorded);
        Map<String, JsonNode> real =
                fields(JsonForm.read(Files.readString(recorded)).orElseThrow());
        Map<String, JsonNode> ours = fields(Crm.json(crm.get("/sobjects/" + object + "/describe")));
        ours.keySet().removeIf(name -> name.endsWith("__c") || UNSEEN.contains(name));
        assertThat(real.keySet()).containsAll(ours.keySet());
        ours.forEach((name, field) -> Stream.of(
                        "type",
                        "length",
                        "precision",
                        "scale",
                        "nillable",
                        "createable",
                        "updateable",
                        "filterable",
                        "idLookup",
                        "relationshipName",
                        "defaultedOnCreate")
                .forEach(property -> assertThat(field.get(property))
                        .as(object + '.' + name + ' ' + property)
                        .isEqualTo(Objects.requireNonNull(real.get(name)).get(property))));
    }

    private static Map<String, JsonNode> fields(JsonNode describe) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        describe.path("fields").forEach(field -> fields.put(field.path("name").asText(), field));
        return fields;
    }
}
