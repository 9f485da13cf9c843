package io.retailsync.shopify;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.http.Secret;

/**
 * The client credentials grant of an app in the shop's own organisation: a token lives for a day and is asked for again (Shopify, client
 * credentials grant, 2026-11).
 *
 * @param clientId the app's id
 * @param clientSecret the app's secret
 */
public record ClientCredentials(String clientId, Secret clientSecret) implements ShopifyCredentials {

    /**
     * {@return the credentials}
     *
     * @param clientId the app's id
     * @param clientSecret the app's secret
     * @throws ConfigurationRefused where one is blank
     */
    public static ClientCredentials of(String clientId, String clientSecret) {
        if (clientId.isBlank()) {
            throw new ConfigurationRefused("an app without an id: write ClientCredentials.of(clientId, clientSecret)");
        }
        return new ClientCredentials(clientId, Secret.of(clientSecret));
    }
}
