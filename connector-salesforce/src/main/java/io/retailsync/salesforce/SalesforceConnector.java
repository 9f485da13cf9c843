package io.retailsync.salesforce;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.model.Command;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.salesforce.internal.Org;
import io.retailsync.salesforce.internal.OrgConfig;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Page;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Salesforce org as a system: takes customers, products, prices and orders as states, opens cases and notes activities, and gives
 * changed contacts.
 *
 * <p>Every record is written under a key of ours by upsert, so that a repeat changes nothing; a task, which knows no such key, is looked
 * for before it is written again. Safe for concurrent use.
 */
public final class SalesforceConnector implements Connector {

    private final Org org;

    private SalesforceConnector(OrgConfig config) {
        this.org = new Org(config);
    }

    /** {@return a builder; login host, credentials and currency have to be said} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Descriptor describe() {
        return org.describe();
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        return org.pull(request, call);
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return org.translate(raw);
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return org.fetch(refs, call);
    }

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        return org.render(state, lookup);
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        return org.render(command, lookup);
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return org.operation(effects).apply(effects, call);
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return org.operation(effects).probe(effects, call);
    }

    /** Sets up a {@link SalesforceConnector}; each default stands at its method. Not safe for concurrent use. */
    public static final class Builder {

        private final Map<OrderStatus, String> statuses = new EnumMap<>(OrderStatus.class);
        private final Map<String, String> priceBooks = new HashMap<>();
        private Optional<URI> loginHost = Optional.empty();
        private Optional<SalesforceCredentials> credentials = Optional.empty();
        private Optional<Optional<CurrencyCode>> currency = Optional.empty();
        private String version = "68.0";
        private String client = "retail-sync";
        private String guestAccount = "guest";
        private String draft = "Draft";
        private ZoneId zone = ZoneOffset.UTC;
        private int dailyRequests = 100_000;
        private Duration pollEvery = Duration.ofSeconds(30);
        private Duration overlap = Duration.ofMinutes(10);

        private Builder() {
            for (OrderStatus status : OrderStatus.values()) {
                statuses.put(status, "Activated");
            }
            statuses.put(OrderStatus.PENDING, "Draft");
            statuses.put(OrderStatus.ON_HOLD, "Draft");
            statuses.put(OrderStatus.CANCELLED, "Cancelled");
            statuses.put(OrderStatus.REJECTED, "Cancelled");
        }

        /**
         * Says where to log in; has to be said.
         *
         * @param host the My Domain address of the org, such as {@code https://acme.my.salesforce.com}; never a Lightning address
         * @return this builder
         * @throws ConfigurationRefused for another address
         */
        public Builder loginHost(URI host) {
            if (host.getHost() == null
                    || !String.valueOf(host.getScheme()).startsWith("http")
                    || host.getHost().endsWith(".lightning.force.com")) {
                throw new ConfigurationRefused(
                        "not an API address: " + host
                                + ": write the My Domain address, such as .loginHost(URI.create(\"https://acme.my.salesforce.com\"))");
            }
            this.loginHost = Optional.of(host);
            return this;
        }

        /**
         * {@return this builder; credentials have to be said}
         *
         * @param with how to log in
         */
        public Builder credentials(SalesforceCredentials with) {
            this.credentials = Optional.of(with);
            return this;
        }

        /**
         * Says that the org has one currency; amounts in others are refused. This or {@link #multiCurrency()} has to be said.
         *
         * @param code ISO 4217, such as {@code EUR}
         * @return this builder
         * @throws ConfigurationRefused for what is no currency
         */
        public Builder currency(String code) {
            try {
                this.currency = Optional.of(Optional.of(CurrencyCode.of(code)));
            } catch (InvalidValue unknown) {
                throw new ConfigurationRefused(
                        "'" + code + "' is no currency of ISO 4217: write one such as .currency(\"EUR\")");
            }
            return this;
        }

        /** {@return this builder, for an org with several currencies: each price and order names its own} */
        public Builder multiCurrency() {
            this.currency = Optional.of(Optional.empty());
            return this;
        }

        /**
         * Says the org's own word for a status of orders. By default PENDING and ON_HOLD are {@code Draft}, CANCELLED and REJECTED
         * {@code Cancelled} (which an administrator adds in the category Draft), all others {@code Activated}.
         *
         * @param status ours
         * @param word a value of Order.Status
         * @return this builder
         */
        public Builder orderStatus(OrderStatus status, String word) {
            statuses.put(status, word);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param word the value of Order.Status under which orders are written; {@code Draft} by default
         */
        public Builder draftStatus(String word) {
            this.draft = word;
            return this;
        }

        /**
         * Names a price book by its id, where it does not carry the list's name in {@link SalesforceFields#KEY}.
         *
         * @param priceList the list's name, such as {@code standard}
         * @param id 18 characters
         * @return this builder
         */
        public Builder priceBook(String priceList, String id) {
            priceBooks.put(priceList, id);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param key what the account of orders without a customer carries in {@link SalesforceFields#KEY}; {@code guest} by default
         */
        public Builder guestAccount(String key) {
            this.guestAccount = key;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param other the zone in which an instant becomes an order's date; UTC by default
         */
        public Builder zone(ZoneId other) {
            this.zone = other;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param other REST version, one for all calls; {@code 68.0} by default
         * @throws ConfigurationRefused for what is no version
         */
        public Builder version(String other) {
            if (!other.matches("\\d{2,3}\\.0")) {
                throw new ConfigurationRefused(
                        "'" + other + "' is no REST version: write one such as .version(\"68.0\")");
            }
            this.version = other;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param name how the org's logs and change events call us; {@code retail-sync} by default
         */
        public Builder client(String name) {
            this.client = name;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param requests what the org may take in a day, until its own meter is read; 100,000 by default
         * @throws ConfigurationRefused for less than one
         */
        public Builder dailyRequests(int requests) {
            if (requests < 1) {
                throw new ConfigurationRefused("an org that takes " + requests
                        + " requests a day: write .dailyRequests(100_000), or leave it out");
            }
            this.dailyRequests = requests;
            return this;
        }

        /**
         * Says how changed contacts are read; every 30 seconds with an overlap of 10 minutes by default.
         *
         * @param every how often to look
         * @param back how far each round goes back behind the newest row, for transactions that commit late
         * @return this builder
         * @throws ConfigurationRefused for a negative overlap; for an interval that is not above zero when the engine is built
         */
        public Builder contacts(Duration every, Duration back) {
            if (back.isNegative()) {
                throw new ConfigurationRefused(
                        "an overlap of " + back + ": write zero or more, better Duration.ofMinutes(10)");
            }
            this.pollEvery = every;
            this.overlap = back;
            return this;
        }

        /**
         * {@return the connector}
         *
         * @throws ConfigurationRefused where login host, credentials or currency are missing; the message says what to write
         */
        public SalesforceConnector build() {
            URI host = said(loginHost, ".loginHost(URI.create(\"https://acme.my.salesforce.com\"))");
            SalesforceCredentials with = said(credentials, ".credentials(JwtBearer.of(consumerKey, username, key))");
            return new SalesforceConnector(new OrgConfig(
                    host,
                    now -> Grant.form(with, now),
                    version,
                    client,
                    said(currency, ".currency(\"EUR\") or .multiCurrency()"),
                    guestAccount,
                    statuses,
                    draft,
                    priceBooks,
                    zone,
                    dailyRequests,
                    pollEvery,
                    overlap));
        }

        private static <T> T said(Optional<T> value, String write) {
            return value.orElseThrow(() -> new ConfigurationRefused("the Salesforce connector lacks " + write));
        }
    }
}
