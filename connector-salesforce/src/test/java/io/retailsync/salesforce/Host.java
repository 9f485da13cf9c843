package io.retailsync.salesforce;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Stamp;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** As much of an engine as a connector sees: references, what the target holds, effects in order. */
final class Host implements Lookup {

    final Map<Key, List<ExternalRef>> refs = new HashMap<>();
    final Map<Key, Map<String, Optional<?>>> held = new HashMap<>();
    private final Map<ExternalRef, Key> elsewhere = new HashMap<>();
    private final SalesforceConnector connector;
    private final OrgCall call;

    Host(SalesforceConnector connector, OrgCall call) {
        this.connector = connector;
        this.call = call;
    }

    void knows(ExternalRef ref, Key key) {
        elsewhere.put(ref, key);
    }

    <E extends Record> State<E> state(EntityType<E> type, String id, E value) {
        Key key = Key.of(type, id);
        Map<String, Stamp> provenance = new LinkedHashMap<>();
        ExternalRef source = ExternalRef.of("shop", type.name(), id);
        type.attributes().stream()
                .filter(path -> path.read(value).isPresent())
                .forEach(path -> provenance.put(path.name(), new Stamp("shop", source, Instant.EPOCH, Instant.EPOCH)));
        List<ExternalRef> known = refs.getOrDefault(key, List.of());
        Governed<E> record = new Governed<>(key, "acme", 1, known, provenance, "eu", Map.of(), value);
        return new State<>(record, known.stream().findFirst(), held.getOrDefault(key, Map.of()), Optional.empty());
    }

    <E extends Record> Rendered rendered(EntityType<E> type, String id, E value) {
        return connector.render(state(type, id, value), this);
    }

    /** Renders a state, sends it, and remembers what the target holds then. */
    <E extends Record> Either<SyncFailure, Receipt> deliver(EntityType<E> type, String id, E value) {
        return deliver(state(type, id, value));
    }

    <E extends Record> Either<SyncFailure, Receipt> deliver(State<E> state) {
        Rendered.Ready ready = ready(connector.render(state, this));
        Effect effect = effect(state, ready);
        Either<SyncFailure, Receipt> outcome =
                connector.apply(List.of(effect), call).get(0);
        outcome.forEach(receipt -> confirmed(state, ready, receipt));
        return outcome;
    }

    <E extends Record> Effect effect(State<E> state, Rendered.Ready ready) {
        String operation =
                connector.describe().accepting(typeOf(state)).orElseThrow().operation();
        return effect(state.record().key(), operation, ready);
    }

    private static <E extends Record> EntityType<?> typeOf(State<E> state) {
        return List.of(
                        io.retailsync.model.party.CustomerPaths.TYPE,
                        io.retailsync.model.product.ProductPaths.TYPE,
                        io.retailsync.model.pricing.PricePaths.TYPE,
                        io.retailsync.model.sales.OrderPaths.TYPE)
                .stream()
                .filter(type -> type.name().equals(state.record().key().type()))
                .findFirst()
                .orElseThrow();
    }

    static Effect effect(Key key, String operation, Rendered.Ready ready) {
        String name = operation + key;
        return new Effect(
                key,
                operation,
                name,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "abcdefgh12345678",
                Optional.empty(),
                ready.wire());
    }

    /** What the target says of a record that bears our key: from now on it is known there, and holds that. */
    void heard(Observation<?> said) {
        Key key = Key.of(said.type(), said.businessKey().orElseThrow());
        refs.put(key, List.of(said.ref()));
        held.put(key, Map.copyOf(said.values()));
    }

    <E extends Record> void confirmed(State<E> state, Rendered.Ready ready, Receipt receipt) {
        Key key = state.record().key();
        refs.put(key, new ArrayList<>(receipt.refs()));
        Map<String, Optional<?>> form = new HashMap<>(held.getOrDefault(key, Map.of()));
        for (AttributePath<?, ?> path : ready.writes()) {
            form.put(path.name(), read(path, state.record().value()));
        }
        held.put(key, form);
    }

    @SuppressWarnings("unchecked") // test double
    private static <E extends Record> Optional<?> read(AttributePath<?, ?> path, E value) {
        return ((AttributePath<E, ?>) path).read(value);
    }

    Either<SyncFailure, Receipt> tell(Command command) {
        Effect effect = effect(command);
        return connector.apply(List.of(effect), call).get(0);
    }

    Effect effect(Command command) {
        String operation =
                connector.describe().accepting(command.getClass()).orElseThrow().operation();
        return effect(command.subject(), operation, ready(connector.render(command, "abcdefgh12345678", this)));
    }

    Probe look(Effect effect) {
        return connector.probe(List.of(effect), call).get(0);
    }

    static Rendered.Ready ready(Rendered rendered) {
        return rendered.fold(
                found -> found,
                awaited -> {
                    throw new AssertionError("waits for " + awaited);
                },
                failure -> {
                    throw new AssertionError("impossible: " + failure);
                },
                reason -> {
                    throw new AssertionError("nothing to send: " + reason);
                });
    }

    static Optional<SyncFailure.Rejected> refusal(Rendered rendered) {
        return rendered.fold(
                ready -> Optional.empty(), awaited -> Optional.empty(), Optional::of, reason -> Optional.empty());
    }

    static Optional<Rendered.Awaited> awaited(Rendered rendered) {
        return rendered.fold(
                ready -> Optional.empty(), Optional::of, failure -> Optional.empty(), reason -> Optional.empty());
    }

    @Override
    public String system() {
        return "crm";
    }

    @Override
    public Optional<String> id(Key key, String type) {
        return refs.getOrDefault(key, List.of()).stream()
                .filter(ref -> ref.type().equals(type))
                .map(ExternalRef::value)
                .findFirst();
    }

    @Override
    public Optional<String> id(ExternalRef ref, String type) {
        return Optional.ofNullable(elsewhere.get(ref)).flatMap(key -> id(key, type));
    }

    @Override
    public Crosswalks crosswalks() {
        return NoCrosswalks.NONE;
    }
}
