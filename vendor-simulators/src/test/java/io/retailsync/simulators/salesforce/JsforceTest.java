package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jsforce 3.10.15, a client that nobody here wrote, finds our simulator to be a Salesforce org. */
class JsforceTest {

    private static final Path DRIVER = Path.of("src/test/node/salesforce").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void jsforceLogsInQueriesWithPagingUpsertsOneAndTwoHundredAndReadsErrors() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(DRIVER.resolve("node_modules/jsforce")),
                "jsforce is not installed: run src/test/node/install.sh");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        KeyPair keys = generator.generateKeyPair();
        SalesforceSimulator simulator = SalesforceSimulator.builder()
                .certificate(keys.getPublic(), "integration@acme.example")
                .pageSize(50)
                .build();
        HttpServer server = serve(simulator);
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Process driver = new ProcessBuilder(
                            "node", "drive.cjs", base, pem(keys).toString())
                    .directory(DRIVER.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(driver.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(driver.exitValue()).as(output).isZero();
            assertThat(output).contains("collections ok", "queries ok", "errors ok");
        } finally {
            server.stop(0);
        }
        assertThat(simulator.org().byKey("Contact", "C-200")).isPresent();
    }

    private Path pem(KeyPair keys) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }

    private static HttpServer serve(SalesforceSimulator simulator) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(
                        exchange,
                        simulator
                                .handle(request(exchange), Clock.systemUTC().instant())
                                .response());
            }
        });
        server.start();
        return server;
    }

    private static HttpRequest request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        URI uri = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        return new HttpRequest(
                exchange.getRequestMethod(),
                uri,
                headers,
                Bytes.of(exchange.getRequestBody().readAllBytes()));
    }

    private static void answer(HttpExchange exchange, HttpResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.body().toArray();
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
