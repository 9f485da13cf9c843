package io.retailsync.erp;

import static io.retailsync.erp.Materials.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.simulators.s4hana.Material;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No material is missed, whatever changes while the master is read page by page. */
class ProductPassesTest {

    private final Company company = new Company();
    private final Materials materials = new Materials(company);

    private static String number(int i) {
        return String.format(Locale.ROOT, "SKU-%03d", i);
    }

    private static Material material(int i, String text) {
        return Material.of(number(i), text, "1010");
    }

    private void stocked(int count) {
        for (int i = 0; i < count; i++) {
            materials.put(material(i, "first"));
        }
    }

    @Test
    void theFirstPassReadsEverythingTheNextOnlyWhatChanged() {
        stocked(25);
        assertThat(materials.pass(10)).hasSize(27);
        company.pass(Duration.ofDays(3));
        assertThat(materials.pass(10)).isEmpty();
        company.pass(Duration.ofMinutes(5));
        materials.put(material(7, "second"));
        int sentBefore = company.sent.size();
        assertThat(numbers(materials.pass(10))).containsExactly(number(7));
        assertThat(company.sent).as("one page").hasSize(sentBefore + 1);
    }

    @Test
    void whatChangesBetweenTwoPagesIsReadFurtherOnOrInTheNextPass() {
        stocked(20);
        materials.pass(10);
        company.pass(Duration.ofDays(1));
        materials.pass(10);
        company.pass(Duration.ofMinutes(5));
        for (int i = 0; i < 20; i++) {
            materials.put(material(i, "second"));
        }
        Page first = materials.page(10).get();
        assertThat(numbers(materials.fresh(first))).contains(number(3)).doesNotContain(number(15));
        materials.put(material(3, "behind"));
        materials.put(material(15, "ahead"));
        materials.put(material(20, "new, ahead"));
        materials.put(Material.of("AAA", "new, behind", "1010"));
        List<Incoming> rest = materials.pass(10);
        assertThat(numbers(rest)).contains(number(15), number(20)).doesNotContain(number(3), "AAA");
        assertThat(rest)
                .filteredOn(change -> change.nativeKey().equals(number(15)))
                .allSatisfy(change -> assertThat(Materials.value(materials.product(change), "title"))
                        .isEqualTo("ahead"));
        company.pass(Duration.ofMinutes(30));
        assertThat(numbers(materials.pass(10))).containsExactly("AAA", number(3));
    }

    @Test
    void whatWasStampedBeforeAPassAndCommittedAfterItIsFoundInTheOverlap() {
        stocked(3);
        materials.pass(10);
        company.pass(Duration.ofMinutes(5));
        materials.pass(10);
        materials.putLate(material(1, "late"), Duration.ofMinutes(9));
        company.pass(Duration.ofSeconds(30));
        assertThat(numbers(materials.pass(10))).containsExactly(number(1));
        assertThat(materials.pass(10)).as("read again, and known").isEmpty();
    }

    @Test
    void whatNoFilterFindsIsFoundWhenEverythingIsReadOnceADay() {
        stocked(3);
        materials.pass(10);
        company.pass(Duration.ofHours(20));
        materials.pass(10);
        materials.putLate(material(1, "much too late"), Duration.ofHours(3));
        company.pass(Duration.ofMinutes(5));
        assertThat(materials.pass(10)).isEmpty();
        company.pass(Duration.ofHours(4));
        assertThat(numbers(materials.pass(10))).containsExactly(number(1));
    }

    @Test
    void aNewMaterialIsFoundThoughItWasNeverChanged() {
        materials.pass(10);
        company.pass(Duration.ofMinutes(5));
        materials.put(material(1, "new"));
        company.pass(Duration.ofMinutes(5));
        assertThat(numbers(materials.pass(10))).containsExactly(number(1));
    }

    @Test
    void thePagesOfTheSystemAreFollowedBelowOurOwn() {
        Materials paged = new Materials(new Company(Company.settings().withPageSize(3)));
        for (int i = 0; i < 20; i++) {
            paged.put(material(i, "x"));
        }
        assertThat(numbers(paged.pass(10))).hasSize(22).doesNotHaveDuplicates();
    }

    @Test
    void aFailedPageIsReadAgainFromTheSameCursor() {
        stocked(20);
        materials.page(10);
        company.answerNext(HttpResponse.json(200, "{\"d\":{\"results\":[{\"Produ"));
        assertThat(materials.page(10).getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        company.answerNext(new HttpResponse(503, Map.of("content-type", "text/html"), Bytes.utf8("<html></html>")));
        assertThat(materials.page(10).getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        assertThat(numbers(materials.page(10).get().changes())).startsWith(number(9));
    }

    @Test
    void aUserWithoutTheScenarioIsToldWhichOneToActivate() {
        materials.page(10);
        company.answerNext(new HttpResponse(403, Map.of(), Bytes.empty()));
        assertThat(materials.page(10).getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.Unauthorized.class,
                        refused -> assertThat(refused.message()).contains("API_PRODUCT_SRV", "SAP_COM_0009"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsMissedWhileOneExchangeInSixGoesWrong(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        company.behind(new FaultySimulator(company.simulator, FaultPlan.storm(random.split())));
        Map<String, String> last = new TreeMap<>(Map.of("MUG-1", "Mug", "TEE-RED-M", "T-shirt red M"));
        Map<String, String> read = new TreeMap<>();
        for (int turn = 0; turn < 300; turn++) {
            boolean quiet = turn > 200;
            if (!quiet) {
                int i = random.nextInt(40);
                materials.put(material(i, "turn " + turn));
                last.put(number(i), "turn " + turn);
            }
            company.pass(Duration.ofSeconds(random.nextInt(1, 120)));
            materials.page(7).peek(page -> titles(page).forEach(read::put));
        }
        assertThat(read).isEqualTo(last);
    }

    private Map<String, String> titles(Page page) {
        Map<String, String> titles = new TreeMap<>();
        materials
                .fresh(page)
                .forEach(change ->
                        titles.put(change.nativeKey(), (String) Materials.value(materials.product(change), "title")));
        return titles;
    }
}
