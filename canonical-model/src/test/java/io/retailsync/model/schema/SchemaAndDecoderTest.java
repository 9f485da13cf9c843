package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.schema.BrokenDocuments.Breakable;
import io.retailsync.model.schema.SchemaSites.Site;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two that know nothing of each other, the schema with its validator and the decoder, take and refuse the same documents: for each constraint
 * at each place of each schema fifty that break it, each made out of another valid one.
 */
class SchemaAndDecoderTest {

    private static final ModelJson JSON = ModelJson.standard();
    private static final int EACH = 50;
    private static final int MOST_DRAWS = 1_000;

    /** Who breaks one of these breaks nothing else, and is told one fault. */
    private static final Set<String> ALONE = Set.of("type", "null", "required", "maxItems", "maxProperties", "minimum");

    private static final Map<String, DrawnDocuments> DRAWN = new TreeMap<>();
    private static final AtomicReference<SchemaSites> SITES = new AtomicReference<>();

    @BeforeAll
    static void generate() {
        ModelSchemas.records().keySet().forEach(name -> DRAWN.put(name, new DrawnDocuments(name)));
        Map<String, ObjectNode> schemas = new TreeMap<>();
        DRAWN.forEach((name, drawn) -> schemas.put(name, drawn.schema()));
        SITES.set(SchemaSites.of(schemas));
    }

    @AfterAll
    static void forget() {
        DRAWN.clear();
    }

    static Set<String> names() {
        return DRAWN.keySet();
    }

    static Set<String> definitions() {
        return SITES.get().byDefinition().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatTheLibraryWritesBothAccept(String name) {
        for (long seed = 1; seed <= EACH; seed++) {
            assertThat(DRAWN.get(name).document(seed)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void whatBreaksOneConstraintBothRefuse(String definition) {
        Map<Site, Integer> refused = new HashMap<>();
        SITES.get().byDefinition().get(definition).forEach(site -> refused.put(site, 0));
        Long only = Long.getLong("seed");
        hosts(definition).forEach(host -> {
            for (long seed = 1; seed <= MOST_DRAWS && !open(refused).isEmpty(); seed++) {
                breakOnce(host, only == null ? seed : only, refused);
            }
        });
        assertThat(open(refused))
                .as("constraints that no document reaches often enough")
                .isEmpty();
    }

    private static List<DrawnDocuments> hosts(String definition) {
        return SITES.get().hosts(definition).stream()
                .map(DRAWN::get)
                .sorted(Comparator.comparing(DrawnDocuments::size))
                .toList();
    }

    private static Set<Site> open(Map<Site, Integer> refused) {
        Set<Site> open = new HashSet<>(refused.keySet());
        open.removeIf(site -> refused.get(site) >= EACH);
        return open;
    }

    /** Breaks one drawn document at one place of each site that it has. */
    private static void breakOnce(DrawnDocuments drawn, long seed, Map<Site, Integer> refused) {
        SplittableRandom random = new SplittableRandom(-seed);
        WrongValues values = new WrongValues(random);
        AtomicReference<JsonNode> document = new AtomicReference<>(drawn.document(seed));
        Set<Site> open = open(refused);
        Map<Site, List<Breakable>> places =
                BrokenDocuments.of(drawn.schema(), document.get(), document::set, open::contains);
        places.forEach((site, all) -> {
            all.get(random.nextInt(all.size())).whileBroken(values, wrong -> {
                Validation<List<Finding>, ? extends Record> decoded = JSON.decode(document.get(), drawn.type());
                Supplier<String> words = () -> "-Dseed=%s: %s breaks %s of a %s; both have to refuse it"
                        .formatted(seed, wrong, site, drawn.type().getSimpleName());
                assertThat(drawn.validator().accepts(document.get()))
                        .as(() -> words.get() + ", and the schema accepts it")
                        .isFalse();
                assertThat(decoded.isInvalid())
                        .as(() -> words.get() + ", and the decoder accepts it")
                        .isTrue();
                if (ALONE.contains(site.keyword().split(" ", -1)[0])) {
                    assertThat(decoded.getError()).as(words).hasSize(1);
                }
            });
            refused.merge(site, 1, Integer::sum);
        });
    }

    @Test
    void everyFaultIsToldAtOnceAndNoneQuotesTheValue() {
        DrawnDocuments drawn = new DrawnDocuments("order");
        ObjectNode order = drawn.document(3);
        order.remove("placedAt");
        order.put("status", "secretly placed")
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
                .doesNotContain("secretly", "jane", "perhaps")
                .contains("mandatory", "one of PENDING");
    }
}
