package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that waits for one key at one target, in order; at most one of it is in flight.
 *
 * @param items what to send, the oldest first
 * @param flight what was sent and not confirmed
 * @param attempts of the head
 * @param conflicts of the head
 * @param waiting what the head waits for
 * @param since since when the head waits
 * @param caseId the open case that parks the slot
 */
@RecordBuilder
record SlotDoc(
        List<Item> items,
        Optional<Flight> flight,
        int attempts,
        int conflicts,
        Optional<String> waiting,
        Optional<Instant> since,
        Optional<String> caseId)
        implements SlotDocBuilder.With {

    /**
     * One thing to send.
     *
     * @param name flow, or step of a process
     * @param type entity type of a state; simple class name of a command
     * @param command the frozen payload; empty for a state
     * @param process the process that wants the answer; empty for a state
     * @param effectKey the intent of a command; empty for a state, whose intent has the version that is sent
     * @param correlation what it belongs to
     * @param causes inputs that wait for its end
     * @param generation raised only after proof that the last one did not and will not happen
     * @param rank urgency
     * @param since since when it waits
     * @param waits whether a reference is missing for it, so that others may go first
     */
    @RecordBuilder
    record Item(
            String name,
            String type,
            Optional<String> command,
            Optional<String> process,
            String effectKey,
            String correlation,
            List<String> causes,
            int generation,
            int rank,
            Instant since,
            boolean waits)
            implements SlotDocItemBuilder.With {

        boolean isState() {
            return command.isEmpty();
        }

        /** {@return what people call it: the flow, or the process and its step} */
        String label() {
            return process.map(id -> id.substring(0, Math.max(0, id.indexOf('|'))) + "/" + name)
                    .orElse(name);
        }

        Item next() {
            return withGeneration(generation + 1);
        }
    }

    /**
     * Something that was about to be sent.
     *
     * @param operation of the connector
     * @param effectKey the intent
     * @param vendorKey hash of intent, bytes, what they go against, and generation
     * @param reference stable business reference
     * @param ref how the target names the record, where known
     * @param wire the bytes, as text
     * @param mark the business reference that was written
     * @param creates the record that comes to exist
     * @param form what the target holds afterwards
     * @param version the record's version that was rendered
     * @param against version of the row that told what the target held; 0 where nothing was known
     * @param firstSentAt when it was sent first
     * @param settled when an unanswered one can no longer happen
     * @param batch ids of the slots that travelled together, in order
     * @param unsure whether an earlier sending of these bytes was never answered
     */
    @RecordBuilder
    record Flight(
            String operation,
            String effectKey,
            String vendorKey,
            String reference,
            Optional<String> ref,
            String wire,
            Optional<String> mark,
            Optional<String> creates,
            Map<String, JsonNode> form,
            long version,
            long against,
            Instant firstSentAt,
            Instant settled,
            List<String> batch,
            boolean unsure)
            implements SlotDocFlightBuilder.With {}

    static SlotDoc empty() {
        return new SlotDoc(List.of(), Optional.empty(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether the next item is a newer mark of the same flow as the head} */
    boolean followedBySame() {
        return items.size() > 1 && items.get(1).name().equals(head().name());
    }

    Item head() {
        return items.get(0);
    }

    /** {@return the slot with the first item in front that is of another kind than those that miss a reference, if there is one} */
    Optional<SlotDoc> overtaken() {
        List<Item> order = new ArrayList<>(items);
        order.set(0, head().withWaits(true));
        List<String> missing =
                order.stream().filter(Item::waits).map(Item::type).toList();
        for (int i = 1; i < order.size(); i++) {
            if (!missing.contains(order.get(i).type())) {
                order.add(0, order.remove(i));
                return Optional.of(withItems(order));
            }
        }
        return Optional.empty();
    }

    /** {@return the slot with everything tried anew} */
    SlotDoc patient() {
        return withItems(items.stream().map(item -> item.withWaits(false)).toList());
    }

    SlotDoc head(Item changed) {
        List<Item> more = new ArrayList<>(items);
        more.set(0, changed);
        return withItems(more);
    }

    SlotDoc sending(Flight sent) {
        return withFlight(Optional.of(sent)).withWaiting(Optional.empty());
    }

    SlotDoc landed() {
        return withFlight(Optional.empty());
    }

    SlotDoc tried() {
        return withAttempts(attempts + 1);
    }

    SlotDoc conflicted() {
        return withConflicts(conflicts + 1);
    }

    SlotDoc awaiting(String what, Instant now) {
        return withWaiting(Optional.of(what)).withSince(since.or(() -> Optional.of(now)));
    }

    SlotDoc parked(String openCase) {
        return withWaiting(Optional.empty()).withCaseId(Optional.of(openCase));
    }

    /** {@return the slot with a fresh head: nothing in flight, nothing tried} */
    SlotDoc fresh(List<Item> left) {
        return empty().withItems(left);
    }
}
