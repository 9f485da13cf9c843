package io.retailsync.api;

import io.retailsync.model.EntityType;
import io.retailsync.model.Governed;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Keeps one kind of record at one target as it is here: a newer state replaces an older one that was not sent yet, and what is sent is
 * rendered when it is sent. Immutable; the engine's builder checks it.
 *
 * @param <E> the entity
 */
public final class Flow<E extends Record> {

    private final EntityType<E> type;
    private final String name;
    private final Optional<String> from;
    private final String to;
    private final Predicate<Governed<E>> when;
    private final UnaryOperator<E> map;
    private final Priority priority;
    private final Duration lagAtMost;
    private final Duration linger;
    private final Deletion deletion;

    /** What becomes of a record that somebody deleted at the target. */
    public enum Deletion {
        /** The link to it is forgotten, and what was to be sent makes it anew. */
        RECREATE,
        /** The link to it is forgotten, and nothing is sent: a later change of the record makes it anew. */
        UNLINK,
        /** A person decides; until then nothing more of this record is sent there. */
        STOP
    }

    private Flow(
            EntityType<E> type,
            String name,
            Optional<String> from,
            String to,
            Predicate<Governed<E>> when,
            UnaryOperator<E> map,
            Priority priority,
            Duration lagAtMost,
            Duration linger,
            Deletion deletion) {
        this.type = type;
        this.name = name;
        this.from = from;
        this.to = to;
        this.when = when;
        this.map = map;
        this.priority = priority;
        this.lagAtMost = lagAtMost;
        this.linger = linger;
        this.deletion = deletion;
    }

    /**
     * {@return a flow without name and target: all records, unchanged, standard priority, a lag of 5 minutes, sent at once, what was deleted is made anew}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> Flow<E> of(EntityType<E> type) {
        return new Flow<>(
                type,
                "",
                Optional.empty(),
                "",
                record -> true,
                UnaryOperator.identity(),
                Priority.STANDARD,
                Duration.ofMinutes(5),
                Duration.ZERO,
                Deletion.RECREATE);
    }

    /**
     * {@return with a name}
     *
     * @param label lower case with dashes; unique in the engine
     */
    public Flow<E> named(String label) {
        return new Flow<>(type, label, from, to, when, map, priority, lagAtMost, linger, deletion);
    }

    /**
     * {@return only for records that this system knows}
     *
     * @param system the system's name
     */
    public Flow<E> from(String system) {
        return new Flow<>(type, name, Optional.of(system), to, when, map, priority, lagAtMost, linger, deletion);
    }

    /**
     * {@return towards that target}
     *
     * @param system the system's name
     */
    public Flow<E> to(String system) {
        return new Flow<>(type, name, from, system, when, map, priority, lagAtMost, linger, deletion);
    }

    /**
     * {@return only for records that pass}
     *
     * @param condition pure
     */
    public Flow<E> when(Predicate<E> condition) {
        return whenGoverned(record -> condition.test(record.value()));
    }

    /**
     * {@return only for records that pass, seen with references and provenance}
     *
     * @param condition pure
     */
    public Flow<E> whenGoverned(Predicate<Governed<E>> condition) {
        return new Flow<>(type, name, from, to, when.and(condition), map, priority, lagAtMost, linger, deletion);
    }

    /**
     * {@return changed on the way}
     *
     * @param change pure; the record itself stays as it is
     */
    public Flow<E> map(UnaryOperator<E> change) {
        return new Flow<>(
                type,
                name,
                from,
                to,
                when,
                record -> change.apply(map.apply(record)),
                priority,
                lagAtMost,
                linger,
                deletion);
    }

    /**
     * {@return of another urgency}
     *
     * @param urgency how urgent
     */
    public Flow<E> priority(Priority urgency) {
        return new Flow<>(type, name, from, to, when, map, urgency, lagAtMost, linger, deletion);
    }

    /**
     * {@return with another lag beyond which the status shows it late}
     *
     * @param longest above zero
     */
    public Flow<E> lagAtMost(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new ConfigurationRefused("flow '" + name() + "' would be late at once with a lag of at most "
                    + longest + ": write .lagAtMost(Duration.ofSeconds(30))");
        }
        return new Flow<>(type, name, from, to, when, map, priority, longest, linger, deletion);
    }

    /**
     * {@return waiting for what follows: a change is not sent before that time is over, and all further changes of the same record within it
     * go in the same sending} For records that change often and whose last state alone counts, such as stock levels that both sides move
     * by themselves. The first change starts the time; later ones do not begin it anew.
     *
     * @param pause zero or above, and shorter than the lag that is allowed
     */
    public Flow<E> linger(Duration pause) {
        if (pause.isNegative()) {
            throw new ConfigurationRefused("flow '" + name() + "' can't wait " + pause
                    + " for further changes: write .linger(Duration.ofSeconds(5)), or leave it out to send at once");
        }
        return new Flow<>(type, name, from, to, when, map, priority, lagAtMost, pause, deletion);
    }

    /**
     * {@return deciding otherwise about what somebody deleted at the target}
     *
     * @param what becomes of such a record
     */
    public Flow<E> ifDeleted(Deletion what) {
        return new Flow<>(type, name, from, to, when, map, priority, lagAtMost, linger, what);
    }

    /** {@return the kind of record} */
    public EntityType<E> type() {
        return type;
    }

    /** {@return the name, or type and target where none was given} */
    public String name() {
        return name.isEmpty() ? type.name() + "-to-" + to : name;
    }

    /** {@return the system that has to know a record} */
    public Optional<String> from() {
        return from;
    }

    /** {@return the target; empty text where none was given} */
    public String to() {
        return to;
    }

    /**
     * {@return whether a record passes}
     *
     * @param record seen with references and provenance
     */
    public boolean concerns(Governed<E> record) {
        return from.map(system -> record.ref(system).isPresent()).orElse(true) && when.test(record);
    }

    /**
     * {@return the record as the target shall see it}
     *
     * @param record as it is here
     */
    public E mapped(E record) {
        return map.apply(record);
    }

    /** {@return how urgent} */
    public Priority priority() {
        return priority;
    }

    /** {@return the lag beyond which the status shows it late} */
    public Duration lagAtMost() {
        return lagAtMost;
    }

    /** {@return what becomes of a record that somebody deleted at the target} */
    public Deletion ifDeleted() {
        return deletion;
    }

    /** {@return how long a change waits for further ones of the same record} */
    public Duration linger() {
        return linger;
    }
}
