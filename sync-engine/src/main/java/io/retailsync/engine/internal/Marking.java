package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.AttributePath;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks what the targets have to be sent after a decision: what is new to them, and what they hold otherwise than they should. */
final class Marking {

    private final Engine engine;
    private final Slots slots;

    Marking(Engine engine, Slots slots) {
        this.engine = engine;
        this.slots = slots;
    }

    /**
     * What was decided.
     *
     * @param said what a system said
     * @param own the attributes on which that was its own word
     * @param heard what it holds now
     * @param was the record before, where there was one
     * @param now the record
     * @param changes whether the two differ
     */
    record Decided<E extends Record>(
            Observation<?> said,
            Set<String> own,
            ShadowDoc heard,
            Optional<Governed<E>> was,
            Governed<E> now,
            boolean changes) {

        private boolean from(String system) {
            return said.ref().system().equals(system);
        }

        private Map<String, JsonNode> form(E value) {
            return Records.form(value, List.copyOf(said.type().attributes()));
        }
    }

    /** {@return the names of the flows that have something to send} */
    <E extends Record> List<String> mark(Draft draft, String input, Decided<E> decided) {
        List<String> marked = new ArrayList<>();
        Key key = decided.now().key();
        Optional<String> cause = Optional.of(input).filter(id -> !id.isEmpty());
        for (Flow<?> flow : engine.setup().flowsOf(decided.said().type())) {
            @SuppressWarnings("unchecked") // flowsOf answers flows of this very type
            Flow<E> typed = (Flow<E>) flow;
            if (!typed.concerns(decided.now())) {
                continue;
            }
            boolean news = decided.changes() && isNews(draft, typed, decided);
            if (news || drifted(draft, typed, decided)) {
                Instant from = news ? engine.now() : decided.heard().repairFrom(engine.now());
                slots.mark(draft, flow, key, cause, key.toString(), from);
                marked.add(flow.name());
            }
        }
        return marked;
    }

    /** Whether a change is more than what the target said itself just now; where something waits for it anyway, nobody has to look. */
    private static <E extends Record> boolean isNews(Draft draft, Flow<E> flow, Decided<E> decided) {
        Optional<Governed<E>> was = decided.was().filter(flow::concerns);
        if (was.isEmpty()
                || !decided.from(flow.to())
                || draft.get(Table.SLOT, Slots.id(flow.to(), decided.now().key()))
                        .isPresent()) {
            return true;
        }
        Map<String, JsonNode> before = decided.form(flow.mapped(was.get().value()));
        Map<String, JsonNode> wanted = decided.form(flow.mapped(decided.now().value()));
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .anyMatch(entry ->
                        !entry.getValue().equals(decided.heard().values().get(entry.getKey())));
    }

    /** The target itself says something else than what it was sent, on a path that it does not own: it is put right, at a bounded pace. */
    private <E extends Record> boolean drifted(Draft draft, Flow<E> flow, Decided<E> decided) {
        Observation<?> said = decided.said();
        ShadowDoc heard = decided.heard();
        if (!decided.from(flow.to())) {
            return false;
        }
        E wanted = flow.mapped(decided.now().value());
        List<String> differing = said.type().attributes().stream()
                .filter(path ->
                        decided.own().contains(path.name()) && heard.sentPaths().contains(path.name()))
                .filter(path -> !Objects.equals(
                        Records.form(wanted, List.of(path)).get(path.name()),
                        heard.values().get(path.name())))
                .map(AttributePath::name)
                .toList();
        if (!differing.isEmpty()) {
            draft.get(Table.SHADOW, said.ref().toString())
                    .ifPresent(row -> draft.put(row.next(Docs.write(heard.repaired(engine.now())))));
            String about = decided.now().key().toString();
            String text = drift(flow, differing, heard.repairFrom(engine.now()));
            engine.journal(draft, about, about, "drift", said.ref().system(), said.ref() + " " + text);
        }
        return !differing.isEmpty();
    }

    private String drift(Flow<?> flow, List<String> differing, Instant from) {
        String owners = ownership(flow)
                .map(rule -> differing.stream()
                        .map(name -> rule.ownerOf(name)
                                .map(owner -> "'" + owner + "'")
                                .orElse("another system"))
                        .distinct()
                        .collect(Collectors.joining(" and ")))
                .orElse("another system");
        return "somebody changed " + differing + " at '" + flow.to()
                + "', where it differs now from what was sent; that is for "
                + owners + " to say, so '" + flow.to() + "' is put right by " + flow.name()
                + (from.isAfter(engine.now())
                        ? ", at " + PlainWords.time(from) + ": it happens so often that repairs are paced"
                        : "")
                + "; if it keeps coming back, stop what writes it there, or let '" + flow.to() + "' own it";
    }

    private Optional<Ownership<?>> ownership(Flow<?> flow) {
        return Optional.ofNullable(engine.setup().ownerships().get(flow.type().name()));
    }
}
