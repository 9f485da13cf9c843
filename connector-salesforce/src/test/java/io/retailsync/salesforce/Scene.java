package io.retailsync.salesforce;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An org, a connector to it, and a few records that a shop might have. */
final class Scene {

    static final URI HOST = URI.create("https://acme.my.salesforce.com");
    static final ExternalRef SHOPPER = ExternalRef.of("shop", "customer", "gid://shopify/Customer/1");
    static final Consent GRANTED = new Consent(ConsentState.GRANTED, Instant.parse("2026-11-01T08:00:00Z"));

    final SalesforceSimulator org;
    final OrgCall call;
    final SalesforceConnector connector = connector().build();
    final Host host;

    Scene() {
        this(SalesforceSimulator.builder().build());
    }

    Scene(SalesforceSimulator org) {
        this.org = org;
        this.call = new OrgCall(org);
        this.host = new Host(connector, call);
    }

    static SalesforceConnector.Builder connector() {
        return SalesforceConnector.builder()
                .loginHost(HOST)
                .credentials(ClientCredentials.of("3MVG9SimulatedConsumerKey", "simulated-secret"))
                .currency("EUR");
    }

    /** Delivers a customer, two priced products, and makes the shop's customer known. */
    Scene stocked() {
        host.deliver(CustomerPaths.TYPE, "c-1", customer("jo@acme.example", GRANTED))
                .get();
        host.knows(SHOPPER, Key.of(CustomerPaths.TYPE, "c-1"));
        host.deliver(ProductPaths.TYPE, "p-1", product("HAT", "CAP")).get();
        price("HAT", "19.99");
        price("CAP", "5.00");
        return this;
    }

    void price(String sku, String amount) {
        host.deliver(PricePaths.TYPE, sku + "@standard", new Price(sku, "standard", Money.of(amount, "EUR"), null))
                .get();
    }

    SalesforceRecord record(String type, String key) {
        return org.org().byKey(type, key).orElseThrow(() -> new AssertionError("no " + type + ' ' + key));
    }

    List<SalesforceRecord> items() {
        return org.org().records("OrderItem");
    }

    static Customer customer(String email, Consent consent) {
        return Customer.builder()
                .name(new PersonName("Jo", "Doe", "Jo Doe"))
                .email(new EmailAddress(email))
                .phone(new PhoneNumber("+4930123456"))
                .addresses(List.of(PostalAddress.builder()
                        .recipient("Jo Doe")
                        .lines(List.of("Street 1", "2nd floor"))
                        .locality("Berlin")
                        .region("BE")
                        .postalCode("10115")
                        .country("DE")
                        .build()))
                .emailConsent(consent)
                .locale("de")
                .accounts(List.of("1000042"))
                .build();
    }

    static Customer bare(EmailAddress email) {
        return Customer.builder().email(email).build();
    }

    static Product product(String... skus) {
        List<Variant> variants = java.util.Arrays.stream(skus)
                .map(sku -> new Variant(
                        "gid://shopify/ProductVariant/" + sku, sku, sku.toLowerCase(java.util.Locale.ROOT), null))
                .toList();
        return Product.of("Headwear", Coded.of(ProductStatus.ACTIVE), "Acme", "Hats", variants);
    }

    static OrderLine line(String id, String sku, long ordered, long wanted, String price) {
        return OrderLine.builder()
                .ref("gid://shopify/LineItem/" + id)
                .sku(sku)
                .title("A " + sku)
                .quantity(Quantity.pieces(ordered))
                .current(Quantity.pieces(wanted))
                .unitPrice(Money.of(price, "EUR"))
                .discount(Money.of("0.50", "EUR"))
                .ships(true)
                .build();
    }

    static Order order(OrderStatus status, OrderLine... lines) {
        return order(status, SHOPPER, lines);
    }

    static Order order(OrderStatus status, ExternalRef customer, OrderLine... lines) {
        return Order.builder()
                .displayNumber("#1042")
                .status(status)
                .placedAt(Instant.parse("2026-11-20T09:30:00Z"))
                .customer(customer)
                .billTo(PostalAddress.builder()
                        .lines(List.of("Street 2"))
                        .locality("Potsdam")
                        .postalCode("14467")
                        .country("DE")
                        .build())
                .shipTo(PostalAddress.builder()
                        .lines(List.of("Street 1"))
                        .locality("Berlin")
                        .postalCode("10115")
                        .country("DE")
                        .build())
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(true)
                .lines(List.of(lines))
                .total(Money.of("64.47", "EUR"))
                .purchaseOrderNumber("PO-7")
                .test(false)
                .build();
    }

    io.vavr.control.Either<io.retailsync.spi.SyncFailure, io.retailsync.spi.Receipt> deliver(Order order) {
        return host.deliver(OrderPaths.TYPE, "o-1", order);
    }

    Observation<?> said(String stream, Bytes row, Optional<ExternalRef> hint) {
        return said(connector, raw(stream, row, hint));
    }

    /** {@return what a connector reads in a row that came with a conflict} */
    static Observation<?> said(SalesforceConnector connector, Bytes row) {
        return said(connector, raw("engine/conflict", row, Optional.empty(), Instant.EPOCH));
    }

    private static Observation<?> said(SalesforceConnector connector, Raw raw) {
        return connector
                .translate(raw, NoCrosswalks.NONE)
                .<Observation<?>>fold(
                        said -> said.observations().get(0),
                        reason -> {
                            throw new AssertionError(reason);
                        },
                        failure -> {
                            throw new AssertionError(failure);
                        });
    }

    Raw raw(String stream, Bytes row, Optional<ExternalRef> hint) {
        return raw(stream, row, hint, call.now());
    }

    private static Raw raw(String stream, Bytes row, Optional<ExternalRef> hint, Instant readAt) {
        Raw.Form form = hint.isPresent() ? Raw.Form.FETCHED : Raw.Form.PAYLOAD;
        return new Raw("crm", stream, hint, form, Map.of(), row, row, readAt);
    }
}
