package io.retailsync.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Governed;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Versions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {

    @ParameterizedTest
    @CsvSource({
        "5,  3, observed",
        "5,  0, observed stockout",
        "5, -2, observed stockout oversell",
        "0,  0, observed",
        "0, -1, observed oversell",
        "-1, -3, observed",
        "-1, 4, observed"
    })
    void aLevelIsToldAndWhetherTheLastPieceWentWithIt(long before, long now, String told) {
        List<BusinessEvent<?>> events = Inventory.events(Optional.of(level(1, before)), level(2, now));
        assertThat(Versions.types(events))
                .extracting(type -> type.name().replaceAll(".*[.-](observed|stockout|oversell).*", "$1"))
                .containsExactly(told.split(" ", -1));
        assertThat(Versions.keys(events)).containsOnly("inventory-level:1@2");
    }

    @Test
    void whatAChannelMaySellCountsBeforeWhatIsThere() {
        InventoryLevel allotted = InventoryLevel.of("MUG", "berlin", Quantity.pieces(9), Quantity.pieces(0));
        Governed<InventoryLevel> now = Versions.of(InventoryLevelPaths.TYPE, 2, allotted);
        assertThat(Versions.types(Inventory.events(Optional.of(level(1, 9)), now)))
                .containsExactly(Inventory.INVENTORY_LEVEL_OBSERVED, Inventory.STOCKOUT_DETECTED);
    }

    @Test
    void emptyShelvesThatAreSeenForTheFirstTimeRanOutBefore() {
        assertThat(Versions.types(Inventory.events(Optional.empty(), level(1, 0))))
                .containsExactly(Inventory.INVENTORY_LEVEL_OBSERVED);
    }

    private static Governed<InventoryLevel> level(long version, long onHand) {
        InventoryLevel level = InventoryLevel.of("MUG", "berlin", Quantity.pieces(onHand), null);
        return Versions.of(InventoryLevelPaths.TYPE, version, level);
    }
}
