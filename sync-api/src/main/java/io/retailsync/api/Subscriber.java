package io.retailsync.api;

import io.retailsync.model.event.EventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A part of the host that hears of business events: none is left out or merged with another, those of one record come in their order,
 * one at a time, and records do not wait for each other. Each event is told at least once: after a crash, or where the ear threw, the
 * same one comes again under the same {@link Told#id()}. An ear that keeps throwing parks its record in front of a person.
 *
 * <p>Immutable. Ears are called on threads of the engine, several at a time for different records, and have 30 s.
 */
public final class Subscriber {

    private final String name;
    private final Map<String, Ear<?>> ears;

    private Subscriber(String name, Map<String, Ear<?>> ears) {
        this.name = name;
        this.ears = ears;
    }

    private record Ear<P extends Record>(EventType<P> type, Consumer<Told<P>> ear) {

        void hear(Told<?> told) {
            ear.accept(new Told<>(
                    type, type.payload().cast(told.payload()), told.about(), told.id(), told.counter(), told.at()));
        }
    }

    /**
     * {@return a subscriber that hears of nothing yet}
     *
     * @param label lower case with dashes; like that of a system, and unique among those
     */
    public static Subscriber named(String label) {
        return new Subscriber(label, Map.of());
    }

    /**
     * {@return hearing of one type more}
     *
     * @param type what to hear of
     * @param ear is told; what it throws is tried again
     * @param <P> the payload
     */
    public <P extends Record> Subscriber on(EventType<P> type, Consumer<Told<P>> ear) {
        Map<String, Ear<?>> more = new LinkedHashMap<>(ears);
        if (more.putIfAbsent(type.name(), new Ear<>(type, ear)) != null) {
            throw new ConfigurationRefused("subscriber '" + name + "' hears of " + type
                    + " twice: do both in one ear, or name two subscribers");
        }
        return new Subscriber(name, more);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the names of the types that it hears of} */
    public Set<String> hears() {
        return Set.copyOf(ears.keySet());
    }

    /**
     * {@return the type of that name, if it hears of it}
     *
     * @param event name of a type
     */
    public Optional<EventType<?>> type(String event) {
        return Optional.ofNullable(ears.get(event)).map(Ear::type);
    }

    /**
     * Tells it; called by the engine.
     *
     * @param told of a type that it hears of
     */
    public void hear(Told<?> told) {
        Ear<?> ear = ears.get(told.type().name());
        if (ear == null) {
            throw new IllegalArgumentException("'" + name + "' does not hear of " + told.type());
        }
        ear.hear(told);
    }
}
