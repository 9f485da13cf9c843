package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Everything that one shop holds, and the work that it does a little later by itself. */
final class ShopState {

    /** Ids start beyond 2^53, so that a client which reads them as floating-point numbers loses digits. */
    private static final long FIRST_ID = 9_100_000_000_000_001L;

    private final ShopSettings settings;
    private final SplittableRandom random;
    private final Documents documents = new Documents();
    private final Stock stock = new Stock();
    private final Outbox outbox;
    private final EffectLog effects = new EffectLog();
    private final List<Job> jobs = new ArrayList<>();
    private final Set<String> finishedJobs = new HashSet<>();
    private long nextId = FIRST_ID;
    private int nextOrderNumber = 1001;

    /**
     * Work that the shop does later by itself.
     *
     * @param gid the job's id
     * @param due when it is done
     * @param work what it does
     */
    record Job(String gid, Instant due, Runnable work) {}

    ShopState(ShopSettings settings) {
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed());
        this.outbox = new Outbox(settings, random.split());
    }

    ShopSettings settings() {
        return settings;
    }

    SplittableRandom random() {
        return random;
    }

    Documents documents() {
        return documents;
    }

    Stock stock() {
        return stock;
    }

    Outbox outbox() {
        return outbox;
    }

    EffectLog effects() {
        return effects;
    }

    long newId() {
        return nextId++;
    }

    int newOrderNumber() {
        return nextOrderNumber++;
    }

    void raise(String event, String topic, JsonNode document, Instant now) {
        outbox.raise(event, topic, document, now);
    }

    void raiseLevel(String event, StockLevel level, Instant now) {
        outbox.raise(event, "inventory_levels/update", level.document(), now);
    }

    void later(Job job) {
        jobs.add(job);
    }

    /** {@return whether a job is done; empty for an unknown id} */
    Optional<Boolean> jobDone(String gid) {
        boolean pending = jobs.stream().anyMatch(job -> job.gid().equals(gid));
        return pending || finishedJobs.contains(gid) ? Optional.of(!pending) : Optional.empty();
    }

    /** Does the work whose time has come. */
    void settle(Instant now) {
        List<Job> due = jobs.stream()
                .filter(job -> !job.due().isAfter(now))
                .sorted(Comparator.comparing(Job::due))
                .toList();
        jobs.removeAll(due);
        due.forEach(job -> {
            finishedJobs.add(job.gid());
            job.work().run();
        });
    }

    Optional<ObjectNode> order(long id) {
        return documents.find("Order", id);
    }

    /** {@return the variant of that SKU, which the caller knows to exist} */
    ObjectNode variant(String sku) {
        return documents.all("ProductVariant").stream()
                .filter(variant -> variant.path("sku").asText().equals(sku))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the shop has no variant with SKU " + sku));
    }

    /** {@return the name of a location, for records of effects} */
    String locationName(long id) {
        return documents
                .find("Location", id)
                .map(location -> location.path("name").asText())
                .orElse("");
    }
}
