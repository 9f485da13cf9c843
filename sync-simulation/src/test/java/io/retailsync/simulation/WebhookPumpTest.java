package io.retailsync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
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
class WebhookPumpTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final VirtualTime time = VirtualTime.startingAt(START);
    private final Talker vendor = new Talker();
    private final List<String> received = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void whatTheVendorSaysArrivesOnce() {
        WebhookPump pump = pump(0);
        say("a", "b", "c");
        time.runUntil(START.plusSeconds(5));
        assertThat(received).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(pump.pending()).isZero();
        assertThat(pump.accepted()).isEqualTo(3);
    }

    @Test
    void whatIsNotAcceptedIsSentAgainUntilItIs() {
        answers.addAll(List.of(503, 0, 429));
        WebhookPump pump = pump(0);
        say("a");
        time.runUntil(START.plusSeconds(5));
        assertThat(pump.pending()).isEqualTo(1);
        time.runUntil(START.plus(Duration.ofMinutes(5)));
        assertThat(received).containsExactly("a", "a", "a", "a");
        assertThat(pump.pending()).isZero();
    }

    @Test
    void whatIsRefusedIsGivenUp() {
        answers.add(401);
        WebhookPump pump = pump(0);
        say("a");
        time.runUntil(START.plus(Duration.ofMinutes(5)));
        assertThat(received).containsExactly("a");
        assertThat(pump.refused()).isEqualTo(1);
        assertThat(pump.pending()).isZero();
    }

    @Test
    void troubleBringsMessagesTwiceAndOutOfOrderAndLosesNone() {
        WebhookPump pump = pump(0.4);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add("m" + i);
        }
        say(all.toArray(String[]::new));
        time.runUntil(START.plus(Duration.ofMinutes(30)));
        assertThat(received).containsAll(all).hasSizeGreaterThan(60);
        assertThat(received).isNotEqualTo(received.stream().sorted().toList());
        assertThat(pump.pending()).isZero();
    }

    private WebhookPump pump(double trouble) {
        WebhookPump pump = new WebhookPump(
                time,
                vendor,
                request -> {
                    received.add(request.body().utf8());
                    return answers.isEmpty() ? 200 : answers.remove(0);
                },
                new SplittableRandom(4),
                trouble);
        pump.start();
        return pump;
    }

    private void say(String... texts) {
        for (String text : texts) {
            vendor.outbox.add(HttpRequest.post(URI.create("https://host.example/"), "text/plain", Bytes.utf8(text)));
        }
    }

    private static final class Talker implements Simulator {

        private final List<HttpRequest> outbox = new ArrayList<>();

        @Override
        public String vendor() {
            return "talker";
        }

        @Override
        public Reply handle(HttpRequest request, Instant now) {
            return Reply.of(HttpResponse.json(200, "{}"), Duration.ZERO);
        }

        @Override
        public List<HttpRequest> outbox(Instant now) {
            List<HttpRequest> said = List.copyOf(outbox);
            outbox.clear();
            return said;
        }

        @Override
        public List<VendorEffect> effects() {
            return List.of();
        }
    }
}
