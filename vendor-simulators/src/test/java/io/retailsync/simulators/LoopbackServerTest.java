package io.retailsync.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Echo vendor = new Echo();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final LoopbackServer server =
            LoopbackServer.serve(vendor, () -> NOON, 20, new ReentrantLock(), new ExchangeObserver() {
                @Override
                public void arrived(HttpRequest request) {
                    seen.add("arrived");
                }

                @Override
                public void handled(HttpRequest request, Reply reply) {
                    seen.add("handled");
                }

                @Override
                public void answered(HttpRequest request, Reply reply) {
                    seen.add("answered");
                }
            });
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Answers with what was sent; the path says how the answer travels. */
    private static final class Echo implements Simulator {
        private int handled;
        private Instant last = Instant.MIN;

        @Override
        public String vendor() {
            return "echo";
        }

        @Override
        public Reply handle(HttpRequest request, Instant now) {
            handled++;
            last = now;
            HttpResponse response = new HttpResponse(200, java.util.Map.of(), request.body())
                    .with("X-Query", String.valueOf(request.uri().getQuery()))
                    .with("Set-Cookie", "one=1\ntwo=2");
            Reply reply = Reply.of(response, Duration.ofMillis(100));
            return switch (request.uri().getPath()) {
                case "/reset" -> reply.with(Reply.Delivery.RESET);
                case "/truncated" -> reply.with(Reply.Delivery.TRUNCATED);
                default -> reply;
            };
        }

        @Override
        public List<VendorEffect> effects() {
            return List.of();
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private java.net.http.HttpRequest post(String path, String body) {
        return java.net.http.HttpRequest.newBuilder(URI.create(server.address() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void anAnswerArrivesWholeWithItsHeaders() throws Exception {
        var response = client.send(post("/whole?q=1", "Grüße"), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("Grüße");
        assertThat(response.headers().firstValue("x-query")).hasValue("q=1");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("one=1", "two=2");
        assertThat(vendor.last).isEqualTo(NOON);
    }

    @Test
    void aResetAnswerBreaksTheConnectionAfterTheEffect() {
        assertThatThrownBy(() -> client.send(post("/reset", "x"), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        assertThat(vendor.handled).isEqualTo(1);
    }

    @Test
    void aTruncatedAnswerEndsBeforeItsLength() {
        assertThatThrownBy(() -> client.send(post("/truncated", "0123456789"), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        assertThat(vendor.handled).isEqualTo(1);
    }

    @Test
    void aChunkedBodyIsPutTogether() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(URI.create(server.address() + "/whole"))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("in chunks")))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("in chunks");
    }

    @Test
    void aConnectionServesSeveralRequests() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream()
                        .write("POST /whole HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok"
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(readAnswer(socket.getInputStream()))
                        .startsWith("HTTP/1.1 200")
                        .endsWith("ok");
            }
        }
    }

    private static String readAnswer(InputStream input) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\nok")) {
            answer.append((char) input.read());
        }
        return answer.toString();
    }

    @Test
    void manyRequestsAtOnceAreAllAnswered() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            answers.add(client.sendAsync(post("/whole", "n" + i), BodyHandlers.ofString())
                    .thenApply(java.net.http.HttpResponse::body));
        }
        for (int i = 0; i < 600; i++) {
            assertThat(answers.get(i).join()).isEqualTo("n" + i);
        }
        assertThat(vendor.handled).isEqualTo(600);
    }

    @Test
    void theObserverSeesThreePointsOfEachExchange() throws Exception {
        client.send(post("/whole", "x"), BodyHandlers.ofString());
        client.send(post("/whole", "x"), BodyHandlers.ofString());
        assertThat(seen.subList(0, 3)).containsExactly("arrived", "handled", "answered");
    }

    @Test
    void closingTwiceIsHarmless() {
        server.close();
        server.close();
        assertThatThrownBy(() -> client.send(post("/whole", "x"), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        assertThat(Bytes.empty().isEmpty()).isTrue();
    }
}
