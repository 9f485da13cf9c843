package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Flow;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what to do with a slot that is due: render and send its head, park it, or settle it without a call; what was lost is the
 * {@link Recovery}'s. What needs no call is written into the draft.
 */
final class Planner {

    private final Engine engine;
    private final Vendor vendor;
    private final Records records;
    private final Bindings bindings;
    private final Slots slots;
    private final Confirmer confirmer;
    private final Recovery recovery;

    Planner(Engine engine, Vendor vendor, Records records, Bindings bindings, Slots slots, Confirmer confirmer) {
        this.engine = engine;
        this.vendor = vendor;
        this.records = records;
        this.bindings = bindings;
        this.slots = slots;
        this.confirmer = confirmer;
        this.recovery = new Recovery(engine, vendor, slots, confirmer);
    }

    /** Which call. */
    enum Kind {
        APPLY,
        PROBE
    }

    /**
     * A call for one slot.
     *
     * @param kind which call
     * @param row the slot as it was read
     * @param slot the same, as data
     * @param flight what is sent or looked for
     * @param effect the same, for the connector
     * @param operation of the connector
     * @param batch most effects in one call
     * @param together the plans of the same lost call, this one among them, which travel in the same composition
     */
    record Plan(
            Kind kind,
            Row row,
            SlotDoc slot,
            SlotDoc.Flight flight,
            Effect effect,
            String operation,
            int batch,
            List<Plan> together) {}

    /** {@return the call to make, or empty where the draft holds all there is to do} */
    Optional<Plan> plan(Draft draft, Row row, SlotDoc slot, Instant now) {
        if (slot.flight().isPresent()) {
            return recovery.lost(draft, row, slot, now);
        }
        return fresh(draft, row, row.state().equals("WAITING") ? slot.patient() : slot, now);
    }

    /** {@return what the slot's next call would be an instance of, as far as that is known before rendering} */
    Optional<Accepts> operation(SlotDoc slot) {
        if (slot.flight().isPresent()) {
            return Optional.empty();
        }
        SlotDoc.Item item = slot.head();
        return vendor.descriptor().accepts().stream()
                .filter(accepts -> item.isState()
                        ? accepts.state()
                                .filter(type -> type.name().equals(item.type()))
                                .isPresent()
                        : accepts.command()
                                .filter(type -> type.getSimpleName().equals(item.type()))
                                .isPresent())
                .findFirst();
    }

    Optional<Plan> fresh(Draft draft, Row row, SlotDoc slot, Instant now) {
        SlotDoc.Item item = slot.head();
        if (item.isState()
                && slot.items().size() > 1
                && slot.items().get(1).name().equals(item.name())) {
            return coalesced(draft, row, slot, now);
        }
        Key key = Key.parse(row.about());
        return item.isState() ? state(draft, row, slot, item, key, now) : command(draft, row, slot, item, key, now);
    }

    /** A newer mark came while the head was in flight; now that it is not, one rendering serves both. */
    private Optional<Plan> coalesced(Draft draft, Row row, SlotDoc slot, Instant now) {
        List<SlotDoc.Item> items = new ArrayList<>(slot.items());
        SlotDoc.Item newer = items.remove(1);
        if (!newer.causes().isEmpty()) {
            engine.end(draft, slot.head().causes(), vendor.name(), Slots.subject(row, slot), Ending.SUPERSEDED);
            items.set(0, slot.head().withCauses(newer.causes()));
        }
        slots.save(draft, row, slot.withItems(items), "READY", now);
        return Optional.empty();
    }

    // ---- states -----------------------------------------------------------------------------------------------------

    private Optional<Plan> state(Draft draft, Row row, SlotDoc slot, SlotDoc.Item item, Key key, Instant now) {
        Optional<Flow<?>> flow = engine.setup().flow(item.name());
        Optional<Modelled<?>> modelled = engine.setup().catalogue().find(item.type());
        Optional<Row> record = draft.get(Table.RECORD, key.toString());
        if (flow.isEmpty() || modelled.isEmpty() || record.isEmpty()) {
            return nothing(draft, row, slot, "the flow '" + item.name() + "' is no longer configured", Ending.IGNORED);
        }
        RecordDoc doc = Docs.read(record.get(), RecordDoc.class);
        return render(
                draft, row, slot, item, key, doc, flow.get(), modelled.get().type(), now);
    }

    private <E extends Record> Optional<Plan> render(
            Draft draft,
            Row row,
            SlotDoc slot,
            SlotDoc.Item item,
            Key key,
            RecordDoc doc,
            Flow<?> flow,
            EntityType<E> type,
            Instant now) {
        @SuppressWarnings("unchecked") // the flow's type is the item's type
        Flow<E> typed = (Flow<E>) flow;
        List<ExternalRef> refs = bindings.refs(draft, key);
        Validation<List<Finding>, Governed<E>> whole = records.governed(type, key, doc, refs);
        if (whole.isInvalid()) {
            Finding finding = whole.getError().get(0);
            return confirmer.park(
                    draft, row, slot, SyncFailure.rejected(finding.code(), finding.path(), finding.message()));
        }
        Outgoing<E> outgoing = Outgoing.of(draft, vendor.name(), typed, whole.get(), refs);
        if (outgoing.isGone() && typed.ifDeleted() != Flow.Deletion.RECREATE) {
            return confirmer.deleted(draft, row, slot, typed, outgoing.ref().orElseThrow());
        }
        Rendered rendered =
                vendor.connector().render(outgoing.state(), new StoreLookup(draft, vendor.name(), bindings, engine));
        return rendered.fold(
                ready -> {
                    Map<String, JsonNode> form = outgoing.form(ready);
                    if (outgoing.isHeld(form)) {
                        return nothing(draft, row, slot, "the target holds all of it already", Ending.IGNORED);
                    }
                    String effectKey = vendor.name() + "|" + key + "|" + item.name() + "@" + doc.version();
                    return accepted(type)
                            .map(accepts -> depart(
                                    row,
                                    slot,
                                    item,
                                    key,
                                    ready,
                                    accepts,
                                    effectKey,
                                    outgoing.ref(),
                                    form,
                                    doc.version(),
                                    outgoing.against(),
                                    now));
                },
                on -> await(draft, row, slot, on, now),
                failure -> confirmer.park(draft, row, slot, failure),
                reason -> nothing(draft, row, slot, reason, Ending.IGNORED));
    }

    private Optional<Accepts> accepted(EntityType<?> type) {
        return vendor.descriptor().accepting(type);
    }

    // ---- commands ---------------------------------------------------------------------------------------------------

    private Optional<Plan> command(Draft draft, Row row, SlotDoc slot, SlotDoc.Item item, Key key, Instant now) {
        Optional<Accepts> accepts = operation(slot);
        if (accepts.isEmpty()) {
            return confirmer.park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "not-accepted",
                            item.type(),
                            "'" + vendor.name() + "' takes no " + item.type()
                                    + ": call a system that does, or let its connector declare Accepts.commands("
                                    + item.type() + ".class, …)"));
        }
        Command command = ModelJson.standard()
                .read(item.command().orElseThrow(), accepts.get().command().orElseThrow());
        Rendered rendered = vendor.connector()
                .render(
                        command,
                        Docs.reference(item.effectKey()),
                        new StoreLookup(draft, vendor.name(), bindings, engine));
        return rendered.fold(
                ready -> Optional.of(depart(
                        row,
                        slot,
                        item,
                        key,
                        ready,
                        accepts.get(),
                        item.effectKey(),
                        Optional.empty(),
                        Map.of(),
                        0,
                        0,
                        now)),
                on -> await(draft, row, slot, on, now),
                failure -> confirmer.refused(draft, row, slot, failure),
                reason -> confirmer.unneeded(draft, row, slot, reason));
    }

    // ---- both -------------------------------------------------------------------------------------------------------

    /**
     * The vendor's key covers the intent, its bytes, the generation, and what the target was known to hold: a target that drifts twice in the
     * same way is put right twice, though record and bytes are the same.
     */
    private Plan depart(
            Row row,
            SlotDoc slot,
            SlotDoc.Item item,
            Key key,
            Rendered.Ready ready,
            Accepts accepts,
            String effectKey,
            Optional<ExternalRef> ref,
            Map<String, JsonNode> form,
            long version,
            long against,
            Instant now) {
        String wire = ready.wire().utf8();
        String fingerprint = effectKey + "|" + Docs.hash(wire) + "|" + item.generation() + "|" + against;
        SlotDoc.Flight flight = new SlotDoc.Flight(
                accepts.operation(),
                effectKey,
                Docs.uuid(fingerprint).toString(),
                Docs.reference(effectKey),
                ref.map(ExternalRef::toString),
                wire,
                ready.mark().map(ExternalRef::toString),
                ready.creates().map(Key::toString),
                form,
                version,
                against,
                now,
                now,
                List.of(),
                false);
        return plan(Kind.APPLY, row, slot, flight, accepts.batch(), key);
    }

    static Plan plan(Kind kind, Row row, SlotDoc slot, SlotDoc.Flight flight, int batch, Key key) {
        Effect effect = new Effect(
                key,
                flight.operation(),
                flight.effectKey(),
                java.util.UUID.fromString(flight.vendorKey()),
                flight.reference(),
                flight.ref().map(ExternalRef::parse),
                Bytes.utf8(flight.wire()));
        return new Plan(kind, row, slot, flight, effect, flight.operation(), batch, List.of());
    }

    /** Writes down, for one slot, what is about to be sent. */
    void depart(Draft draft, Plan plan, List<String> members, Instant deadline, Instant settled) {
        SlotDoc.Flight flight = plan.flight().withSettled(settled).withBatch(members);
        plan.flight().mark().ifPresent(mark -> {
            Key key = Key.parse(plan.flight().creates().orElse(plan.row().about()));
            bindings.intend(draft, ExternalRef.parse(mark), key);
        });
        slots.save(draft, plan.row(), plan.slot().sending(flight), "SENT", deadline);
        boolean again = plan.slot().attempts() > 0;
        engine.journal(
                draft,
                plan.slot().head().correlation(),
                plan.row().about(),
                again ? "sending-again" : "sending",
                vendor.name(),
                plan.slot().head().label() + ": " + flight.operation() + " of "
                        + plan.effect().wire() + ", effect " + flight.reference()
                        + (flight.version() > 0 ? ", version " + flight.version() : ""));
        if (again) {
            vendor.countRetry();
        }
    }

    /** Writes down that a probe is under way; a crash looks again after its deadline. */
    void look(Draft draft, Plan plan, Instant deadline) {
        slots.save(draft, plan.row(), plan.slot(), "HELD", deadline);
    }

    private Optional<Plan> await(Draft draft, Row row, SlotDoc slot, Rendered.Awaited on, Instant now) {
        if (Patience.isOver(slot, now)) {
            String why = "'" + vendor.name() + "' does not know " + on.name();
            return confirmer.refused(draft, row, slot, Patience.lost(on, why));
        }
        bindings.await(draft, row, on.name());
        Optional<SlotDoc> overtaken = slot.overtaken();
        if (overtaken.isPresent()) {
            slots.save(draft, row, overtaken.get(), "READY", now);
            return Optional.empty();
        }
        boolean before = slot.waiting().isPresent();
        SlotDoc waiting = slot.awaiting(on.name() + " as " + on.type(), now);
        slots.save(draft, row, waiting, "WAITING", Patience.nextLook(waiting, now));
        if (!before) {
            engine.journal(
                    draft,
                    slot.head().correlation(),
                    row.about(),
                    "waiting",
                    vendor.name(),
                    slot.head().label() + ": waits until '" + vendor.name() + "' knows " + on.name() + " as "
                            + on.type());
        }
        return Optional.empty();
    }

    private Optional<Plan> nothing(Draft draft, Row row, SlotDoc slot, String reason, Ending ending) {
        engine.end(draft, slot.head().causes(), vendor.name(), Slots.subject(row, slot), ending);
        engine.journal(
                draft,
                slot.head().correlation(),
                row.about(),
                "unchanged",
                vendor.name(),
                slot.head().label() + ": " + reason);
        slots.settle(draft, row, slot);
        return Optional.empty();
    }
}
