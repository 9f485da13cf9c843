package io.retailsync.examples.host.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.inventory.StockLine;
import io.retailsync.spi.SyncFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservationTableTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path directory;

    private ReservationTable table;

    @BeforeEach
    void open() throws SQLException {
        table = ReservationTable.open(Optional.of(directory.resolve("reservations.db")), Map.of("RARE", 5));
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    @Test
    void aRepeatedReservationSetsNothingMoreAside() throws SQLException {
        assertThat(table.reserve(reserve("1", "RARE", 4), NOON).get().adopted()).isFalse();
        assertThat(table.reserve(reserve("1", "RARE", 4), NOON).get().adopted()).isTrue();
        assertThat(table.ordersByState()).containsOnly(Map.entry("RESERVED", 1L));
    }

    @Test
    void callsAreCountedOverAllRunsRefusedOnesIncluded() throws SQLException {
        table.reserve(reserve("1", "RARE", 4), NOON);
        table.reserve(reserve("1", "RARE", 4), NOON);
        table.reserve(reserve("2", "RARE", 2), NOON);
        table.close();
        table = ReservationTable.open(Optional.of(directory.resolve("reservations.db")), Map.of("RARE", 5));
        assertThat(table.calls()).containsOnly(Map.entry("calls", 3L), Map.entry("repeated", 1L));
    }

    @Test
    void beyondTheAllotmentAllOfItIsRefused() throws SQLException {
        table.reserve(reserve("1", "RARE", 4), NOON);
        assertThat(table.reserve(reserve("2", "RARE", 2), NOON).getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        failure -> assertThat(failure.code()).isEqualTo("short"));
        assertThat(table.ordersByState()).containsOnly(Map.entry("RESERVED", 1L));
    }

    @Test
    void whatIsReleasedCanBeSetAsideAgain() {
        table.reserve(reserve("1", "RARE", 4), NOON);
        table.release(new ReleaseStock(key("1")), NOON);
        assertThat(table.release(new ReleaseStock(key("1")), NOON).get().adopted())
                .isTrue();
        assertThat(table.reserve(reserve("2", "RARE", 5), NOON).isRight()).isTrue();
    }

    @Test
    void anotherRunFindsItAgain() throws SQLException {
        table.reserve(reserve("1", "COMMON", 4_000), NOON);
        table.close();
        open();
        assertThat(table.ordersByState()).containsOnly(Map.entry("RESERVED", 1L));
    }

    private static ReserveStock reserve(String order, String sku, int pieces) {
        return new ReserveStock(key(order), List.of(new StockLine(sku, Quantity.pieces(pieces))));
    }

    private static Key key(String order) {
        return new Key("order", order);
    }
}
