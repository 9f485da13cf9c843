package io.retailsync.salesforce.internal;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.sales.OrderStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the host set up the connector.
 *
 * @param loginHost where tokens come from
 * @param grant the form that asks for a token at an instant; holds the secret
 * @param version REST version, such as {@code 68.0}
 * @param client our name in {@code Sforce-Call-Options}
 * @param currency the only currency of the org; empty for a multi-currency org
 * @param guestAccount key of the account that orders without a customer go to
 * @param statuses the org's word for each order status
 * @param draft the org's status for orders that are being written
 * @param priceBooks ids of price books by list name, where they carry no key
 * @param zone in which an instant becomes the date of an order
 * @param dailyRequests requests that the org may make in a day, until it says so itself
 * @param pollEvery how often to look for changed contacts
 * @param overlap how far a new round of reading goes back
 */
public record OrgConfig(
        URI loginHost,
        Function<Instant, String> grant,
        String version,
        String client,
        Optional<CurrencyCode> currency,
        String guestAccount,
        Map<OrderStatus, String> statuses,
        String draft,
        Map<String, String> priceBooks,
        ZoneId zone,
        int dailyRequests,
        Duration pollEvery,
        Duration overlap) {

    /**
     * Copies the maps.
     *
     * @param loginHost where tokens come from
     * @param grant the form that asks for a token at an instant; holds the secret
     * @param version REST version, such as {@code 68.0}
     * @param client our name in {@code Sforce-Call-Options}
     * @param currency the only currency of the org; empty for a multi-currency org
     * @param guestAccount key of the account that orders without a customer go to
     * @param statuses the org's word for each order status
     * @param draft the org's status for orders that are being written
     * @param priceBooks ids of price books by list name, where they carry no key
     * @param zone in which an instant becomes the date of an order
     * @param dailyRequests requests that the org may make in a day, until it says so itself
     * @param pollEvery how often to look for changed contacts
     * @param overlap how far a new round of reading goes back
     */
    public OrgConfig {
        statuses = Map.copyOf(statuses);
        priceBooks = Map.copyOf(priceBooks);
    }

    String data(String path) {
        return "/services/data/v" + version + path;
    }

    String status(OrderStatus status) {
        return statuses.getOrDefault(status, draft);
    }
}
