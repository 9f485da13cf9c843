package io.retailsync.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link OrderFromShopToErp} twice, in turns, and prints one line: both rates, their ratio, and what one order allocates. Takes
 * less than a minute; most of it is warming up, which the model's way needs seven seconds for on two cores.
 */
public final class OrderRatio {

    private OrderRatio() {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        SideBySide measured = SideBySide.measure(OrderFromShopToErp.class, "throughTheModel", "plainTree");
        System.out.printf(
                Locale.ROOT,
                "an order from Shopify to S/4HANA: %,.0f orders/s through the model, %,.0f orders/s as a plain Jackson tree, ratio %.2f;"
                        + " %,.0f and %,.0f bytes allocated an order%n",
                measured.ours().perSecond(),
                measured.bare().perSecond(),
                measured.ratio(),
                measured.ours().bytes(),
                measured.bare().bytes());
    }
}
