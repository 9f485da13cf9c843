package io.retailsync.examples.incidents;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A vendor that answers as ever, but for the requests that an incident takes out of its hands. */
final class Tampered implements Simulator {

    /** What an incident answers in the vendor's place; empty where it lets the vendor do its work. */
    @FunctionalInterface
    interface Incident {
        Optional<Reply> answer(HttpRequest request, Instant now);
    }

    private final Simulator vendor;
    private Incident incident = (request, now) -> Optional.empty();

    Tampered(Simulator vendor) {
        this.vendor = vendor;
    }

    void suffer(Incident planted) {
        incident = planted;
    }

    /** {@return what the vendor answers when it does what it is asked for and nobody hears of it} */
    Reply unheard(HttpRequest request, Instant now) {
        return vendor.handle(request, now).with(Reply.Delivery.RESET);
    }

    @Override
    public String vendor() {
        return vendor.vendor();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        return incident.answer(request, now).orElseGet(() -> vendor.handle(request, now));
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        return vendor.outbox(now);
    }

    @Override
    public List<VendorEffect> effects() {
        return vendor.effects();
    }

    @Override
    public Duration ordinaryLatency() {
        return vendor.ordinaryLatency();
    }
}
