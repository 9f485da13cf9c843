package io.retailsync.salesforce;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.http.Secret;

/**
 * The client credentials grant: consumer key and secret of an app that names a run-as user. Needs the My Domain host as login host.
 *
 * @param consumerKey the app's key
 * @param consumerSecret the app's secret
 */
public record ClientCredentials(String consumerKey, Secret consumerSecret) implements SalesforceCredentials {

    /**
     * {@return the credentials}
     *
     * @param consumerKey the app's key
     * @param consumerSecret the app's secret
     * @throws ConfigurationRefused where one is blank
     */
    public static ClientCredentials of(String consumerKey, String consumerSecret) {
        if (consumerKey.isBlank()) {
            throw new ConfigurationRefused(
                    "an app without a key: write ClientCredentials.of(consumerKey, consumerSecret)");
        }
        return new ClientCredentials(consumerKey, Secret.of(consumerSecret));
    }
}
