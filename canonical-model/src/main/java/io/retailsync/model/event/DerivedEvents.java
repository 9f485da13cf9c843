package io.retailsync.model.event;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two versions of a record, said as a list of rules: a status that was reached, a record seen for the first time,
 * attributes that changed, items that came to a list. Events are told in the order of the rules. Immutable; each method returns a copy.
 *
 * <p>The parts of an event's idempotency key are found by their names: {@code state} and {@code to} are the status that was reached, {@code version} the
 * record's version, a name that {@link #part} explains is what it says, and any other is the record's key.
 *
 * @param <E> the entity
 */
public final class DerivedEvents<E extends Record> implements EventRule<E> {

    private static final String APPEARED = "appeared";

    private final EntityType<E> type;
    private final List<Rule<E>> rules;
    private final Map<String, Function<E, ? extends @Nullable Object>> parts;
    private final Function<E, Optional<ExternalRef>> about;

    private DerivedEvents(
            EntityType<E> type,
            List<Rule<E>> rules,
            Map<String, Function<E, ? extends @Nullable Object>> parts,
            Function<E, Optional<ExternalRef>> about) {
        this.type = type;
        this.rules = rules;
        this.parts = parts;
        this.about = about;
    }

    /** Something that may be told of a step from one version to the next. */
    private record Rule<E extends Record>(
            Set<EventType<?>> types, BiFunction<Optional<Governed<E>>, Governed<E>, List<BusinessEvent<?>>> derive) {}

    /**
     * {@return rules of which there are none yet}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> DerivedEvents<E> of(EntityType<E> type) {
        return new DerivedEvents<>(type, List.of(), Map.of(), record -> Optional.empty());
    }

    /**
     * {@return explaining a part of idempotency keys}
     *
     * @param name of the part
     * @param value what it is
     */
    public DerivedEvents<E> part(String name, Function<E, ? extends @Nullable Object> value) {
        Map<String, Function<E, ? extends @Nullable Object>> more = new LinkedHashMap<>(parts);
        more.put(name, value);
        return new DerivedEvents<>(type, rules, more, about);
    }

    /**
     * {@return told to the processes of another record, of which this one is a part}
     *
     * @param record such as the order of a fulfilment order; nothing for the record's own
     */
    public DerivedEvents<E> toldTo(Function<E, @Nullable ExternalRef> record) {
        return new DerivedEvents<>(type, rules, parts, value -> Optional.ofNullable(record.apply(value)));
    }

    /**
     * {@return telling of statuses that are reached, also at first sight}
     *
     * @param status where a record stands; a code that is not known tells nothing
     * @param types what is told of which status
     * @param <S> the statuses
     */
    public <S extends Enum<S>> DerivedEvents<E> reached(
            Function<E, @Nullable Coded<S>> status, Map<S, EventType<StatusChanged>> types) {
        return plus(
                types.values(),
                (before, after) -> moved(
                        status,
                        types,
                        before,
                        after,
                        from -> StatusChanged.of(after, from.orElse(null), text(status, after))));
    }

    /**
     * {@return telling of statuses that are reached, also at first sight}
     *
     * @param status where a record stands; a code that is not known tells nothing
     * @param note what is told of the record
     * @param types what is told of which status
     * @param <S> the statuses
     * @param <P> the payload
     */
    public <S extends Enum<S>, P extends Record> DerivedEvents<E> reached(
            Function<E, @Nullable Coded<S>> status, Function<Governed<E>, P> note, Map<S, EventType<P>> types) {
        return plus(types.values(), (before, after) -> moved(status, types, before, after, from -> note.apply(after)));
    }

    private <S extends Enum<S>, P extends Record> List<BusinessEvent<?>> moved(
            Function<E, @Nullable Coded<S>> status,
            Map<S, EventType<P>> types,
            Optional<Governed<E>> before,
            Governed<E> after,
            Function<Optional<String>, P> payload) {
        Optional<Coded<S>> was = before.flatMap(version -> Optional.ofNullable(status.apply(version.value())));
        Optional<Coded<S>> now = Optional.ofNullable(status.apply(after.value()));
        return now.filter(reached -> !was.equals(now))
                .flatMap(Coded::known)
                .flatMap(reached -> Optional.ofNullable(types.get(reached)))
                .<List<BusinessEvent<?>>>map(
                        event -> List.of(told(event, payload.apply(was.map(Coded::text)), after, text(status, after))))
                .orElseGet(List::of);
    }

    private static <E extends Record, S extends Enum<S>> String text(
            Function<E, @Nullable Coded<S>> status, Governed<E> after) {
        return Objects.requireNonNull(status.apply(after.value())).text();
    }

    /**
     * {@return telling of records that are seen for the first time}
     *
     * @param type what is told
     * @param note what is told of the record
     * @param <P> the payload
     */
    public <P extends Record> DerivedEvents<E> appeared(EventType<P> type, Function<Governed<E>, P> note) {
        return plus(
                List.of(type),
                (before, after) ->
                        before.isEmpty() ? List.of(told(type, note.apply(after), after, APPEARED)) : List.of());
    }

    /**
     * {@return telling of each step from a version to another in which something holds that did not hold before, also at first sight}
     *
     * @param type what is told
     * @param holds of the record
     * @param note what is told of the record
     * @param <P> the payload
     */
    public <P extends Record> DerivedEvents<E> became(
            EventType<P> type, Predicate<E> holds, Function<Governed<E>, P> note) {
        return plus(List.of(type), (before, after) -> {
            boolean was = before.filter(version -> holds.test(version.value())).isPresent();
            return holds.test(after.value()) && !was ? List.of(told(type, note.apply(after), after, "")) : List.of();
        });
    }

    /**
     * {@return telling of a status that was left for certain others}
     *
     * @param status where a record stands
     * @param from the status that was left
     * @param to the statuses that count as going on
     * @param type what is told
     * @param <S> the statuses
     */
    public <S extends Enum<S>> DerivedEvents<E> left(
            Function<E, @Nullable Coded<S>> status, S from, Set<S> to, EventType<StatusChanged> type) {
        Function<Governed<E>, Optional<Coded<S>>> at = version -> Optional.ofNullable(status.apply(version.value()));
        return plus(
                List.of(type),
                (before, after) -> before.flatMap(at)
                        .filter(was -> was.known().filter(from::equals).isPresent())
                        .flatMap(was -> at.apply(after)
                                .filter(now -> now.known().filter(to::contains).isPresent())
                                .map(now ->
                                        told(type, StatusChanged.of(after, was.text(), now.text()), after, now.text())))
                        .<List<BusinessEvent<?>>>map(List::of)
                        .orElseGet(List::of));
    }

    /**
     * {@return telling of each step of a word, such as a tier, from one version to the next; not at first sight}
     *
     * @param word the word; a record without one steps nowhere
     * @param type what is told
     */
    public DerivedEvents<E> stepped(Function<E, @Nullable String> word, EventType<StatusChanged> type) {
        Function<Governed<E>, Optional<String>> at = version -> Optional.ofNullable(word.apply(version.value()));
        return plus(
                List.of(type),
                (before, after) -> before.flatMap(version -> at.apply(after)
                                .filter(now -> !at.apply(version).equals(Optional.of(now)))
                                .map(now -> told(
                                        type,
                                        StatusChanged.of(
                                                after, at.apply(version).orElse(null), now),
                                        after,
                                        now)))
                        .<List<BusinessEvent<?>>>map(List::of)
                        .orElseGet(List::of));
    }

    /**
     * {@return telling of attributes that changed, of all together}
     *
     * @param type what is told
     * @param paths which attributes
     */
    @SafeVarargs
    public final DerivedEvents<E> changed(EventType<Changed> type, AttributePath<E, ?>... paths) {
        List<AttributePath<E, ?>> attributes = new ArrayList<>();
        for (AttributePath<E, ?> path : paths) {
            attributes.add(path);
        }
        return plus(
                List.of(type),
                (before, after) -> before.flatMap(version -> Changed.between(attributes, version, after))
                        .<List<BusinessEvent<?>>>map(changes -> List.of(told(type, changes, after, "")))
                        .orElseGet(List::of));
    }

    /**
     * {@return telling of attributes that changed, of all together, with a note}
     *
     * @param type what is told
     * @param note what is told of the record
     * @param paths which attributes
     * @param <P> the payload
     */
    @SafeVarargs
    public final <P extends Record> DerivedEvents<E> changed(
            EventType<P> type, Function<Governed<E>, P> note, AttributePath<E, ?>... paths) {
        List<AttributePath<E, ?>> attributes = new ArrayList<>();
        for (AttributePath<E, ?> path : paths) {
            attributes.add(path);
        }
        return plus(
                List.of(type),
                (before, after) -> before.flatMap(version -> Changed.between(attributes, version, after))
                        .<List<BusinessEvent<?>>>map(changes -> List.of(told(type, note.apply(after), after, "")))
                        .orElseGet(List::of));
    }

    /**
     * {@return telling of items that came to a list, one by one, in the list's order}
     *
     * @param items the list
     * @param id what tells one item from another
     * @param types what may be told
     * @param told what is told of an item, if anything
     * @param <I> the item
     */
    public <I> DerivedEvents<E> came(
            Function<E, List<I>> items,
            Function<I, ?> id,
            Set<EventType<?>> types,
            BiFunction<Governed<E>, I, Optional<BusinessEvent<?>>> told) {
        return plus(types, (before, after) -> {
            Set<Object> known = before.map(version -> items.apply(version.value())).stream()
                    .flatMap(List::stream)
                    .map(id)
                    .collect(Collectors.toSet());
            return items.apply(after.value()).stream()
                    .filter(item -> !known.contains(id.apply(item)))
                    .flatMap(item -> told.apply(after, item).stream())
                    .toList();
        });
    }

    private DerivedEvents<E> plus(
            Iterable<? extends EventType<?>> types,
            BiFunction<Optional<Governed<E>>, Governed<E>, List<BusinessEvent<?>>> derive) {
        Set<EventType<?>> told = new LinkedHashSet<>();
        types.forEach(told::add);
        List<Rule<E>> more = new ArrayList<>(rules);
        more.add(new Rule<>(told, derive));
        return new DerivedEvents<>(type, List.copyOf(more), parts, about);
    }

    private <P extends Record> BusinessEvent<P> told(EventType<P> event, P payload, Governed<E> after, String state) {
        return event.told(
                payload,
                event.once().stream().map(name -> part(name, after, state)).toArray());
    }

    private Object part(String name, Governed<E> after, String state) {
        Function<E, ? extends @Nullable Object> explained = parts.get(name);
        if (explained != null) {
            return String.valueOf(explained.apply(after.value()));
        }
        return switch (name) {
            case "state", "to" -> state;
            case "version" -> after.version();
            default -> after.key();
        };
    }

    /** {@return what may be told} */
    public Set<EventType<?>> types() {
        return rules.stream().flatMap(rule -> rule.types().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return a kind of record with these rules} */
    public Modelled<E> modelled() {
        return new Modelled<>(type, this);
    }

    @Override
    public List<BusinessEvent<?>> derive(Optional<Governed<E>> before, Governed<E> after) {
        List<BusinessEvent<?>> events = new ArrayList<>();
        for (Rule<E> rule : rules) {
            events.addAll(rule.derive().apply(before, after));
        }
        Optional<ExternalRef> hears = about.apply(after.value());
        return hears.isEmpty()
                ? List.copyOf(events)
                : events.stream()
                        .<BusinessEvent<?>>map(event -> event.toldTo(hears.get()))
                        .toList();
    }
}
