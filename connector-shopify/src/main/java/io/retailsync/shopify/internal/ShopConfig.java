package io.retailsync.shopify.internal;

import io.retailsync.http.Secret;
import io.retailsync.http.TokenSource;
import java.net.URI;
import java.util.List;

/**
 * What the connector was set up with.
 *
 * @param shop the shop's host
 * @param endpoint where it is reached
 * @param tokens where access tokens come from; holds the secret
 * @param webhookSecrets which secrets sign webhooks
 * @param version the pinned API version
 */
public record ShopConfig(
        String shop, URI endpoint, TokenSource<Secret> tokens, List<Secret> webhookSecrets, String version) {

    /**
     * Copies the secrets.
     *
     * @param shop the shop's host
     * @param endpoint where it is reached
     * @param tokens where access tokens come from; holds the secret
     * @param webhookSecrets which secrets sign webhooks
     * @param version the pinned API version
     */
    public ShopConfig {
        webhookSecrets = List.copyOf(webhookSecrets);
    }
}
