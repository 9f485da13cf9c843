package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.model.EntityType;
import io.retailsync.model.Governed;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.json.ModelJson;
import io.retailsync.simulation.Simulation;
import io.retailsync.simulation.StoreFault;
import io.retailsync.simulation.StoreFaults;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.FaultPlan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A bad half hour of one seed: every kind of record from the {@link Source} to the {@link Target} through the engine, over a store that fails,
 * with crashes and take-overs; then a clear sky and an operator.
 */
final class Storm implements AutoCloseable {

    private static final Duration BAD = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** Long enough for what is tried again and again to be given up. */
    private static final Duration UNTIL_SOMEBODY_LOOKS = Duration.ofHours(3);

    private static final int CRASHES = 5;
    private static final int TAKE_OVERS = 4;

    final Markers markers = new Markers();
    final Eavesdropper ears = new Eavesdropper(markers);
    final Traffic traffic = new Traffic(markers);
    final Simulation simulation;
    final Source source = new Source();
    final Target target = new Target(traffic::edit);
    final Audience audience;
    final List<CaseFile> cases = new ArrayList<>();
    private final Sky overSource;
    private final Sky overTarget;
    private final StoreFaults storeFaults;
    private boolean quiet;

    Storm(long seed) {
        this.simulation = Simulation.of(seed);
        this.audience = new Audience(simulation.random("audience"), ears);
        this.overSource = new Sky(source, FaultPlan.storm(simulation.random("source")));
        this.overTarget = new Sky(target, FaultPlan.storm(simulation.random("target")));
        this.storeFaults = StoreFaults.of(
                simulation.random("store"),
                Map.of(
                        StoreFault.UNAVAILABLE, 0.003,
                        StoreFault.APPENDED_UNHEARD, 0.03,
                        StoreFault.UNKNOWN_WITHOUT_EFFECT, 0.003,
                        StoreFault.UNKNOWN_WITH_EFFECT, 0.003,
                        StoreFault.CRASH_BEFORE, 0.0003,
                        StoreFault.CRASH_AFTER, 0.0003));
        simulation
                .storeFaults(storeFaults)
                .vendor(Source.NAME, overSource, 0.2)
                .vendor(Target.NAME, overTarget, 0)
                .engine(this::assemble);
    }

    private void assemble(SyncEngineBuilder builder, Simulation world) {
        builder.system(Source.NAME, new SourceConnector(ears), world.transport(Source.NAME))
                .system(Target.NAME, new TargetConnector(ears), world.transport(Target.NAME))
                .process(Errand.process())
                .subscriber(audience.subscriber());
        for (EntityType<?> type : Catalogue.standard().types()) {
            builder.flow(flow(type))
                    .ownership(Ownership.of(type).owner(Source.NAME).contributors(Target.NAME));
        }
    }

    private static <E extends Record> Flow<E> flow(EntityType<E> type) {
        return Flow.of(type).from(Source.NAME).to(Target.NAME).whenGoverned(Storm::isNoPuzzle);
    }

    private static boolean isNoPuzzle(Governed<?> record) {
        if (record.refs().toString().contains(Traffic.PUZZLING)) {
            throw new IllegalStateException("who is " + ModelJson.standard().write(record.value()) + "?");
        }
        return true;
    }

    /** All of it. */
    void rages() {
        RandomGenerator random = simulation.random("when");
        traffic.first().forEach((name, document) -> plan(random, Duration.ZERO, () -> say(name, document)));
        traffic.hopeless().forEach((name, document) -> plan(random, Duration.ZERO, () -> say(name, document)));
        traffic.last().forEach((name, document) -> plan(random, BAD.dividedBy(2), () -> say(name, document)));
        for (int i = 0; i < CRASHES; i++) {
            plan(random, Duration.ZERO, simulation::crash);
        }
        for (int i = 0; i < TAKE_OVERS; i++) {
            plan(random, Duration.ZERO, simulation::takeOver);
        }
        simulation.start();
        simulation.runFor(BAD);
        overSource.clears();
        overTarget.clears();
        audience.calms();
        storeFaults.heal();
        simulation.runFor(Duration.ofMinutes(2));
        babble();
        simulation.runFor(UNTIL_SOMEBODY_LOOKS);
        target.mellows();
        decide();
        quiet = simulation.runUntilQuiet(LONGEST);
    }

    boolean becameQuiet() {
        return quiet;
    }

    private void plan(RandomGenerator random, Duration earliest, Runnable what) {
        long nanos = random.nextLong(
                earliest.toNanos(), earliest.toNanos() + BAD.dividedBy(2).toNanos());
        simulation.time().at(simulation.time().now().plusNanos(nanos), what);
    }

    private void say(String name, ObjectNode document) {
        String[] parts = name.split("/", 2);
        source.say(parts[0], parts[1], document.deepCopy(), simulation.time().now());
    }

    /** Somebody posts what is no JSON. */
    private void babble() {
        byte[] body = ("[" + traffic.edit("customer")).getBytes(StandardCharsets.UTF_8);
        WebhookRequest request =
                new WebhookRequest(Map.of(), Bytes.of(body), simulation.time().now());
        ears.read("reply to a webhook", simulation.engine().webhook(Source.NAME, request));
    }

    /** An operator gives up what the target never takes and each fifth of the others, and replays the rest. */
    private void decide() {
        cases.addAll(simulation.engine().cases().open());
        for (int i = 0; i < cases.size(); i++) {
            String id = cases.get(i).id();
            if (i % 5 == 0 || cases.get(i).code().equals(Target.RULES)) {
                simulation.engine().cases().skip(id, "nobody needs it", "kim");
            } else {
                simulation.engine().cases().replay(id, "it is mended", "kim");
            }
        }
    }

    @Override
    public void close() {
        simulation.close();
    }
}
