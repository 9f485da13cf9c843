package io.retailsync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InProcessShellTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private static final HttpRequest REQUEST = HttpRequest.get(URI.create("https://echo.example/x"));

    private final VirtualTime time = VirtualTime.startingAt(START);
    private final Echo vendor = new Echo();
    private final InProcessShell shell = new InProcessShell(time, vendor, new SplittableRandom(3));
    private final List<Either<HttpTransport.Failure, HttpResponse>> answers = new ArrayList<>();

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void anAnswerComesWhenTheVendorIsDone() {
        vendor.reply = reply().after(Duration.ofSeconds(4));
        Instant end = exchange(Duration.ofSeconds(30));
        assertThat(answers.get(0).get().status()).isEqualTo(200);
        assertThat(Duration.between(START, end)).isBetween(Duration.ofSeconds(4), Duration.ofMillis(4_020));
    }

    @Test
    void pastTheDeadlineNothingIsSent() {
        exchange(Duration.ZERO);
        assertThat(fate()).isEqualTo(HttpTransport.Fate.NOT_SENT);
        assertThat(vendor.effects()).isEmpty();
    }

    @Test
    void anAnswerAfterTheDeadlineIsLostAndTheEffectStays() {
        vendor.reply = reply().after(Duration.ofSeconds(4));
        Instant end = exchange(Duration.ofSeconds(2));
        assertThat(fate()).isEqualTo(HttpTransport.Fate.LOST);
        assertThat(vendor.effects()).hasSize(1);
        assertThat(end).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void aRequestThatLeftJustBeforeTheDeadlineStillArrives() {
        exchange(Duration.ofNanos(1));
        assertThat(fate()).isEqualTo(HttpTransport.Fate.LOST);
        assertThat(vendor.effects()).hasSize(1);
    }

    @Test
    void aResetAndHalfAnAnswerAreLost() {
        for (Reply.Delivery delivery : List.of(Reply.Delivery.RESET, Reply.Delivery.TRUNCATED)) {
            answers.clear();
            vendor.reply = reply().with(delivery);
            exchange(Duration.ofSeconds(30));
            assertThat(fate()).isEqualTo(HttpTransport.Fate.LOST);
        }
    }

    @Test
    void anUnreachableVendorGetsNothing() {
        shell.unreachable(START.plusSeconds(5));
        exchange(Duration.ofSeconds(30));
        assertThat(fate()).isEqualTo(HttpTransport.Fate.NOT_SENT);
        time.runUntil(START.plusSeconds(5));
        exchange(Duration.ofSeconds(30));
        assertThat(answers.get(1).isRight()).isTrue();
    }

    @Test
    void aRequestArrivesAlthoughItsSenderDied() {
        VirtualScheduler engine = new VirtualScheduler(time, new SplittableRandom(1));
        engine.call("c", pause -> answers.add(shell.exchange(REQUEST, Instant.MAX)));
        while (shell.underWay() == 0) {
            time.step();
        }
        engine.crash();
        time.runUntil(START.plusSeconds(1));
        assertThat(answers).isEmpty();
        assertThat(vendor.effects()).hasSize(1);
        assertThat(shell.underWay()).isZero();
    }

    private Instant exchange(Duration deadline) {
        List<Instant> end = new ArrayList<>();
        Instant start = time.now();
        time.strandAt(start, () -> {
            answers.add(shell.exchange(REQUEST, start.plus(deadline)));
            end.add(time.now());
        });
        time.runUntil(start.plusSeconds(60));
        return end.get(0);
    }

    private HttpTransport.Fate fate() {
        return answers.get(0).getLeft().fate();
    }

    private static Reply reply() {
        return Reply.of(HttpResponse.json(200, "{}"), Duration.ofMillis(10));
    }

    private static final class Echo implements Simulator {

        private final List<VendorEffect> effects = new ArrayList<>();
        private Reply reply = reply();

        @Override
        public String vendor() {
            return "echo";
        }

        @Override
        public Reply handle(HttpRequest request, Instant now) {
            effects.add(new VendorEffect(now, request.method(), "1", java.util.Map.of()));
            return reply;
        }

        @Override
        public List<VendorEffect> effects() {
            return effects;
        }
    }
}
