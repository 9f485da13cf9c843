package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Flow;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Row;
import io.retailsync.spi.State;
import io.retailsync.spi.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state that is about to be rendered.
 *
 * @param state the record as the target shall see it, and what the target held last
 * @param there the row that says what the target held
 * @param shadow what it says
 */
record Outgoing<E extends Record>(State<E> state, Optional<Row> there, Optional<ShadowDoc> shadow) {

    static <E extends Record> Outgoing<E> of(
            Draft draft, String target, Flow<E> flow, Governed<E> record, List<ExternalRef> refs) {
        Optional<ExternalRef> ref = named(draft, target, refs, flow.type());
        Optional<Row> there = ref.flatMap(name -> draft.get(Table.SHADOW, name.toString()));
        Optional<ShadowDoc> shadow = there.map(known -> Docs.read(known, ShadowDoc.class));
        State<E> state =
                new State<>(mapped(flow, record), ref, held(flow.type(), shadow), shadow.flatMap(ShadowDoc::token));
        return new Outgoing<>(state, there, shadow);
    }

    /** The reference at the target that has a shadow, else the first. */
    private static Optional<ExternalRef> named(Draft draft, String target, List<ExternalRef> refs, EntityType<?> type) {
        List<ExternalRef> there =
                refs.stream().filter(ref -> ref.system().equals(target)).toList();
        return there.stream()
                .filter(ref -> draft.get(Table.SHADOW, ref.toString())
                        .filter(row -> Docs.read(row, ShadowDoc.class).type().equals(type.name()))
                        .isPresent())
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private static <E extends Record> Governed<E> mapped(Flow<E> flow, Governed<E> record) {
        return new Governed<>(
                record.key(),
                record.tenant(),
                record.version(),
                record.refs(),
                record.provenance(),
                record.region(),
                record.unknown(),
                flow.mapped(record.value()));
    }

    private static Map<String, Optional<?>> held(EntityType<?> type, Optional<ShadowDoc> shadow) {
        Map<String, Optional<?>> held = new HashMap<>();
        shadow.filter(doc -> !doc.gone())
                .ifPresent(doc ->
                        doc.values().forEach((name, json) -> held.put(name, Records.value(type, name, json))));
        return held;
    }

    /** {@return how the target names the record} */
    Optional<ExternalRef> ref() {
        return state.ref();
    }

    /** {@return whether somebody deleted it at the target} */
    boolean isGone() {
        return shadow.filter(ShadowDoc::gone).isPresent();
    }

    /** {@return version of the row that says what the target held; 0 where nothing is known} */
    long against() {
        return there.map(Row::version).orElse(0L);
    }

    /** {@return what the target holds after it took this} */
    Map<String, JsonNode> form(Rendered.Ready ready) {
        return Records.form(state.record().value(), ready.writes());
    }

    /** {@return whether the target holds all of a form already} */
    boolean isHeld(Map<String, JsonNode> form) {
        return !form.isEmpty()
                && shadow.filter(doc -> !doc.gone())
                        .filter(doc -> form.entrySet().stream()
                                .allMatch(entry ->
                                        entry.getValue().equals(doc.values().get(entry.getKey()))))
                        .isPresent();
    }
}
