package io.retailsync.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentStatusTest {

    /** A line is ordered, cancelled, fulfilled, restocked; fulfilment orders are statuses. */
    @ParameterizedTest
    @CsvSource({
        "RESTOCKED,           2 2 0 2,         CANCELLED",
        "UNFULFILLED,         2 2 0 0,         CANCELLED",
        "FULFILLED,           2 0 2 0,         CLOSED",
        "FULFILLED,           2 1 1 0,         SHIPPED",
        "FULFILLED,           2 0 2 0;1 1 0 1, CLOSED",
        "PARTIALLY_FULFILLED, 2 0 1 0,         CLOSED;OPEN",
        "PARTIALLY_FULFILLED, 2 0 2 0;1 0 0 0, CLOSED;ON_HOLD",
        "ON_HOLD,             2 0 0 0,         ON_HOLD;CANCELLED",
        "IN_PROGRESS,         2 0 0 0,         ON_HOLD;PICKED",
        "IN_PROGRESS,         2 0 0 0,         READY_FOR_PICKUP",
        "SCHEDULED,           2 0 0 0,         SCHEDULED;REROUTED",
        "UNFULFILLED,         2 0 0 0,         SCHEDULED;OPEN",
        "UNFULFILLED,         2 0 0 0,         ON_HOLD;OPEN",
        "UNFULFILLED,         2 0 0 0,         CANCELLED",
    })
    void theFirstRuleThatFitsDecides(FulfilmentStatus status, String lines, String orders) {
        List<FulfilmentOrderStatus> statuses = Arrays.stream(orders.split(";", -1))
                .map(FulfilmentOrderStatus::valueOf)
                .toList();
        assertThat(FulfilmentStatus.of(lines(lines), statuses)).isEqualTo(status);
    }

    @Test
    void anOrderOfServicesNeedsNoFulfilment() {
        LineFulfilment service = new LineFulfilment(false, pieces("1"), pieces("0"), pieces("0"), pieces("0"));
        assertThat(FulfilmentStatus.of(List.of(service), List.of())).isEqualTo(FulfilmentStatus.NOT_REQUIRED);
    }

    @Test
    void linesThatDoNotShipDoNotCount() {
        LineFulfilment service = new LineFulfilment(false, pieces("1"), pieces("0"), pieces("0"), pieces("0"));
        assertThat(FulfilmentStatus.of(List.of(service, line("1 0 1 0")), List.of()))
                .isEqualTo(FulfilmentStatus.FULFILLED);
    }

    private static List<LineFulfilment> lines(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(FulfilmentStatusTest::line)
                .toList();
    }

    private static LineFulfilment line(String text) {
        String[] words = text.split(" ", -1);
        return new LineFulfilment(true, pieces(words[0]), pieces(words[1]), pieces(words[2]), pieces(words[3]));
    }

    private static Quantity pieces(String count) {
        return Quantity.pieces(Long.parseLong(count));
    }
}
