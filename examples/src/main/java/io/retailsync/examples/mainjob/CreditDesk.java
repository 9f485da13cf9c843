package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.spi.HttpRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which orders the ERP may refuse for their credit, when the fault plan strikes. The order is known by the part of the customer's
 * reference that people call it by. Guarded by the vendors' lock.
 */
final class CreditDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Predicate<String> orders = any -> false;

    /** @param which names of orders, such as {@code #1001} */
    void mayRefuse(Predicate<String> which) {
        orders = which;
    }

    boolean mayRefuse(HttpRequest request) {
        return order(request).filter(orders).isPresent();
    }

    /** {@return which order a request wants to book, if it wants that} */
    static Optional<String> order(HttpRequest request) {
        if (!request.method().equals("POST") || !request.uri().getPath().endsWith("/A_SalesOrder")) {
            return Optional.empty();
        }
        try {
            String reference = JSON.readTree(request.body().toArray())
                    .path("PurchaseOrderByCustomer")
                    .asText();
            return Optional.of(reference)
                    .filter(text -> !text.isEmpty())
                    .map(text -> "#" + text.split("/", 2)[0].replace("#", ""));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }
}
