package io.retailsync.examples.readme;

import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.WebhookReply;
import io.retailsync.engine.SyncEngine;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.examples.host.flows.Customers;
import io.retailsync.examples.host.flows.Stock;
import io.retailsync.http.JdkHttpTransport;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.store.JdbcStore;
import java.nio.file.Path;
import java.util.Map;

/** An engine inside an application: three systems, two flows and a flow of one's own. */
public final class Embedding implements AutoCloseable {

    private final SyncEngine engine;

    /** Begins to keep the systems in step, or resumes where an earlier run on the same file was killed. */
    public Embedding(Path file, ShopifyConnector shop, SalesforceConnector crm, S4HanaConnector erp) {
        HttpTransport http = JdkHttpTransport.create();
        engine = SyncEngine.builder()
                .store(JdbcStore.file(file)) // one SQLite file; what was answered with 200 is in it
                .system("shop", shop, http) // the host's own names: "shop-de" and "shop-us" could be two instances
                .system("crm", crm, http)
                .system("erp", erp, http)
                .ownership(Customers.ownership()) // the shop says who it is, the CRM whether he may be written to
                .ownership(Stock.ownership())
                .crosswalk(Crosswalk.locations()
                        .map("berlin", "shop", "gid://shopify/Location/1")
                        .map("berlin", "erp", "1010|101A"))
                .flow(Customers.toCrm())
                .flow(Stock.toShop())
                .flow(Flow.of(CustomerPaths.TYPE) // a flow of one's own: whoever buys without tax is known to the books
                        .named("tax-exempt-to-erp")
                        .from("shop")
                        .when(customer -> Boolean.TRUE.equals(customer.taxExempt()))
                        .to("erp"))
                .build(); // refuses what can't work, and says what to write instead
        engine.start();
    }

    /** Called by the application's own endpoint: 200 means that it is durable, 401, 413, 415, 429 and 503 mean what they say. */
    public WebhookReply webhook(Map<String, String> headers, byte[] rawBody) {
        return engine.webhook("shop", WebhookRequest.of(headers, rawBody));
    }

    /** What happened to an order, when and why, for a person. */
    public String explain(String orderGid) {
        return engine.explain(ExternalRef.of("shop", "order", orderGid)).toString();
    }

    @Override
    public void close() {
        engine.close(); // bounded in time; what is left goes on at the next start
    }
}
