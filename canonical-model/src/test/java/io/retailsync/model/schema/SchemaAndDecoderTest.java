package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.schema.BrokenDocuments.Constraint;
import io.retailsync.seeded.Property;
import io.vavr.control.Validation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two that know nothing of each other, the schema with its validator and the decoder, take and refuse the same documents. */
class SchemaAndDecoderTest {

    private static final ModelJson JSON = ModelJson.standard();
    private static final int EACH = 50;
    private static final int TRIES = 400;

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatTheLibraryWritesBothAccept(String name) {
        Class<? extends Record> type = ModelSchemas.records().get(name);
        Validator validator = Validator.of(ModelSchemas.of(name, type));
        Property.holds(200, random -> {
            Record drawn = new SeededRecords(random).draw(type);
            String json = JSON.write(drawn);
            assertThat(validator.faults(JSON.tree(json))).isEmpty();
            assertThat(JSON.decode(JSON.tree(json), type)).isEqualTo(Validation.valid(drawn));
            assertThat(JSON.read(json, type)).isEqualTo(drawn);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatBreaksOneConstraintBothRefuse(String name) {
        Map<Constraint, Integer> broken = new EnumMap<>(Constraint.class);
        DrawnDocuments drawn = new DrawnDocuments(name);
        Validator validator = Validator.of(drawn.schema());
        for (Constraint constraint : Constraint.values()) {
            broken.put(constraint, constraint.isIn(drawn.schema()) ? refused(drawn, validator, constraint) : 0);
        }
        Set<Constraint> absent = EnumSet.allOf(Constraint.class);
        absent.removeIf(constraint -> broken.get(constraint) > 0);
        broken.keySet().removeAll(absent);
        assertThat(broken).containsKeys(Constraint.TYPE, Constraint.NULL, Constraint.REQUIRED);
        assertThat(broken.values()).allMatch(count -> count == EACH);
    }

    @Test
    void everyKindOfConstraintIsBrokenSomewhere() {
        Set<Constraint> tried = EnumSet.noneOf(Constraint.class);
        for (String name : names()) {
            DrawnDocuments drawn = new DrawnDocuments(name);
            for (Constraint constraint : Constraint.values()) {
                if (BrokenDocuments.breakAt(drawn.document(1), drawn.schema(), constraint, new SplittableRandom(1))) {
                    tried.add(constraint);
                }
            }
        }
        assertThat(tried).containsExactlyInAnyOrder(Constraint.values());
    }

    @Test
    void everyFaultIsToldAtOnceAndNoneQuotesTheValue() {
        DrawnDocuments drawn = new DrawnDocuments("order");
        ObjectNode order = drawn.document(3);
        order.remove("placedAt");
        order.put("status", "SECRETLY_PLACED")
                .put("email", "no-address-of-jane")
                .put("test", "perhaps")
                .putNull("note");
        List<Finding> findings = JSON.decode(order, drawn.type()).getError();
        assertThat(findings)
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("placedAt", "status", "email", "test", "note");
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("required", "enum", "invalid-value", "type", "null");
        assertThat(findings.toString())
                .doesNotContain("SECRETLY", "jane", "perhaps")
                .contains("mandatory", "one of PENDING");
    }

    private static int refused(DrawnDocuments drawn, Validator validator, Constraint constraint) {
        int refused = 0;
        Long only = Long.getLong("seed");
        for (long seed = 1; seed <= TRIES && refused < EACH; seed++) {
            long one = only == null ? seed : only;
            ObjectNode document = drawn.document(one);
            if (BrokenDocuments.breakAt(document, drawn.schema(), constraint, new SplittableRandom(-one))) {
                assertThat(validator.accepts(document))
                        .as("-Dseed=%s: the schema accepts a broken %s: %s", one, constraint, document)
                        .isFalse();
                assertThat(JSON.decode(document, drawn.type()).isInvalid())
                        .as("-Dseed=%s: the decoder accepts a broken %s: %s", one, constraint, document)
                        .isTrue();
                refused++;
            }
        }
        return refused;
    }
}
