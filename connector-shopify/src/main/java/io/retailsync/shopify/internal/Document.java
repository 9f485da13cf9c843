package io.retailsync.shopify.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Every GraphQL document that this connector sends. Tests check each against the vendor's schemas and its cost against the arithmetic of
 * the documentation.
 */
enum Document {
    FETCH_ORDERS(6, 60),
    FETCH_ORDER_LINES(1, 200),
    FETCH_ORDER_PART_IDS(1, 60),
    FETCH_ORDER_PARTS(7, 25),
    FETCH_REFUND_LINES(1, 150),
    FETCH_FULFILLMENT_LINES(1, 150),
    FETCH_RETURN_LINES(1, 150),
    FETCH_CUSTOMERS(50, 7),
    FETCH_PRODUCTS(20, 12),
    FETCH_VARIANTS(1, 150),
    FETCH_INVENTORY_LEVELS(50, 4),
    FIND_STOCKED(50, 3),
    FIND_SHIPPING_WORK(1, 40),
    FIND_CANCELLATION(1, 1),
    FIND_REFUNDS(1, 15),
    SET_CUSTOMER(1, 12),
    SET_EMAIL_CONSENT(1, 12),
    SET_QUANTITIES(1, 12),
    ACTIVATE_INVENTORY(1, 12),
    CREATE_FULFILLMENT(1, 12),
    CANCEL_ORDER(1, 12),
    CREATE_REFUND(1, 12);

    private final int batch;
    private final int usualCost;
    private final String text;

    /**
     * A document.
     *
     * @param batch most objects in one request, so that it stays below 1,000 points
     * @param usualCost points that one object of usual size really costs
     */
    Document(int batch, int usualCost) {
        this.batch = batch;
        this.usualCost = usualCost;
        this.text = read(resource());
    }

    String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".graphql";
    }

    private static String read(String resource) {
        try (InputStream stream = Document.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int batch() {
        return batch;
    }

    int usualCost(int objects) {
        return usualCost * Math.max(1, objects);
    }

    String text() {
        return text;
    }

    /** {@return whether sending it may change something at the shop} */
    boolean writes() {
        return text.startsWith("mutation");
    }
}
