package io.retailsync.simulators.shopify;

import java.net.URI;
import java.util.Optional;

/**
 * What a simulated shop is set up with.
 *
 * <p>Immutable; the {@code with} methods return changed copies. {@link #toString()} prints no secret.
 *
 * @param domain the shop's host, such as {@code acme.myshopify.com}
 * @param currency the currency of the shop's books, ISO 4217
 * @param clientId the app's id for the client credentials grant
 * @param clientSecret the app's secret; also signs the webhooks
 * @param webhookAddress where the app's subscriptions send every topic; empty for no subscription
 * @param limits version, budget and token life
 * @param disorder what happens to webhooks on their way
 * @param seed of the ids of webhooks, tokens and requests and of the disorder
 */
public record ShopSettings(
        String domain,
        String currency,
        String clientId,
        String clientSecret,
        Optional<URI> webhookAddress,
        ApiLimits limits,
        WebhookDisorder disorder,
        long seed) {

    /**
     * {@return a shop on Plus with EUR books, without subscription and disorder}
     *
     * @param domain the shop's host
     * @param clientId the app's id
     * @param clientSecret the app's secret
     */
    public static ShopSettings of(String domain, String clientId, String clientSecret) {
        return new ShopSettings(
                domain, "EUR", clientId, clientSecret, Optional.empty(), ApiLimits.plus(), WebhookDisorder.none(), 1);
    }

    /**
     * {@return these settings with another book currency}
     *
     * @param code ISO 4217
     */
    public ShopSettings withCurrency(String code) {
        return new ShopSettings(domain, code, clientId, clientSecret, webhookAddress, limits, disorder, seed);
    }

    /**
     * {@return these settings with a subscription to every topic}
     *
     * @param address where webhooks are posted
     */
    public ShopSettings withWebhooksTo(URI address) {
        return new ShopSettings(domain, currency, clientId, clientSecret, Optional.of(address), limits, disorder, seed);
    }

    /**
     * {@return these settings with other limits}
     *
     * @param other version, budget and token life
     */
    public ShopSettings withLimits(ApiLimits other) {
        return new ShopSettings(domain, currency, clientId, clientSecret, webhookAddress, other, disorder, seed);
    }

    /**
     * {@return these settings with webhooks that get into disorder}
     *
     * @param chances what happens to them
     */
    public ShopSettings withDisorder(WebhookDisorder chances) {
        return new ShopSettings(domain, currency, clientId, clientSecret, webhookAddress, limits, chances, seed);
    }

    /**
     * {@return these settings with another seed}
     *
     * @param value any number
     */
    public ShopSettings withSeed(long value) {
        return new ShopSettings(domain, currency, clientId, clientSecret, webhookAddress, limits, disorder, value);
    }

    @Override
    public String toString() {
        return "ShopSettings[" + domain + "]";
    }
}
