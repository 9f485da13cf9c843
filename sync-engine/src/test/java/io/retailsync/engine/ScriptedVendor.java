package io.retailsync.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A vendor in memory with its own record of everything that it let happen. States are upserted by key; commands that create something
 * make a new one each time, unless the vendor remembers the call's idempotency key.
 */
final class ScriptedVendor {

    /** One call that arrived, whether or not it was answered. */
    record Arrived(Instant at, String operation, List<Effect> effects, UUID batchKey) {}

    /** One effect that took place. */
    record Happened(Instant at, Key key, String operation, String reference, String wire, Receipt receipt) {}

    private record Remembered(Instant at, List<Either<SyncFailure, Receipt>> outcomes) {}

    private record Late(Instant at, Runnable effect) {}

    final List<Arrived> arrived = new ArrayList<>();
    final List<Happened> happened = new ArrayList<>();
    final List<List<ExternalRef>> fetches = new ArrayList<>();
    final List<Effect> probed = new ArrayList<>();
    final Map<ExternalRef, Bytes> present = new HashMap<>();
    final List<Incoming> changes = new ArrayList<>();
    boolean checksTokens;
    Consumer<Happened> witness = any -> {};

    private final String name;
    private final Script script;
    private final Map<Key, Integer> versions = new LinkedHashMap<>();
    private final Map<Key, ExternalRef> ids = new LinkedHashMap<>();
    private final Map<UUID, Remembered> memory = new HashMap<>();
    private final List<Late> late = new ArrayList<>();
    private int given;

    ScriptedVendor(String name, Script script) {
        this.name = name;
        this.script = script;
    }

    // ---- what tests look at -----------------------------------------------------------------------------------------

    /** What the vendor holds of a record at one attribute; empty text for cleared, and for nothing. */
    String value(Key key, String attribute) {
        return happened.stream()
                .filter(effect -> effect.key().equals(key))
                .reduce((one, two) -> two)
                .map(effect ->
                        ModelJson.standard().tree(effect.wire()).path("values").path(attribute))
                .map(node ->
                        node.isValueNode() && !node.isNull() ? node.asText() : node.isNull() ? "" : node.toString())
                .orElse("");
    }

    List<String> operations() {
        return happened.stream().map(Happened::operation).toList();
    }

    List<Happened> about(Key key) {
        return happened.stream().filter(effect -> effect.key().equals(key)).toList();
    }

    ExternalRef id(Key key) {
        return Optional.ofNullable(ids.get(key)).orElseThrow();
    }

    // ---- what tests do to it ----------------------------------------------------------------------------------------

    /** Somebody deletes the record there. */
    void delete(Key key) {
        ids.remove(key);
        versions.remove(key);
    }

    /** Somebody edits the record there: its version moves. */
    void edit(Key key) {
        versions.merge(key, 1, Integer::sum);
    }

    String token(Key key) {
        return String.valueOf(versions.getOrDefault(key, 0));
    }

    // ---- being a vendor ---------------------------------------------------------------------------------------------

    List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Instant now, Descriptor descriptor) {
        catchUp(now);
        UUID batchKey = Effect.batchKey(effects);
        arrived.add(new Arrived(now, effects.get(0).operation(), effects, batchKey));
        Script.Scripted scripted = script.nextCall();
        switch (scripted.fate()) {
            case THROWS -> throw new IllegalStateException("a fault of the connector");
            case LATE ->
                late.add(new Late(
                        now.plus(scripted.after()),
                        () -> write(effects, batchKey, now.plus(scripted.after()), descriptor)));
            case REQUEST_LOST -> {}
            case ANSWER_LOST, ANSWERED -> {
                List<Either<SyncFailure, Receipt>> outcomes = write(effects, batchKey, now, descriptor);
                if (scripted.fate() == Script.Fate.ANSWERED) {
                    return outcomes;
                }
            }
        }
        return effects.stream()
                .map(effect -> Either.<SyncFailure, Receipt>left(SyncFailure.ambiguous("the answer was lost")))
                .toList();
    }

    /** Lets happen what is late and due by now. */
    void catchUp(Instant now) {
        for (Late one : List.copyOf(late)) {
            if (!one.at().isAfter(now)) {
                late.remove(one);
                one.effect().run();
            }
        }
    }

    private List<Either<SyncFailure, Receipt>> write(
            List<Effect> effects, UUID batchKey, Instant now, Descriptor descriptor) {
        Accepts operation = operation(effects.get(0), descriptor);
        boolean keyed = operation.safety().kind() == Safety.Kind.KEYED;
        Optional<Remembered> before = Optional.ofNullable(memory.get(batchKey))
                .filter(known ->
                        keyed && known.at().plus(operation.safety().window()).isAfter(now));
        if (before.isPresent()) {
            return before.get().outcomes();
        }
        List<Either<SyncFailure, Receipt>> outcomes =
                effects.stream().map(effect -> write(effect, operation, now)).toList();
        if (outcomes.stream().anyMatch(Either::isRight)) {
            memory.put(batchKey, new Remembered(now, outcomes));
        }
        return outcomes;
    }

    private static Accepts operation(Effect effect, Descriptor descriptor) {
        return descriptor.accepts().stream()
                .filter(accepts -> accepts.operation().equals(effect.operation()))
                .findFirst()
                .orElseThrow();
    }

    private Either<SyncFailure, Receipt> write(Effect effect, Accepts operation, Instant now) {
        Optional<SyncFailure> failure = script.failure(effect);
        if (failure.isPresent()) {
            return Either.left(failure.get());
        }
        return operation.state().isPresent() ? state(effect, now) : Either.right(command(effect, operation, now));
    }

    private Either<SyncFailure, Receipt> state(Effect effect, Instant now) {
        if (effect.ref().isPresent()
                && !ids.containsValue(effect.ref().get())
                && ownIds(effect.ref().get())) {
            return Either.left(SyncFailure.gone("there is no " + effect.ref().get()));
        }
        JsonNode token = ModelJson.standard().tree(effect.wire().utf8()).path("token");
        boolean moved = token.isTextual() && !token.asText().equals(token(effect.key()));
        if (checksTokens && moved) {
            return Either.left(SyncFailure.conflict("it is version " + token(effect.key()) + " by now"));
        }
        ExternalRef id = effect.ref()
                .orElseGet(() -> ids.computeIfAbsent(
                        effect.key(), key -> ExternalRef.of(name, key.type(), name + "-" + ++given)));
        versions.merge(effect.key(), 1, Integer::sum);
        return Either.right(note(effect, now, Receipt.of(id).token(token(effect.key()))));
    }

    /** Whether this vendor gave out that id; one that it named itself by an observation always exists. */
    private boolean ownIds(ExternalRef ref) {
        return ref.value().startsWith(name + "-");
    }

    private Receipt command(Effect effect, Accepts operation, Instant now) {
        Receipt receipt = Receipt.done();
        if (!operation.writes().isEmpty()) {
            long number = happened.stream()
                            .filter(done -> done.operation().equals(effect.operation()))
                            .count()
                    + 1;
            receipt = Receipt.of(
                            ExternalRef.of(name, operation.writes(), name + "-" + operation.writes() + "-" + number))
                    .fact("number", String.valueOf(number));
        }
        return note(effect, now, receipt);
    }

    private Receipt note(Effect effect, Instant now, Receipt receipt) {
        Happened done = new Happened(
                now,
                effect.key(),
                effect.operation(),
                effect.reference(),
                effect.wire().utf8(),
                receipt);
        happened.add(done);
        witness.accept(done);
        return receipt;
    }

    List<Probe> probe(List<Effect> effects, Instant now) {
        catchUp(now);
        probed.addAll(effects);
        return effects.stream()
                .map(effect -> script.nextProbe().orElseGet(() -> seen(effect)))
                .toList();
    }

    private Probe seen(Effect effect) {
        return happened.stream()
                .filter(done -> done.reference().equals(effect.reference()))
                .findFirst()
                .map(done -> Probe.happened(done.receipt()))
                .orElseGet(Probe::no);
    }

    Page page(Pull pull) {
        int from = pull.cursor().map(Integer::parseInt).orElse(0);
        int to = Math.min(changes.size(), from + pull.limit());
        return new Page(changes.subList(from, to), String.valueOf(to), to < changes.size());
    }
}
