package io.retailsync.http;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The transport on {@code java.net.http}: HTTP/1.1, no redirects, no cookies, bounded bodies, no exchange longer than an hour.
 *
 * <p>Safe for concurrent use; one serves all systems of a host. The deadline is checked just before the request is handed to the
 * client; setting up a connection, at most the connect time-out, comes after that check. Connections of a host that was idle longer than 20
 * seconds are not used again, because a request that meets a connection which the vendor is just closing would count as lost.
 */
public final class JdkHttpTransport implements HttpTransport {

    private static final Set<String> NOT_OURS_TO_SET =
            Set.of("host", "content-length", "connection", "expect", "upgrade", "transfer-encoding");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration REUSED_WITHIN = Duration.ofSeconds(20);

    private final Clock clock;
    private final double speed;
    private final Duration connectTimeout;
    private final int mostBytes;
    private final Optional<Executor> executor;
    private final Map<String, Pool> pools = new HashMap<>();

    private JdkHttpTransport(Builder builder) {
        this.clock = builder.clock;
        this.speed = builder.speed;
        this.connectTimeout = builder.connectTimeout;
        this.mostBytes = builder.mostBytes;
        this.executor = builder.executor;
    }

    /** {@return a transport on the system clock that connects within 10 seconds and takes answers of up to 32 MiB} */
    public static JdkHttpTransport create() {
        return builder().build();
    }

    /** {@return a builder with the defaults of {@link #create()}} */
    public static Builder builder() {
        return new Builder();
    }

    private HttpClient client() {
        HttpClient.Builder made = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout);
        executor.ifPresent(made::executor);
        return made.build();
    }

    /** A client with the connections to one host, and when it was used last. */
    private record Pool(HttpClient client, Instant lastUsed) {}

    private synchronized HttpClient used(URI uri, Instant now) {
        Pool pool = pools.compute(uri.getScheme() + "://" + uri.getRawAuthority(), (host, known) -> {
            boolean fresh = known != null && !now.isAfter(known.lastUsed().plus(REUSED_WITHIN));
            return new Pool(fresh ? known.client() : client(), now);
        });
        return pool.client();
    }

    @Override
    public Either<Failure, HttpResponse> exchange(HttpRequest request, Instant deadline) {
        Instant now = clock.instant();
        if (!now.isBefore(deadline)) {
            return notSent("the deadline had passed before the request was written");
        }
        Duration left =
                real(Duration.between(now, now.plus(LONGEST).isBefore(deadline) ? now.plus(LONGEST) : deadline));
        CompletableFuture<java.net.http.HttpResponse<byte[]>> answer =
                used(request.uri(), now).sendAsync(translated(request, left), info -> new BoundedBody(mostBytes));
        try {
            return Either.right(translated(answer.get(left.toMillis() + 1, TimeUnit.MILLISECONDS)));
        } catch (ExecutionException failed) {
            return failed(failed.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            return lost("no whole answer before the deadline");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return lost("interrupted while waiting for the answer");
        }
    }

    private Duration real(Duration byClock) {
        long millis = (long) Math.ceil(byClock.toMillis() / speed);
        return Duration.ofMillis(Math.max(1, millis));
    }

    private static java.net.http.HttpRequest translated(HttpRequest request, Duration left) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(request.uri())
                .timeout(left)
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                        request.body().toArray()));
        request.headers().forEach((name, value) -> {
            if (!NOT_OURS_TO_SET.contains(name)) {
                builder.setHeader(name, value);
            }
        });
        return builder.build();
    }

    private static HttpResponse translated(java.net.http.HttpResponse<byte[]> answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            headers.put(lower, String.join(lower.equals("set-cookie") ? "\n" : ", ", values));
        });
        return new HttpResponse(answer.statusCode(), headers, Bytes.of(answer.body()));
    }

    private static Either<Failure, HttpResponse> failed(@Nullable Throwable cause) {
        if (cause instanceof ConnectException) {
            return notSent("could not connect: " + cause.getClass().getSimpleName());
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return notSent("could not connect in time");
        }
        if (cause instanceof SSLHandshakeException) {
            return notSent("the TLS handshake failed; check certificates and clocks");
        }
        if (cause instanceof HttpTimeoutException) {
            return lost("no answer before the deadline");
        }
        if (cause instanceof IOException) {
            return lost("the connection broke: " + Redaction.of(String.valueOf(cause.getMessage())));
        }
        throw new IllegalStateException("java.net.http failed in an unknown way", cause);
    }

    private static Either<Failure, HttpResponse> notSent(String reason) {
        return Either.left(new Failure(Fate.NOT_SENT, reason));
    }

    private static Either<Failure, HttpResponse> lost(String reason) {
        return Either.left(new Failure(Fate.LOST, reason));
    }

    /** Sets up a {@link JdkHttpTransport}; each default stands at its method. Not safe for concurrent use. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private double speed = 1;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private int mostBytes = 32 * 1024 * 1024;
        private Optional<Executor> executor = Optional.empty();

        private Builder() {}

        /**
         * Takes another clock, such as one that runs faster for a rehearsal; the system clock by default.
         *
         * @param other the clock by which deadlines are given
         * @param timesFaster how much faster than the wall it runs; above zero, 1 for an ordinary clock
         * @return this builder
         * @throws ConfigurationRefused for another speed
         */
        public Builder clock(Clock other, double timesFaster) {
            if (!(timesFaster > 0 && timesFaster < Double.POSITIVE_INFINITY)) {
                throw new ConfigurationRefused("a clock that runs " + timesFaster
                        + " times as fast as the wall: write a number above 0, such as .clock(Clock.systemUTC(), 1)");
            }
            this.clock = other;
            this.speed = timesFaster;
            return this;
        }

        /**
         * Bounds the time for setting up a connection; 10 seconds by default.
         *
         * @param longest in real time, above zero
         * @return this builder
         * @throws ConfigurationRefused for another time
         */
        public Builder connectTimeout(Duration longest) {
            if (longest.isNegative() || longest.isZero()) {
                throw new ConfigurationRefused("a time-out of " + longest
                        + ": write one above zero, such as .connectTimeout(Duration.ofSeconds(10))");
            }
            this.connectTimeout = longest;
            return this;
        }

        /**
         * Bounds the size of an answer; 32 MiB by default. A larger one counts as lost.
         *
         * @param bytes above zero
         * @return this builder
         * @throws ConfigurationRefused for another number
         */
        public Builder largestAnswer(int bytes) {
            if (bytes < 1) {
                throw new ConfigurationRefused(
                        "answers of at most " + bytes + " bytes: write 1 or more, such as .largestAnswer(32 << 20)");
            }
            this.mostBytes = bytes;
            return this;
        }

        /**
         * Lets the client's own steps (handing bytes on, TLS, time-outs) run elsewhere; by default on a pool of threads of the client's. {@code
         * Runnable::run} does them on the one thread that watches the sockets, which spares every exchange several changes of threads: good
         * for plain HTTP behind a proxy of the host's own, while a TLS handshake would hold up all other exchanges.
         *
         * @param other where they run; it must not reject work
         * @return this builder
         */
        public Builder executor(Executor other) {
            this.executor = Optional.of(other);
            return this;
        }

        /** {@return the transport} */
        public JdkHttpTransport build() {
            return new JdkHttpTransport(this);
        }
    }
}
