package io.retailsync.salesforce;

import io.retailsync.api.ConfigurationRefused;
import java.net.URI;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.time.Duration;

/**
 * The JWT bearer grant: an assertion signed with the key whose certificate was uploaded to the app; the vendor's default for servers.
 *
 * <p>Immutable; {@link #audience} and {@link #skew} return changed copies.
 */
public final class JwtBearer implements SalesforceCredentials {

    private static final int LEAST_BITS = 2_048;
    private static final URI PRODUCTION = URI.create("https://login.salesforce.com");

    private final String consumerKey;
    private final String username;
    private final PrivateKey key;
    private final URI audience;
    private final Duration skew;

    private JwtBearer(String consumerKey, String username, PrivateKey key, URI audience, Duration skew) {
        this.consumerKey = consumerKey;
        this.username = username;
        this.key = key;
        this.audience = audience;
        this.skew = skew;
    }

    /**
     * {@return credentials for a production org: audience {@code https://login.salesforce.com}, no clock skew}
     *
     * @param consumerKey the app's key
     * @param username the integration user's name
     * @param key RSA key, at least 2,048 bits
     * @throws ConfigurationRefused for a key of another kind or a shorter one, and where a name is blank
     */
    public static JwtBearer of(String consumerKey, String username, PrivateKey key) {
        if (!key.getAlgorithm().equals("RSA")) {
            throw new ConfigurationRefused("Salesforce takes no " + key.getAlgorithm()
                    + " keys: give the RSA key whose certificate was uploaded to the app");
        }
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_BITS) {
            throw new ConfigurationRefused("an RSA key of " + rsa.getModulus().bitLength()
                    + " bits: Salesforce takes those of " + LEAST_BITS + " and more");
        }
        if (consumerKey.isBlank() || username.isBlank()) {
            throw new ConfigurationRefused(
                    "an app without a key or a user without a name: write JwtBearer.of(consumerKey, username, key)");
        }
        return new JwtBearer(consumerKey, username, key, PRODUCTION, Duration.ZERO);
    }

    /**
     * {@return the same for another audience; it is independent of the host that is asked}
     *
     * @param other {@code https://test.salesforce.com} for a sandbox, or the address of a site
     */
    public JwtBearer audience(URI other) {
        return new JwtBearer(consumerKey, username, key, other, skew);
    }

    /**
     * {@return the same for a host whose clock is wrong}
     *
     * @param ahead by how much the vendor's clock is ahead of ours; negative where ours is ahead
     */
    public JwtBearer skew(Duration ahead) {
        return new JwtBearer(consumerKey, username, key, audience, ahead);
    }

    /** {@return the app's key} */
    public String consumerKey() {
        return consumerKey;
    }

    /** {@return the integration user's name} */
    public String username() {
        return username;
    }

    /** {@return the key that signs} */
    public PrivateKey key() {
        return key;
    }

    /** {@return whom the assertion is meant for} */
    public URI audience() {
        return audience;
    }

    /** {@return by how much the vendor's clock is ahead of ours} */
    public Duration skew() {
        return skew;
    }

    @Override
    public String toString() {
        return "JWT bearer for " + audience;
    }
}
