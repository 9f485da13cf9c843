package io.retailsync.shopify.internal;

import io.retailsync.http.Secret;
import io.retailsync.shopify.ShopifyCredentials;
import java.net.URI;
import java.util.List;

/**
 * What the connector was set up with.
 *
 * @param shop the shop's host
 * @param endpoint where it is reached
 * @param credentials how to get tokens
 * @param webhookSecrets which secrets sign webhooks
 * @param version the pinned API version
 */
public record ShopConfig(
        String shop, URI endpoint, ShopifyCredentials credentials, List<Secret> webhookSecrets, String version) {

    /**
     * Copies the secrets.
     *
     * @param shop the shop's host
     * @param endpoint where it is reached
     * @param credentials how to get tokens
     * @param webhookSecrets which secrets sign webhooks
     * @param version the pinned API version
     */
    public ShopConfig {
        webhookSecrets = List.copyOf(webhookSecrets);
    }
}
