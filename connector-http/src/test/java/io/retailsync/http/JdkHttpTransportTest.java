package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport.Failure;
import io.retailsync.spi.HttpTransport.Fate;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkHttpTransportTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf";

    private final JdkHttpTransport transport = JdkHttpTransport.builder()
            .clock(Clock.fixed(NOON, ZoneOffset.UTC), 1)
            .largestAnswer(1_000)
            .build();

    @Test
    void aRequestArrivesAsWrittenAndTheAnswerIsReadToItsEnd() throws IOException {
        String headers = "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2, c\r\nX-Many: 1\r\nX-Many: 2\r\n";
        try (LoopbackServer server = LoopbackServer.ok(headers, "grüße")) {
            HttpRequest request = HttpRequest.post(server.uri("/a%2Fb?q=1"), "text/plain", Bytes.utf8("body"))
                    .with("X-Key", "k")
                    .with("Content-Length", "99");
            HttpResponse answer = exchange(request, 5).get();
            assertThat(server.requests.get(0))
                    .startsWith("POST /a%2Fb?q=1 HTTP/1.1\r\n")
                    .containsIgnoringCase("x-key: k\r\n")
                    .endsWith("\r\n\r\nbody")
                    .doesNotContainIgnoringCase("upgrade");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().utf8()).isEqualTo("grüße");
            assertThat(answer.header("set-cookie")).contains("a=1; Path=/\nb=2, c");
            assertThat(answer.header("x-many")).contains("1, 2");
        }
    }

    @Test
    void theClientsStepsRunWhereTheHostWantsThem() throws IOException {
        AtomicInteger steps = new AtomicInteger();
        JdkHttpTransport direct = JdkHttpTransport.builder()
                .clock(Clock.fixed(NOON, ZoneOffset.UTC), 1)
                .executor(step -> {
                    steps.incrementAndGet();
                    step.run();
                })
                .build();
        try (LoopbackServer server = LoopbackServer.ok("", "there")) {
            HttpResponse answer = direct.exchange(HttpRequest.get(server.uri("/")), NOON.plusSeconds(5))
                    .get();
            assertThat(answer.body().utf8()).isEqualTo("there");
        }
        assertThat(steps).hasPositiveValue();
    }

    @Test
    void pastTheDeadlineNothingIsSent() throws IOException {
        try (LoopbackServer server = LoopbackServer.ok("", "late")) {
            assertThat(fate(exchange(HttpRequest.get(server.uri("/")), 0))).isEqualTo(Fate.NOT_SENT);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aRefusedConnectionIsNotSent() throws IOException {
        LoopbackServer closed = LoopbackServer.ok("", "");
        URI nobody = closed.uri("/?secret=1");
        closed.close();
        Either<Failure, HttpResponse> result = exchange(HttpRequest.get(nobody), 5);
        assertThat(fate(result)).isEqualTo(Fate.NOT_SENT);
        assertThat(result.getLeft().reason()).doesNotContain("secret");
    }

    @Test
    void aConnectionThatClosesWithoutAnAnswerIsLost() throws IOException {
        try (LoopbackServer server = LoopbackServer.closingAfter("")) {
            assertThat(fate(exchange(post(server), 5))).isEqualTo(Fate.LOST);
        }
    }

    @Test
    void aTruncatedAnswerIsLost() throws IOException {
        try (LoopbackServer server = LoopbackServer.closingAfter(HALF)) {
            assertThat(fate(exchange(post(server), 5))).isEqualTo(Fate.LOST);
        }
    }

    @Test
    void anAnswerThatStopsHalfWayIsLostAtTheDeadlineOfAFastClock() throws IOException {
        JdkHttpTransport fast = JdkHttpTransport.builder()
                .clock(Clock.fixed(NOON, ZoneOffset.UTC), 20)
                .build();
        try (LoopbackServer server = LoopbackServer.hangingAfter(HALF)) {
            assertThat(fate(fast.exchange(post(server), NOON.plusSeconds(4)))).isEqualTo(Fate.LOST);
        }
    }

    @Test
    void anAnswerOfTheLargestSizeIsReadAndALargerOneIsLost() throws IOException {
        try (LoopbackServer fits = LoopbackServer.ok("", "x".repeat(1_000));
                LoopbackServer tooLarge = LoopbackServer.ok("", "x".repeat(1_001))) {
            assertThat(exchange(HttpRequest.get(fits.uri("/")), 5).get().body().length())
                    .isEqualTo(1_000);
            Failure failure = exchange(HttpRequest.get(tooLarge.uri("/")), 5).getLeft();
            assertThat(failure.fate()).isEqualTo(Fate.LOST);
            assertThat(failure.reason()).contains("larger than 1000 bytes");
        }
    }

    @Test
    void anInterruptionIsKeptAndTheRequestCountsAsLost() throws IOException {
        try (LoopbackServer server = LoopbackServer.hangingAfter("")) {
            Thread.currentThread().interrupt();
            assertThat(fate(exchange(post(server), 5))).isEqualTo(Fate.LOST);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aRedirectIsAnAnswerLikeOthers() throws IOException {
        String redirect = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
        try (LoopbackServer server = LoopbackServer.closingAfter(redirect)) {
            assertThat(exchange(HttpRequest.get(server.uri("/")), 5).get().status())
                    .isEqualTo(302);
            assertThat(server.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aClockThatDoesNotRunForwardIsRefused(double speed) {
        assertThatThrownBy(() -> JdkHttpTransport.builder().clock(Clock.systemUTC(), speed))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".clock(Clock.systemUTC(), 1)");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aTimeOutThatIsNotAboveZeroIsRefused(long millis) {
        assertThatThrownBy(() -> JdkHttpTransport.builder().connectTimeout(Duration.ofMillis(millis)))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".connectTimeout(Duration.ofSeconds(10))");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void answersOfNoByteAreRefused(int bytes) {
        assertThatThrownBy(() -> JdkHttpTransport.builder().largestAnswer(bytes))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".largestAnswer(32 << 20)");
    }

    private Either<Failure, HttpResponse> exchange(HttpRequest request, int seconds) {
        return transport.exchange(request, NOON.plusSeconds(seconds));
    }

    private static HttpRequest post(LoopbackServer server) {
        return HttpRequest.post(server.uri("/"), "text/plain", Bytes.utf8("x"));
    }

    private static Fate fate(Either<Failure, HttpResponse> result) {
        return result.getLeft().fate();
    }
}
