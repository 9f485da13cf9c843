package io.retailsync.erp;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.erp.internal.Destination;
import io.retailsync.erp.internal.ProductTerms;
import io.retailsync.erp.internal.Terms;
import io.retailsync.http.Secret;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.spi.Meter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what a connector needs to know of one company. Confined to the thread that builds. */
public final class S4HanaConnectorBuilder {

    private Optional<URI> tenant = Optional.empty();
    private Optional<BasicUser> user = Optional.empty();
    private Optional<String> client = Optional.empty();
    private String salesOrganization = "";
    private String distributionChannel = "";
    private String division = "";
    private String companyCode = "";
    private String country = "DE";
    private String currency = "EUR";
    private String taxCategory = "TTX1";
    private String paymentTerms = "";
    private String orderType = "OR";
    private String creditType = "CR";
    private String creditReason = "";
    private String priceCondition = "PMP0";
    private String freightCondition = "HD00";
    private String rejectionReason = "60";
    private Optional<String> oneTimeCustomer = Optional.empty();
    private Set<String> plants = Set.of();
    private Optional<ProductTerms> products = Optional.empty();
    private Meter meter = Meter.perSecond(20).concurrent(6);
    private Duration stockEvery = Duration.ofSeconds(60);
    private Duration deliveriesEvery = Duration.ofSeconds(30);

    S4HanaConnectorBuilder() {}

    /**
     * {@return this, for the system at an address}
     *
     * @param address scheme, host and port, such as {@code https://my400123-api.s4hana.cloud.sap}
     * @throws ConfigurationRefused where scheme or host is missing
     */
    public S4HanaConnectorBuilder tenant(URI address) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new ConfigurationRefused("'" + address
                    + "' is no address: write .tenant(URI.create(\"https://my400123-api.s4hana.cloud.sap\"))");
        }
        this.tenant = Optional.of(address);
        return this;
    }

    /**
     * {@return this, logging on with a communication user}
     *
     * @param communicationUser name and password
     */
    public S4HanaConnectorBuilder credentials(BasicUser communicationUser) {
        this.user = Optional.of(communicationUser);
        return this;
    }

    /**
     * {@return this, logging on to a client; not sent by default, which is right for public cloud tenants}
     *
     * @param number three digits
     */
    public S4HanaConnectorBuilder client(String number) {
        this.client = Optional.of(number);
        return this;
    }

    /**
     * {@return this, selling in a sales area}
     *
     * @param organization sales organization, 4 characters; also the company code unless {@link #companyCode} says another
     * @param channel distribution channel, 2 characters
     * @param ofProducts division, 2 characters
     * @throws ConfigurationRefused where one is blank
     */
    public S4HanaConnectorBuilder salesArea(String organization, String channel, String ofProducts) {
        if (organization.isBlank() || channel.isBlank() || ofProducts.isBlank()) {
            throw new ConfigurationRefused(
                    "a sales area with a blank part: write all three, such as .salesArea(\"1010\", \"10\", \"00\")");
        }
        this.salesOrganization = organization;
        this.distributionChannel = channel;
        this.division = ofProducts;
        return this;
    }

    /**
     * {@return this, keeping the books in a company code; the sales organization's by default}
     *
     * @param code 4 characters
     */
    public S4HanaConnectorBuilder companyCode(String code) {
        this.companyCode = code;
        return this;
    }

    /**
     * {@return this, shipping from a country, by default {@code DE} with {@code TTX1}}
     *
     * @param code ISO 3166 alpha-2
     * @param category tax category under which customers are classified there
     */
    public S4HanaConnectorBuilder departingFrom(String code, String category) {
        this.country = code;
        this.taxCategory = category;
        return this;
    }

    /**
     * {@return this, with the currency of new customers, by default {@code EUR}}
     *
     * @param code ISO 4217
     * @throws ConfigurationRefused for what is no currency
     */
    public S4HanaConnectorBuilder currency(String code) {
        try {
            this.currency = CurrencyCode.of(code).code();
        } catch (InvalidValue unknown) {
            throw new ConfigurationRefused(
                    "'" + code + "' is no currency of ISO 4217: write one such as .currency(\"EUR\")");
        }
        return this;
    }

    /**
     * {@return this, with payment terms for new customers; the system's proposal by default}
     *
     * @param key 4 characters
     */
    public S4HanaConnectorBuilder paymentTerms(String key) {
        this.paymentTerms = key;
        return this;
    }

    /**
     * {@return this, with document types, by default {@code OR} and {@code CR}; they depend on the logon language, which is English here}
     *
     * @param order of sales orders
     * @param credit of credit memo requests
     */
    public S4HanaConnectorBuilder documentTypes(String order, String credit) {
        this.orderType = order;
        this.creditType = credit;
        return this;
    }

    /**
     * {@return this, with an order reason for credit memo requests; none by default}
     *
     * @param reason 3 characters
     */
    public S4HanaConnectorBuilder creditReason(String reason) {
        this.creditReason = reason;
        return this;
    }

    /**
     * {@return this, with manual condition types of the pricing procedure, by default {@code PMP0} and {@code HD00}}
     *
     * @param price of an item
     * @param freight of shipping costs, on the header
     */
    public S4HanaConnectorBuilder conditions(String price, String freight) {
        this.priceCondition = price;
        this.freightCondition = freight;
        return this;
    }

    /**
     * {@return this, with the reason with which items are cancelled, by default {@code 60}}
     *
     * @param reason 2 characters
     */
    public S4HanaConnectorBuilder rejectionReason(String reason) {
        this.rejectionReason = reason;
        return this;
    }

    /**
     * {@return this, selling to guests as one customer; without it, orders of guests are refused}
     *
     * @param number customer number
     */
    public S4HanaConnectorBuilder oneTimeCustomer(String number) {
        this.oneTimeCustomer = Optional.of(number);
        return this;
    }

    /**
     * {@return this, reading stock of some plants only; of all by default}
     *
     * @param codes plants
     */
    public S4HanaConnectorBuilder plants(String... codes) {
        this.plants = Set.copyOf(List.of(codes));
        return this;
    }

    /** {@return this, reading the material master too, as {@link S4HanaProducts#usual()} says; not read by default} */
    public S4HanaConnectorBuilder products() {
        return products(S4HanaProducts.usual());
    }

    /**
     * {@return this, reading the material master too; not read by default}
     *
     * <p>The communication user needs scenario SAP_COM_0009 for it (erp reference, A1).
     *
     * @param how interval, languages of titles, meaning of statuses
     */
    public S4HanaConnectorBuilder products(S4HanaProducts how) {
        this.products = Optional.of(how.terms());
        return this;
    }

    /**
     * {@return this, with a budget, by default 20 requests a second and 6 at a time: the vendor publishes none}
     *
     * @param budget requests
     */
    public S4HanaConnectorBuilder meter(Meter budget) {
        this.meter = budget;
        return this;
    }

    /**
     * {@return this, looking for changes at intervals, by default every 60 and 30 seconds}
     *
     * @param stock between passes over all stock; above zero, or the engine is not built
     * @param deliveries between looks for deliveries; above zero, or the engine is not built
     */
    public S4HanaConnectorBuilder polling(Duration stock, Duration deliveries) {
        this.stockEvery = stock;
        this.deliveriesEvery = deliveries;
        return this;
    }

    /**
     * {@return the connector}
     *
     * @throws ConfigurationRefused where tenant, credentials or sales area are missing; the message says what to write
     */
    public S4HanaConnector build() {
        URI address = tenant.orElseThrow(() -> missing("tenant(URI)"));
        BasicUser login = user.orElseThrow(() -> missing("credentials(BasicUser.of(user, password))"));
        if (salesOrganization.isEmpty()) {
            throw missing("salesArea(organization, channel, division)");
        }
        Terms terms = new Terms(
                salesOrganization,
                distributionChannel,
                division,
                companyCode.isEmpty() ? salesOrganization : companyCode,
                country,
                currency,
                taxCategory,
                paymentTerms,
                orderType,
                creditType,
                creditReason,
                priceCondition,
                freightCondition,
                rejectionReason,
                oneTimeCustomer,
                plants,
                products);
        Destination destination = new Destination(address, Secret.of(login.header()), client);
        return new S4HanaConnector(destination, terms, meter, stockEvery, deliveriesEvery);
    }

    private static ConfigurationRefused missing(String call) {
        return new ConfigurationRefused("the S/4HANA connector lacks ." + call);
    }
}
