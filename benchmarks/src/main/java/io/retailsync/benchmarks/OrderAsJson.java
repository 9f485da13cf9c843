package io.retailsync.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.Order;
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
 * An order of five lines on one thread, in memory: from its JSON form to a record and back, beside Jackson reading the same text as a tree
 * and writing it again.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class OrderAsJson {

    private static final ModelJson JSON = ModelJson.standard();

    private final String text = JSON.write(order());
    private final ObjectMapper mapper = new ObjectMapper();

    private static Order order() {
        SimulatedShop shop = new SimulatedShop();
        return new OrderBooking(shop.connector()).record(shop.order()).value();
    }

    /** {@return the order, read as what this library wrote itself and written again} */
    @Benchmark
    public String readAndWrite() {
        return JSON.write(JSON.read(text, Order.class));
    }

    /** {@return the order, read as a stranger's, with all findings at once, and written again} */
    @Benchmark
    public String decodeAndWrite() {
        return JSON.write(JSON.decode(JSON.tree(text), Order.class).get());
    }

    /**
     * {@return the order, read as a tree and written again}
     *
     * @throws IOException if it is no JSON
     */
    @Benchmark
    public String plainTree() throws IOException {
        return mapper.writeValueAsString(mapper.readTree(text));
    }
}
