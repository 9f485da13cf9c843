package io.retailsync.erp;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.http.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A communication user with its password. Immutable; prints the user only.
 *
 * <p>Several wrong passwords in a row lock such a user at the vendor: an answer of 401 is never tried again by the connector.
 */
public final class BasicUser {

    private final String user;
    private final Secret password;

    private BasicUser(String user, Secret password) {
        this.user = Objects.requireNonNull(user);
        this.password = password;
    }

    /**
     * {@return a communication user}
     *
     * @param user its name
     * @param password its password
     * @throws ConfigurationRefused where one is blank
     */
    public static BasicUser of(String user, String password) {
        if (user.isBlank()) {
            throw new ConfigurationRefused("a communication user without a name: write BasicUser.of(user, password)");
        }
        return new BasicUser(user, Secret.of(password));
    }

    /** {@return the value of the authorization header} */
    String header() {
        byte[] plain = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    @Override
    public String toString() {
        return "BasicUser[" + user + "]";
    }
}
