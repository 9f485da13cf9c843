package io.retailsync.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't work is refused when the connector is built, with what to write instead. */
class BuilderTest {

    private static final ClientCredentials APP = ClientCredentials.of("app", "shpss_secret");

    private final ShopifyConnector.Builder builder = ShopifyConnector.builder();

    private static void refused(ThrowingCallable configuring, String write) {
        assertThatThrownBy(configuring).isInstanceOf(ConfigurationRefused.class).hasMessageContaining(write);
    }

    @Test
    void withShopCredentialsAndSecretItIsBuilt() {
        ShopifyConnector connector = builder.shop("acme.myshopify.com")
                .credentials(APP)
                .webhookSecrets("shpss_secret")
                .build();
        assertThat(connector.describe().vendor()).isEqualTo("shopify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop.acme.example", "acme", "https://acme.myshopify.com", "acme.myshopify.com.evil.example"})
    void anotherHostThanAShopsIsRefused(String host) {
        refused(() -> builder.shop(host), ".shop(\"acme.myshopify.com\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "2026-11", "unstable", "2026-04"})
    void whatIsNoVersionIsRefused(String version) {
        refused(() -> builder.apiVersion(version), ".apiVersion(\"2026-10\")");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        refused(
                () -> builder.endpoint(URI.create("localhost:8080")),
                ".endpoint(URI.create(\"http://localhost:8080\"))");
    }

    @Test
    void aLingerOfLessThanNothingIsRefused() {
        refused(() -> builder.linger(Duration.ofSeconds(-1)), ".linger(Duration.ofSeconds(5))");
    }

    @Test
    void aLingerIsDeclared() {
        ShopifyConnector connector = builder.shop("acme.myshopify.com")
                .credentials(APP)
                .webhookSecrets("shpss_secret")
                .linger(Duration.ofSeconds(5))
                .build();
        assertThat(connector.describe().fetch().linger()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void anAppWithoutAnIdIsRefused() {
        refused(() -> ClientCredentials.of("", "shpss_secret"), "ClientCredentials.of(clientId, clientSecret)");
    }

    @Test
    void withoutAShopItIsRefused() {
        refused(() -> builder.credentials(APP).webhookSecrets("shpss_secret").build(), ".shop(\"acme.myshopify.com\")");
    }

    @Test
    void withoutCredentialsItIsRefused() {
        refused(
                () -> builder.shop("acme.myshopify.com")
                        .webhookSecrets("shpss_secret")
                        .build(),
                ".credentials(ClientCredentials.of(id, secret))");
    }

    @Test
    void withoutWebhookSecretsItIsRefused() {
        builder.shop("acme.myshopify.com").credentials(APP);
        refused(builder::build, ".webhookSecrets(secret)");
        refused(() -> builder.webhookSecrets().build(), ".webhookSecrets(secret)");
    }

    @Test
    void aBlankWebhookSecretIsRefused() {
        refused(() -> builder.webhookSecrets("shpss_secret", ""), "a secret is blank");
    }
}
