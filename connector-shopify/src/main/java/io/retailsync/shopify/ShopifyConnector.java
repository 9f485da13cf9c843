package io.retailsync.shopify;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.http.Secret;
import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.shopify.internal.Shop;
import io.retailsync.shopify.internal.ShopConfig;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Shopify shop as a system, over Admin GraphQL and webhooks.
 *
 * <p>Webhooks are hints: what they speak of is fetched in its present form. Stock is written as {@code on_hand}, which sales do not move, with
 * compare-and-set and {@code @idempotent}; refunds with {@code @idempotent}; shipments and cancellations, for which Shopify takes no key,
 * are looked for before they are sent again. Customers are written attribute by attribute; addresses and tags never, because Shopify
 * replaces such lists as a whole.
 *
 * <p>Safe for concurrent use.
 */
public final class ShopifyConnector implements Connector {

    private final Shop shop;

    private ShopifyConnector(ShopConfig config) {
        this.shop = new Shop(config);
    }

    /** {@return a builder; shop, credentials and webhook secrets have to be said} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Descriptor describe() {
        return shop.describe();
    }

    @Override
    public Received receive(WebhookRequest request) {
        return shop.receive(request);
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return shop.translate(raw, crosswalks);
    }

    /**
     * {@return fields of webhooks that this connector does not know, such as {@code line/gift_note}, with how often each was met since the
     * connector was built; at most 1,000 names}
     *
     * <p>A later version of the API brings such. Their values are kept with the records, beyond the model; meter the counts, and look for a
     * newer connector when there are any.
     */
    public Map<String, Long> unknownFields() {
        return shop.unknownFields();
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return shop.fetch(refs, call);
    }

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        return shop.render(state, lookup);
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        return shop.render(command, reference, lookup);
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return shop.apply(effects, call);
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return shop.probe(effects, call);
    }

    /** Sets up a {@link ShopifyConnector}; each default stands at its method. Not safe for concurrent use. */
    public static final class Builder {

        private static final String OLDEST = "2026-07";

        private Optional<String> shop = Optional.empty();
        private Optional<URI> endpoint = Optional.empty();
        private Optional<ShopifyCredentials> credentials = Optional.empty();
        private List<Secret> secrets = List.of();
        private String version = "2026-10";
        private Duration linger = Duration.ZERO;

        private Builder() {}

        /**
         * Says which shop; has to be said.
         *
         * @param host the shop's host, such as {@code acme.myshopify.com}
         * @return this builder
         * @throws ConfigurationRefused for another host
         */
        public Builder shop(String host) {
            if (!host.matches("[a-zA-Z0-9][a-zA-Z0-9-]*\\.myshopify\\.com")) {
                throw new ConfigurationRefused(
                        "'" + host
                                + "' is no shop: write the host that ends in .myshopify.com, such as .shop(\"acme.myshopify.com\")");
            }
            this.shop = Optional.of(host);
            return this;
        }

        /**
         * Says where the shop is reached; {@code https://} and the shop's host by default. For rehearsals against a simulated shop.
         *
         * @param address scheme, host and port
         * @return this builder
         * @throws ConfigurationRefused where scheme or host is missing
         */
        public Builder endpoint(URI address) {
            if (address.getHost() == null
                    || !String.valueOf(address.getScheme()).startsWith("http")) {
                throw new ConfigurationRefused("'" + address
                        + "' is no address: write .endpoint(URI.create(\"http://localhost:8080\")), or leave it out");
            }
            this.endpoint = Optional.of(address);
            return this;
        }

        /**
         * Says how to get tokens; has to be said.
         *
         * @param with client credentials or a static token
         * @return this builder
         */
        public Builder credentials(ShopifyCredentials with) {
            this.credentials = Optional.of(with);
            return this;
        }

        /**
         * Says which secrets sign webhooks: while a secret is rotated, the current and the previous one. Have to be
         * said: webhooks are the way in which a shop is heard.
         *
         * @param texts current secret first; of an app, its client secret
         * @return this builder
         * @throws ConfigurationRefused where one is blank
         */
        public Builder webhookSecrets(String... texts) {
            this.secrets = Stream.of(texts).map(Secret::of).toList();
            return this;
        }

        /**
         * Pins another API version; 2026-10 by default. The connector's documents are checked against 2026-07 and 2026-10.
         *
         * @param quarter such as {@code 2026-07}
         * @return this builder
         * @throws ConfigurationRefused for what is no version, and for one before 2026-07
         */
        public Builder apiVersion(String quarter) {
            if (!quarter.matches("20\\d\\d-(01|04|07|10)") || quarter.compareTo(OLDEST) < 0) {
                throw new ConfigurationRefused(
                        "'" + quarter + "' is no API version that this connector speaks: write a quarter from " + OLDEST
                                + " on, such as .apiVersion(\"2026-10\")");
            }
            this.version = quarter;
            return this;
        }

        /**
         * Lets webhooks wait for more of the same object before it is fetched; zero by default. The shop tells of one order several
         * times within seconds: with a linger of 5 s they cost one read instead of several, and are heard up to 5 s later.
         *
         * @param longest how long a webhook waits at most
         * @return this builder
         * @throws ConfigurationRefused where it is negative
         */
        public Builder linger(Duration longest) {
            if (longest.isNegative()) {
                throw new ConfigurationRefused(
                        "a linger of " + longest + ": write zero or more, such as .linger(Duration.ofSeconds(5))");
            }
            this.linger = longest;
            return this;
        }

        /**
         * {@return the connector}
         *
         * @throws ConfigurationRefused where shop, credentials or webhook secrets were not said; the message says what to write
         */
        public ShopifyConnector build() {
            String host = shop.orElseThrow(() -> lacks(".shop(\"acme.myshopify.com\")"));
            ShopifyCredentials with = credentials.orElseThrow(
                    () -> lacks(".credentials(ClientCredentials.of(id, secret)), or StaticToken.of(token) there"));
            if (secrets.isEmpty()) {
                throw lacks(
                        ".webhookSecrets(secret), with the app's client secret: without one, every webhook would be refused");
            }
            URI address = endpoint.orElseGet(() -> URI.create("https://" + host));
            return new ShopifyConnector(
                    new ShopConfig(host, address, Grant.of(with, address), secrets, version, linger));
        }

        private static ConfigurationRefused lacks(String call) {
            return new ConfigurationRefused("the Shopify connector lacks " + call);
        }
    }
}
