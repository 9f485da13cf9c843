package io.retailsync.benchmarks;

import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Webhooks as they are taken in: 1 kB each, about one of 5,000 orders, to be looked at at once. */
final class IntakeRecords {

    private static final String BODY = "{\"note\":\"" + "x".repeat(1_013) + "\"}";
    private static final int ORDERS = 5_000;
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private IntakeRecords() {}

    /** {@return {@code count} records that no other caller has, from the {@code first}-th on} */
    static List<Row> of(String caller, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(n -> Row.of(Table.INTAKE, "shop|" + caller + "-" + n, BODY)
                        .owner("shop")
                        .about("order " + n % ORDERS)
                        .state("PENDING")
                        .due(START.plusMillis(n)))
                .toList();
    }
}
