package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.Work.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoreWorkTest {

    @Test
    void aClosedTaskTellsOfEveryPiece() {
        assertThat(task(StoreTaskStatus.CLOSED, 3, 1)).isEmpty();
        assertThat(task(StoreTaskStatus.CLOSED, 3, 0)).extracting(Finding::code).containsExactly("B1");
        assertThat(task(StoreTaskStatus.IN_PROGRESS, 3, 0)).isEmpty();
        assertThat(task(StoreTaskStatus.IN_PROGRESS, 3, 2)).hasSize(1);
    }

    @Test
    void aTaskInTwoUnitsIsFound() {
        StoreTaskLine mixed =
                new StoreTaskLine("1", Quantity.pieces(4), new Quantity(BigDecimal.ONE, "KGM"), Quantity.pieces(3));
        assertThat(findings(StoreTaskStatus.CLOSED, mixed))
                .extracting(Finding::code)
                .containsExactly("Q1");
    }

    @Test
    void goodsAreCollectedWhileTheyWait() {
        assertThat(pickup(NOON, NOON.plusSeconds(100))).isEmpty();
        assertThat(pickup(NOON.plusSeconds(100), NOON.plusSeconds(100))).isEmpty();
        assertThat(pickup(NOON.plusSeconds(999_999), null)).isEmpty();
        assertThat(pickup(null, NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void tooEarlyAndTooLateAreFound() {
        assertThat(pickup(NOON.minusSeconds(1), null)).extracting(Finding::path).containsExactly("pickup.collectedAt");
        assertThat(pickup(NOON.plusSeconds(101), NOON.plusSeconds(100))).hasSize(1);
        assertThat(pickup(null, NOON)).extracting(Finding::path).containsExactly("pickup.expiresAt");
    }

    private static List<Finding> task(StoreTaskStatus status, long done, long missing) {
        return findings(
                status, new StoreTaskLine("1", Quantity.pieces(4), Quantity.pieces(done), Quantity.pieces(missing)));
    }

    private static List<Finding> findings(StoreTaskStatus status, StoreTaskLine line) {
        return StoreTaskRules.ALL.findings(
                new StoreTask(Work.ORDER, Coded.of(StoreTaskKind.PICK), null, null, Coded.of(status), List.of(line)));
    }

    private static List<Finding> pickup(@Nullable Instant collectedAt, @Nullable Instant expiresAt) {
        return PickupRules.ALL.findings(new Pickup(Work.ORDER, NOON, expiresAt, collectedAt, null, null));
    }
}
