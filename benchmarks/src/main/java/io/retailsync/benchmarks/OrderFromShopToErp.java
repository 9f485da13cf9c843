package io.retailsync.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Raw;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An order of five lines on one thread, in memory: from the bytes that Shopify's fetch brought to the bytes that S/4HANA is sent, beside
 * Jackson reading the same bytes as a tree and writing it again.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class OrderFromShopToErp {

    private final SimulatedShop shop = new SimulatedShop();
    private final Raw order = shop.order();
    private final OrderBooking booking = new OrderBooking(shop.connector());
    private final byte[] bytes = order.body().toArray();
    private final ObjectMapper mapper = new ObjectMapper();

    /** {@return the sales order as it would be posted} */
    @Benchmark
    public Bytes throughTheModel() {
        return booking.book(order);
    }

    /**
     * {@return the order as it was fetched, written again}
     *
     * @throws IOException if it is no JSON
     */
    @Benchmark
    public byte[] plainTree() throws IOException {
        return mapper.writeValueAsBytes(mapper.readTree(bytes));
    }

    /** {@return the order as it was fetched} */
    Bytes fetched() {
        return order.body();
    }
}
