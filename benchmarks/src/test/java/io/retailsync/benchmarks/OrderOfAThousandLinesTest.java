package io.retailsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderOfAThousandLinesTest {

    @Test
    void theOrderThatIsMeasuredBreaksNothing() {
        OrderOfAThousandLines measured = new OrderOfAThousandLines();
        assertThat(measured.check().get().exceptions()).isEmpty();
        assertThat(measured.check().get().value().lines()).hasSize(1_000);
    }
}
