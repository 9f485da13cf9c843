package io.retailsync.examples.taint;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Instant;
import java.util.List;

/** A vendor in a storm that ends. */
final class Sky implements Simulator {

    private final Simulator vendor;
    private final FaultySimulator storm;
    private boolean clear;

    Sky(Simulator vendor, FaultPlan plan) {
        this.vendor = vendor;
        this.storm = new FaultySimulator(vendor, plan);
    }

    /** From now on nothing goes wrong; what is late still comes. */
    void clears() {
        clear = true;
    }

    @Override
    public String vendor() {
        return vendor.vendor();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        if (clear) {
            storm.settle(now);
            return vendor.handle(request, now);
        }
        return storm.handle(request, now);
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        return storm.outbox(now);
    }

    @Override
    public List<VendorEffect> effects() {
        return vendor.effects();
    }
}
