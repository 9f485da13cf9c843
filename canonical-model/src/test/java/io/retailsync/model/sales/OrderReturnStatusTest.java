package io.retailsync.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Quantity;
import io.retailsync.model.returns.ReturnPosition;
import io.retailsync.model.returns.ReturnStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderReturnStatusTest {

    /** Five pieces left the house; a return is its status and how many were taken back. */
    @ParameterizedTest
    @CsvSource({
        "REQUESTED,          REQUESTED 0",
        "REQUESTED,          REQUESTED 0;CLOSED 2",
        "IN_PROGRESS,        IN_TRANSIT 0",
        "IN_PROGRESS,        RECEIVED 0;ACCEPTED 1",
        "IN_PROGRESS,        REOPENED 2",
        "INSPECTED,          ACCEPTED 2",
        "INSPECTED,          REFUND_PENDING 2;CLOSED 3",
        "INSPECTED,          LOST 0",
        "PARTIALLY_RETURNED, CLOSED 2",
        "PARTIALLY_RETURNED, CLOSED 2;DECLINED 0",
        "RETURNED,           CLOSED 2;CLOSED 3",
        "FAILED,             DECLINED 0",
        "FAILED,             CANCELLED 0;EXPIRED 0",
        "FAILED,             CLOSED 0",
    })
    void theFirstRuleThatFitsDecides(OrderReturnStatus status, String returns) {
        List<ReturnPosition> positions = Arrays.stream(returns.split(";", -1))
                .map(text -> text.split(" ", -1))
                .map(words -> position(ReturnStatus.valueOf(words[0]), Long.parseLong(words[1])))
                .toList();
        assertThat(OrderReturnStatus.of(Quantity.pieces(5), positions)).isEqualTo(status);
    }

    @Test
    void withoutAReturnNothingComesBack() {
        assertThat(OrderReturnStatus.of(Quantity.pieces(5), List.of())).isEqualTo(OrderReturnStatus.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyReturnShows(ReturnStatus status) {
        assertThat(OrderReturnStatus.of(Quantity.pieces(5), List.of(position(status, 0))))
                .isNotEqualTo(OrderReturnStatus.NONE);
    }

    private static ReturnPosition position(ReturnStatus status, long accepted) {
        return new ReturnPosition(status, Quantity.pieces(accepted));
    }
}
