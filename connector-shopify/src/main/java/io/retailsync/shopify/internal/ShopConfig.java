package io.retailsync.shopify.internal;

import io.retailsync.http.Secret;
import io.retailsync.http.TokenSource;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What the connector was set up with.
 *
 * @param shop the shop's host
 * @param endpoint where it is reached
 * @param tokens where access tokens come from; holds the secret
 * @param webhookSecrets which secrets sign webhooks
 * @param version the pinned API version
 * @param linger how long a webhook waits at most for more of the same object
 */
public record ShopConfig(
        String shop,
        URI endpoint,
        TokenSource<Secret> tokens,
        List<Secret> webhookSecrets,
        String version,
        Duration linger) {

    /**
     * Copies the secrets.
     *
     * @param shop the shop's host
     * @param endpoint where it is reached
     * @param tokens where access tokens come from; holds the secret
     * @param webhookSecrets which secrets sign webhooks
     * @param version the pinned API version
     * @param linger how long a webhook waits at most for more of the same object
     */
    public ShopConfig {
        webhookSecrets = List.copyOf(webhookSecrets);
    }
}
