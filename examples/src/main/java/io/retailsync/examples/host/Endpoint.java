package io.retailsync.examples.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retailsync.api.WebhookReply;
import io.retailsync.engine.SyncEngine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.WebhookRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The host's door: webhooks of the shop come in, people and monitors look at how things stand. Listens on this machine only; a real host
 * puts its own web server here.
 */
final class Endpoint implements AutoCloseable {

    private static final int THREADS = 24;
    private static final int BACKLOG = 256;

    /** A MiB more than the engine takes unless told otherwise: a body that is cut off here is too long for it too, and answered 413. */
    private static final int LONGEST_BODY = 3 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "endpoint"));

    Endpoint(int port, SyncEngine engine, InputView inputs, Supplier<Map<String, Map<String, Long>>> ledger)
            throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        server = HttpServer.create(new InetSocketAddress(here, port), BACKLOG);
        server.setExecutor(threads);
        View view = new View(engine, ledger);
        server.createContext("/webhooks/shop", exchange -> webhook(engine, exchange));
        server.createContext("/health", exchange -> json(exchange, "{\"up\":true}"));
        server.createContext("/status", exchange -> json(exchange, view.status()));
        server.createContext("/cases", exchange -> json(exchange, view.cases()));
        server.createContext("/accepted", exchange -> json(exchange, inputs.accepted()));
        server.createContext("/inputs", exchange -> json(exchange, inputs.inputs()));
        server.createContext(
                "/explain",
                exchange -> text(exchange, view.explain(exchange.getRequestURI().getQuery())));
    }

    /** {@return where it listens: the given port, or the one that the system chose for 0} */
    int port() {
        return server.getAddress().getPort();
    }

    void open() {
        server.start();
    }

    private static void webhook(SyncEngine engine, HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(LONGEST_BODY);
        }
        WebhookReply reply = engine.webhook(Systems.SHOP, WebhookRequest.of(headers, body));
        if (reply.retryAfterSeconds() > 0) {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(reply.retryAfterSeconds()));
        }
        answer(exchange, reply.status(), "text/plain", reply.reason());
    }

    private static void json(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, "application/json", json);
    }

    private static void text(HttpExchange exchange, String text) throws IOException {
        answer(exchange, 200, "text/plain; charset=utf-8", text);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = Bytes.utf8(body).toArray();
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }
}
