package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days under a seed each, with everything real but time, network and processes: what the main job shows once, in many weathers. Other seeds:
 * {@code -Ddays=1..50}.
 */
class SimulatedDayTest {

    static LongStream seeds() {
        String[] ends = System.getProperty("days", "1..6").split("\\.\\.", 2);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inTheEndEveryVendorHoldsWhatTheDayDemands(long seed) throws SQLException {
        try (SimulatedDay day = new SimulatedDay(seed)) {
            assertThat(day.run()).isEmpty();
            assertThat(day.processes()).containsKeys("COMPLETED", "COMPENSATED");
            assertThat(day.crashes() > 0).isEqualTo(!day.isFair());
            assertThat(day.storeStrikes() > 0).isEqualTo(!day.isFair());
        }
    }
}
