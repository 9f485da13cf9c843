package io.retailsync.examples.host;

import io.retailsync.erp.BasicUser;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.model.pricing.Price;
import io.retailsync.salesforce.JwtBearer;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Meter;
import java.time.Duration;

/** The vendors' connectors, as this host needs them. */
final class Connectors {

    private static final String CRM_APP = "3MVG9SimulatedConsumerKey";
    private static final String CRM_USER = "integration@retailer.example";
    private static final String ERP_USER = "RETAIL_SYNC";

    /** The shop tells of one order several times within seconds: what it told in that time is read once. */
    private static final Duration GATHER = Duration.ofSeconds(10);

    private final Settings settings;

    Connectors(Settings settings) {
        this.settings = settings;
    }

    Connector shop() {
        String secret = settings.secret("SHOP_SECRET");
        return ShopifyConnector.builder()
                .shop(settings.text("host.shop.domain"))
                .endpoint(settings.address(Systems.SHOP))
                .credentials(ClientCredentials.of(settings.text("host.shop.client-id"), secret))
                .webhookSecrets(secret)
                .linger(GATHER)
                .build();
    }

    Connector crm() {
        return SalesforceConnector.builder()
                .loginHost(settings.address(Systems.CRM))
                .credentials(JwtBearer.of(CRM_APP, CRM_USER, settings.key("CRM_KEY")))
                .currency("EUR")
                .priceBook(Price.STANDARD, settings.text("host.crm.pricebook"))
                .build();
    }

    Connector erp() {
        return S4HanaConnector.builder()
                .tenant(settings.address(Systems.ERP))
                .credentials(BasicUser.of(ERP_USER, settings.secret("ERP_PASSWORD")))
                .salesArea("1010", "10", "00")
                .plants("1010")
                .oneTimeCustomer(settings.text("host.erp.guest"))
                .meter(Meter.perSecond(30).concurrent(8))
                .build();
    }
}
