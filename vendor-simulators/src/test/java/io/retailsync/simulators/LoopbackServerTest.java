package io.retailsync.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Echo vendor = new Echo();
    private final List<String> seen = new CopyOnWriteArrayList<>();
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

    private static String post(String path, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    }

    private static String exchange(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        InputStream input = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = input.read();
            if (next < 0) {
                throw new EOFException("the answer ends early");
            }
            head.append((char) next);
        }
        int length = head.toString()
                .lines()
                .filter(line -> line.startsWith("content-length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16)))
                .findFirst()
                .orElse(0);
        byte[] body = input.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the answer ends early");
        }
        return head + new String(body, StandardCharsets.UTF_8);
    }

    private String once(String request) throws IOException {
        try (Socket socket = connect()) {
            return exchange(socket, request);
        }
    }

    @Test
    void anAnswerArrivesWholeWithItsHeaders() throws Exception {
        assertThat(once(post("/whole?q=1", "Grüße")))
                .startsWith("HTTP/1.1 200")
                .contains("x-query: q=1\r\n", "set-cookie: one=1\r\n", "set-cookie: two=2\r\n")
                .endsWith("\r\n\r\nGrüße");
        assertThat(vendor.last).isEqualTo(NOON);
    }

    @Test
    void aResetAnswerBreaksTheConnectionAfterTheEffect() {
        assertThatThrownBy(() -> once(post("/reset", "x"))).isInstanceOf(SocketException.class);
        assertThat(vendor.handled).isEqualTo(1);
    }

    @Test
    void aTruncatedAnswerEndsBeforeItsLength() {
        assertThatThrownBy(() -> once(post("/truncated", "0123456789"))).isInstanceOf(EOFException.class);
        assertThat(vendor.handled).isEqualTo(1);
    }

    @Test
    void aChunkedBodyIsPutTogether() throws Exception {
        String head = String.join("\r\n", "POST /whole HTTP/1.1", "Host: x", "Transfer-Encoding: chunked", "", "");
        String request = head + String.join("\r\n", "3", "in ", "6;x=y", "chunks", "0", "", "");
        assertThat(once(request)).endsWith("\r\n\r\nin chunks");
    }

    @Test
    void aConnectionServesSeveralRequests() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 3; i++) {
                assertThat(exchange(socket, post("/whole", "ok" + i))).endsWith("ok" + i);
            }
        }
    }

    @Test
    void manyRequestsAtOnceAreAllAnswered() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(30);
        List<Future<Integer>> answered = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answered.add(clients.submit(this::twenty));
        }
        int sum = 0;
        for (Future<Integer> client : answered) {
            sum += client.get();
        }
        clients.shutdown();
        assertThat(sum).isEqualTo(600);
        assertThat(vendor.handled).isEqualTo(600);
    }

    private int twenty() throws IOException {
        int answered = 0;
        try (Socket socket = connect()) {
            for (int i = 0; i < 20; i++) {
                answered += exchange(socket, post("/whole", "n" + i)).endsWith("\r\n\r\nn" + i) ? 1 : 0;
            }
        }
        return answered;
    }

    @Test
    void theObserverSeesThreePointsOfEachExchange() throws Exception {
        try (Socket socket = connect()) {
            exchange(socket, post("/whole", "x"));
            exchange(socket, post("/whole", "x"));
        }
        assertThat(List.copyOf(seen).subList(0, 3)).containsExactly("arrived", "handled", "answered");
    }

    @Test
    void closingTwiceIsHarmless() {
        server.close();
        server.close();
        assertThatThrownBy(() -> once(post("/whole", "x"))).isInstanceOf(IOException.class);
    }
}
