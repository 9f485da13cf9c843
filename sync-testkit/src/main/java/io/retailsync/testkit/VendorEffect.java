package io.retailsync.testkit;

import java.time.Instant;
import java.util.Map;

/**
 * Something that really happened at a simulated vendor.
 *
 * @param at the vendor's time
 * @param operation the vendor's name for it, such as {@code refundCreate} or {@code POST A_SalesOrder}
 * @param record the vendor's id of the record that was made or changed
 * @param facts what a checker compares, all as text: business keys, quantities, amounts
 */
public record VendorEffect(Instant at, String operation, String record, Map<String, String> facts) {

    /**
     * Copies the facts.
     *
     * @param at the vendor's time
     * @param operation the vendor's name for it, such as {@code refundCreate} or {@code POST A_SalesOrder}
     * @param record the vendor's id of the record that was made or changed
     * @param facts what a checker compares, all as text: business keys, quantities, amounts
     */
    public VendorEffect {
        facts = Map.copyOf(facts);
    }
}
