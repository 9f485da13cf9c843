package io.retailsync.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.erp.BasicUser;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.spi.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example runs as it stands, with connectors as a reader would build them; nobody listens at the vendors' addresses. */
class EmbeddingTest {

    private static final String SECRET = "shpss_readme";
    private static final Bytes PAYLOAD = Bytes.utf8("{\"admin_graphql_api_id\":\"gid://shopify/Customer/1\"}");

    private final URI nobody = nobody();

    private static URI nobody() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort());
        } catch (IOException e) {
            throw new AssertionError("this machine has no free port", e);
        }
    }

    private Embedding embedded(Path file) {
        return new Embedding(
                file,
                ShopifyConnector.builder()
                        .shop("acme.myshopify.com")
                        .endpoint(nobody)
                        .credentials(ClientCredentials.of("readme", SECRET))
                        .webhookSecrets(SECRET)
                        .build(),
                SalesforceConnector.builder()
                        .loginHost(nobody)
                        .credentials(io.retailsync.salesforce.ClientCredentials.of("readme", "secret"))
                        .currency("EUR")
                        .build(),
                S4HanaConnector.builder()
                        .tenant(nobody)
                        .credentials(BasicUser.of("README", "secret"))
                        .salesArea("1010", "10", "00")
                        .build());
    }

    private static Map<String, String> headers(String id, String signature) {
        return Map.of(
                "Content-Type", "application/json",
                "X-Shopify-Hmac-Sha256", signature,
                "X-Shopify-Shop-Domain", "acme.myshopify.com",
                "X-Shopify-Topic", "customers/update",
                "X-Shopify-Webhook-Id", id);
    }

    @Test
    void theBuilderTakesItAndItAnswers(@TempDir Path directory) {
        try (Embedding embedding = embedded(directory.resolve("sync.db"))) {
            assertThat(embedding
                            .webhook(headers("w-1", "bm9ib2R5"), PAYLOAD.toArray())
                            .status())
                    .isEqualTo(401);
            assertThat(embedding.explain("gid://shopify/Order/1")).contains("no record is known by this name");
        }
    }

    @Test
    void whatItAnsweredWith200IsThereWhenItIsBuiltAgain(@TempDir Path directory) {
        Map<String, String> signed = headers("w-1", Hmac.base64(Secret.of(SECRET), PAYLOAD));
        try (Embedding embedding = embedded(directory.resolve("sync.db"))) {
            assertThat(embedding.webhook(signed, PAYLOAD.toArray()).reason()).isEqualTo("accepted");
        }
        try (Embedding embedding = embedded(directory.resolve("sync.db"))) {
            assertThat(embedding.webhook(signed, PAYLOAD.toArray()).reason()).isEqualTo("duplicate");
        }
    }
}
