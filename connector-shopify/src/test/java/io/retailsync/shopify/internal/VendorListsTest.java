package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.retailsync.model.UnitCode;
import io.retailsync.model.ValuePath;
import io.retailsync.model.code.ReasonDomain;
import io.retailsync.model.inventory.InventoryLevelPaths;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every list of the vendor is read by a mapper ({@link VendorCodesTest}) or stands in {@code vendor-lists.csv}, and there each of its values says
 * which value of the model it stands for, or why for none. The row with the value {@code *} names the model's list, if there is one, and why the
 * connector does not read the whole of the vendor's.
 */
class VendorListsTest {

    private static final String WHOLE = "*";

    /** Lists that the vendor keeps as free strings, so that no schema has them. */
    private static final Set<String> STRINGS = Set.of("InventoryQuantityName", "InventoryChangeReason");

    private static final String REASONS = "code.ReasonDomain.";

    /**
     * @param list the vendor's
     * @param value of it, or {@code *}
     * @param stands the model's list in the row of the whole, its value in the others; may be empty
     * @param why not, or a remark
     */
    private record Row(String list, String value, String stands, String why) {}

    private static List<Row> rows() {
        return Table.read("vendor-lists.csv", 4)
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }

    private static List<Row> wholes() {
        return rows().stream().filter(row -> row.value().equals(WHOLE)).toList();
    }

    private static Stream<Row> values() {
        return rows().stream().filter(row -> !row.value().equals(WHOLE));
    }

    /** {@return the model's list by the vendor's; empty where the model has none} */
    private static Map<String, String> models() {
        return wholes().stream().collect(Collectors.toMap(Row::list, Row::stands));
    }

    private static Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new TreeMap<>();
        values().forEach(row ->
                named.computeIfAbsent(row.list(), any -> new TreeSet<>()).add(row.value()));
        return named;
    }

    private static Map<String, Set<String>> version202601() throws Exception {
        Map<String, Set<String>> lists = new TreeMap<>();
        new ObjectMapper()
                .readTree(Files.readString(SharedFiles.model("shopify-admin-2026-01-enums.json")))
                .path("enums")
                .properties()
                .forEach(list -> list.getValue()
                        .forEach(value -> lists.computeIfAbsent(list.getKey(), any -> new TreeSet<>())
                                .add(value.asText())));
        return lists;
    }

    // ---- the vendor's side ------------------------------------------------------------------------------------------

    @Test
    void noListOfVersion202601IsForgotten() throws Exception {
        Set<String> told = new TreeSet<>(VendorCodesTest.named().keySet());
        told.addAll(models().keySet());
        assertThat(version202601().keySet()).hasSizeGreaterThan(30).isSubsetOf(told);
    }

    @Test
    void noValueOfVersion202601IsForgotten() throws Exception {
        version202601().forEach((list, values) -> {
            if (!models().getOrDefault(list, "").isEmpty()) {
                assertThat(named().get(list)).as(list).containsAll(values);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07", "2026-10"})
    void noValueOfTheRealSchemaIsForgotten(String version) throws Exception {
        GraphQLSchema schema = RealSchema.of(version);
        models().keySet().stream().filter(list -> !STRINGS.contains(list)).forEach(list -> {
            Set<String> values = RealSchema.values(schema, list);
            assertThat(values).as(list).isNotEmpty();
            if (!models().get(list).isEmpty()) {
                assertThat(named().get(list)).as(list).containsAll(values);
            }
        });
    }

    @Test
    void noValueIsInvented() throws Exception {
        Map<String, Set<String>> some = version202601();
        GraphQLSchema schema = RealSchema.of("2026-10");
        named().forEach((list, values) -> {
            if (!STRINGS.contains(list)) {
                Set<String> known = new TreeSet<>(RealSchema.values(schema, list));
                known.addAll(some.getOrDefault(list, Set.of()));
                assertThat(known).as(list).containsAll(values);
            }
        });
    }

    // ---- the model's side -------------------------------------------------------------------------------------------

    @Test
    void eachListIsToldOnceAndWithAReasonOfItsOwn() {
        assertThat(wholes()).extracting(Row::list).doesNotHaveDuplicates().containsAll(named().keySet());
        assertThat(wholes()).extracting(Row::why).doesNotHaveDuplicates();
        assertThat(wholes())
                .allSatisfy(row ->
                        assertThat(row.why().split(" ", -1)).as(row.list()).hasSizeGreaterThan(4));
        assertThat(values().map(row -> row.list() + "." + row.value())).doesNotHaveDuplicates();
    }

    @Test
    void aListOfTheModelHasAValueForEachRow() {
        models().forEach((list, model) ->
                assertThat(named().containsKey(list)).as(list).isEqualTo(!model.isEmpty()));
    }

    private static Stream<Row> told() {
        return values();
    }

    @ParameterizedTest
    @MethodSource("told")
    void eachValueStandsForAValueOfTheModelOrSaysWhyForNone(Row row) throws Exception {
        if (row.stands().isEmpty()) {
            assertThat(row.why().split(" ", -1)).hasSizeGreaterThan(3);
        } else {
            assertThat(isOf(models().get(row.list()), row.stands()))
                    .as(row.stands())
                    .isTrue();
        }
    }

    private static boolean isOf(String list, String value) throws Exception {
        if (list.startsWith(REASONS)) {
            return ReasonDomain.valueOf(list.substring(REASONS.length())).has(value);
        }
        return switch (list) {
            case "UnitCode" -> UnitCode.of(value).code().equals(value);
            case "inventory-level" ->
                ValuePath.of(InventoryLevelPaths.TYPE, value).toString().equals(value);
            default ->
                Arrays.stream(Class.forName("io.retailsync.model." + list).getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        };
    }

    // ---- what is read by a mapper says the same --------------------------------------------------------------------

    @Test
    void onlyRefundsThatSucceededCountInBothTables() {
        Map<String, String> stands = values().filter(row -> row.list().startsWith("OrderTransaction"))
                .collect(Collectors.toMap(row -> row.list() + " " + row.value(), Row::stands));
        Set<String> counted = new HashSet<>();
        stands.forEach((value, model) -> {
            if (model.equals("REFUND") || model.equals("SUCCESS")) {
                counted.add(value + " refund");
            }
        });
        assertThat(VendorCodesTest.rows().stream().filter(row -> row.endsWith(" refund")))
                .containsExactlyInAnyOrderElementsOf(counted);
    }
}
