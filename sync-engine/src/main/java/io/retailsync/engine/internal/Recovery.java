package io.retailsync.engine.internal;

import io.retailsync.model.Key;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Row;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what to do with something that was sent and never answered, by the way in which its operation is safe. */
final class Recovery {

    private final Engine engine;
    private final Vendor vendor;
    private final Slots slots;
    private final Confirmer confirmer;

    Recovery(Engine engine, Vendor vendor, Slots slots, Confirmer confirmer) {
        this.engine = engine;
        this.vendor = vendor;
        this.slots = slots;
        this.confirmer = confirmer;
    }

    Optional<Planner.Plan> lost(Draft draft, Row row, SlotDoc slot, Instant now) {
        SlotDoc.Flight flight = slot.flight().orElseThrow();
        Optional<Accepts> accepts = vendor.operation(flight.operation());
        if (accepts.isEmpty()) {
            return confirmer.park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "not-accepted",
                            flight.operation(),
                            "'" + vendor.name() + "' no longer has this operation"));
        }
        if (slot.attempts() > 2 * Confirmer.ATTEMPTS) {
            confirmer.doubt(draft, flight);
            return confirmer.park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "outcome-unknown",
                            flight.operation(),
                            "no answer and no proof after " + slot.attempts() + " looks: look at '" + vendor.name()
                                    + "', then skip or replay"));
        }
        Safety safety = accepts.get().safety();
        int batch = accepts.get().batch();
        boolean remembered = flight.firstSentAt()
                .plus(safety.window())
                .isAfter(now.plus(vendor.descriptor().deadline()));
        if (safety.kind() == Safety.Kind.NATURAL) {
            return overtaken(draft, row, slot, flight, now);
        }
        if (safety.kind() == Safety.Kind.KEYED && remembered) {
            return together(row, slot, flight, batch);
        }
        if (safety.kind() == Safety.Kind.NONE) {
            confirmer.doubt(draft, flight);
            return confirmer.park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "outcome-unknown",
                            flight.operation(),
                            "the answer was lost and the operation was accepted as at-most-once: look at '"
                                    + vendor.name() + "', then skip or replay"));
        }
        return Optional.of(Planner.plan(Planner.Kind.PROBE, row, slot, flight, 1, Key.parse(row.about())));
    }

    /** An absolute value: once the lost write can no longer come after it, the newest form is sent. */
    private Optional<Planner.Plan> overtaken(Draft draft, Row row, SlotDoc slot, SlotDoc.Flight flight, Instant now) {
        if (now.isBefore(flight.settled())) {
            slots.save(draft, row, slot, "HELD", flight.settled());
            return Optional.empty();
        }
        confirmer.doubt(draft, flight);
        slots.save(draft, row, slot.landed().tried(), "READY", now);
        return Optional.empty();
    }

    /** The same bytes under the same key, in the same composition; without it, after proof only. */
    private Optional<Planner.Plan> together(Row row, SlotDoc slot, SlotDoc.Flight flight, int batch) {
        Key key = Key.parse(row.about());
        if (flight.batch().size() <= 1) {
            Planner.Plan one = Planner.plan(Planner.Kind.APPLY, row, slot.tried(), flight.withUnsure(true), batch, key);
            return Optional.of(sealed(List.of(one)));
        }
        Map<String, Row> members = engine.store().load(Table.SLOT, flight.batch());
        List<Planner.Plan> plans = new ArrayList<>();
        for (String id : flight.batch()) {
            Optional<Row> member = Optional.ofNullable(members.get(id));
            Optional<SlotDoc> doc = member.map(there -> Docs.read(there, SlotDoc.class));
            Optional<SlotDoc.Flight> other =
                    doc.flatMap(SlotDoc::flight).filter(sent -> sent.batch().equals(flight.batch()));
            if (other.isEmpty()) {
                return Optional.of(Planner.plan(Planner.Kind.PROBE, row, slot, flight, 1, key));
            }
            Row there = member.orElseThrow();
            plans.add(Planner.plan(
                    Planner.Kind.APPLY,
                    there,
                    doc.orElseThrow().tried(),
                    other.get().withUnsure(true),
                    batch,
                    Key.parse(there.about())));
        }
        return Optional.of(sealed(plans));
    }

    private static Planner.Plan sealed(List<Planner.Plan> plans) {
        Planner.Plan first = plans.get(0);
        return new Planner.Plan(
                first.kind(),
                first.row(),
                first.slot(),
                first.flight(),
                first.effect(),
                first.operation(),
                first.batch(),
                plans);
    }
}
