package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.simulators.s4hana.Material;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Translation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockTest {

    private final Company company = new Company();
    private Optional<String> cursor = Optional.empty();

    private List<Incoming> pull(int limit) {
        List<Incoming> changes = new ArrayList<>();
        boolean more = true;
        while (more) {
            Page page = company.connector
                    .pull(new Pull("stock", cursor, limit), company)
                    .get();
            changes.addAll(page.changes());
            cursor = Optional.of(page.cursor());
            more = page.more();
        }
        return changes;
    }

    private Translation translated(Incoming change) {
        return company.connector.translate(
                new Raw(
                        "erp",
                        change.stream(),
                        change.hint(),
                        Raw.Form.PAYLOAD,
                        change.headers(),
                        change.body(),
                        change.body(),
                        change.readAt().orElseThrow()),
                company);
    }

    private List<String> levels(List<Incoming> changes) {
        List<String> levels = new ArrayList<>();
        for (Incoming change : changes) {
            Translation translation = translated(change);
            assertThat(translation).isInstanceOf(Translation.Observed.class);
            ((Translation.Observed) translation).observations().forEach(level -> levels.add(text(level)));
        }
        return levels;
    }

    private static String text(Observation<?> level) {
        Quantity onHand = (Quantity)
                level.values().get(InventoryLevelPaths.ON_HAND.name()).orElseThrow();
        return level.businessKey().orElseThrow() + " " + onHand.value();
    }

    @Test
    void theFirstPassReadsEverythingTheSecondOnlyWhatChanged() {
        assertThat(levels(pull(100))).containsExactlyInAnyOrder("TEE-RED-M@berlin 100", "MUG-1@berlin 50");
        assertThat(pull(100)).isEmpty();
        company.simulator.books().setStock("MUG-1", "1010", "101A", new BigDecimal(49));
        assertThat(levels(pull(100))).containsExactly("MUG-1@berlin 49");
    }

    @Test
    void aQuantityThatComesBackIsAChangeAgain() {
        List<String> ids = new ArrayList<>();
        for (int quantity : new int[] {10, 9, 10}) {
            company.simulator.books().setStock("MUG-1", "1010", "101A", new BigDecimal(quantity));
            company.now = company.now.plusSeconds(60);
            pull(100).stream()
                    .filter(change -> change.nativeKey().startsWith("MUG"))
                    .forEach(change -> ids.add(change.eventId()));
        }
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aRowThatIsMissingIsZero() {
        pull(100);
        company.simulator.books().setStock("MUG-1", "1010", "101A", BigDecimal.ZERO);
        assertThat(levels(pull(100))).containsExactly("MUG-1@berlin 0");
        assertThat(pull(100)).isEmpty();
    }

    @Test
    void aPlantThatIsOneLocationIsTheSumOfItsStorageLocations() {
        company.simulator.books().setStock("TEE-RED-M", "1020", "102A", new BigDecimal(3));
        company.simulator.books().setStock("TEE-RED-M", "1020", "102B", new BigDecimal(4));
        assertThat(levels(pull(100))).contains("TEE-RED-M@hamburg 7");
    }

    @Test
    void aPassGoesOverManyPages() {
        for (int i = 0; i < 25; i++) {
            company.simulator.books().create(Material.of("SKU-" + i, "x", "1010"), company.now);
            company.simulator.books().setStock("SKU-" + i, "1010", "101A", new BigDecimal(i + 1));
        }
        assertThat(pull(10)).hasSize(27);
        assertThat(pull(10)).isEmpty();
    }

    @Test
    void aPlaceThatNoCrosswalkKnowsIsACaseThatSaysWhatToAdd() {
        company.locations.clear();
        assertThat(translated(pull(100).get(0)))
                .isInstanceOfSatisfying(
                        Translation.Unusable.class,
                        unusable -> assertThat(unusable.failure().message()).contains("add 1010 to locations"));
    }

    @Test
    void theSameCursorGivesTheSameChanges() {
        Page first = company.connector
                .pull(new Pull("stock", Optional.empty(), 100), company)
                .get();
        Page again = company.connector
                .pull(new Pull("stock", Optional.empty(), 100), company)
                .get();
        assertThat(again.changes())
                .extracting(Incoming::body)
                .isEqualTo(first.changes().stream().map(Incoming::body).toList());
    }
}
