package io.retailsync.simulators.salesforce;

import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets up a {@link SalesforceSimulator}; each default stands at its method. Not safe for concurrent use. */
public final class SalesforceSimulatorBuilder {

    private static final Set<String> LOGIN_HOSTS =
            Set.of("https://login.salesforce.com", "https://test.salesforce.com");

    private String consumerKey = "3MVG9SimulatedConsumerKey";
    private String clientSecret = "simulated-secret";
    private String username = "integration@retailer.example";
    private Optional<PublicKey> publicKey = Optional.empty();
    private Duration sessionTimeout = Duration.ofHours(2);
    private int dailyRequests = 100_000;
    private int pageSize = 2_000;
    private List<String> currencies = List.of();
    private final List<CustomField> customFields = new ArrayList<>();

    SalesforceSimulatorBuilder() {}

    /**
     * Sets the connected app; the default has the key {@code 3MVG9SimulatedConsumerKey} and the secret {@code simulated-secret}.
     *
     * @param key its consumer key
     * @param secret its consumer secret, for the client credentials grant
     * @return this builder
     */
    public SalesforceSimulatorBuilder app(String key, String secret) {
        this.consumerKey = key;
        this.clientSecret = secret;
        return this;
    }

    /**
     * Uploads a certificate to the app; without it the JWT bearer grant is refused.
     *
     * @param key the certificate's public key
     * @param user the user who may be named in an assertion; {@code integration@retailer.example} by default
     * @return this builder
     */
    public SalesforceSimulatorBuilder certificate(PublicKey key, String user) {
        this.publicKey = Optional.of(key);
        this.username = user;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param timeout how long a session lives without use; two hours by default, 15 minutes to 24 hours
     */
    public SalesforceSimulatorBuilder sessionTimeout(Duration timeout) {
        this.sessionTimeout = timeout;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param requests API requests allowed in a rolling day; 100,000 by default
     */
    public SalesforceSimulatorBuilder dailyRequests(int requests) {
        this.dailyRequests = requests;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param records records on a page of a query that asks for no other size; 2,000 by default
     */
    public SalesforceSimulatorBuilder pageSize(int records) {
        this.pageSize = records;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param codes ISO codes of a multi-currency org, the corporate one first; by default there is one currency
     */
    public SalesforceSimulatorBuilder currencies(String... codes) {
        this.currencies = List.of(codes);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param field one more field of a standard object
     */
    public SalesforceSimulatorBuilder with(CustomField field) {
        customFields.add(field);
        return this;
    }

    /** {@return the org, empty but for the standard price book} */
    public SalesforceSimulator build() {
        return new SalesforceSimulator(new OrgSettings(
                "00D5e0000000001EAA",
                "0055e0000000001AAA",
                consumerKey,
                clientSecret,
                username,
                publicKey,
                LOGIN_HOSTS,
                sessionTimeout,
                dailyRequests,
                pageSize,
                currencies,
                customFields));
    }
}
