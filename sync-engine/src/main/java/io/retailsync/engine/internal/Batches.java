package io.retailsync.engine.internal;

import io.retailsync.spi.Accepts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups plans of one operation into calls, no more calls than there is room for. */
final class Batches {

    private final int capacity;
    private final List<Batch> batches = new ArrayList<>();
    private final Set<String> slots = new HashSet<>();

    Batches(int capacity) {
        this.capacity = capacity;
    }

    /** Plans that travel together. */
    record Batch(Planner.Kind kind, String operation, int most, boolean sealed, List<Planner.Plan> plans) {}

    /** {@return whether no further call has room; a last one may still take some more} */
    boolean full() {
        return batches.size() >= capacity
                && batches.stream()
                        .allMatch(batch -> batch.sealed() || batch.plans().size() >= batch.most());
    }

    /** {@return whether there is room for one more effect} */
    boolean hasRoomFor(Optional<Accepts> operation) {
        return batches.size() < capacity
                || batches.stream()
                        .anyMatch(batch -> !batch.sealed()
                                && batch.plans().size() < batch.most()
                                && operation
                                        .filter(accepts -> accepts.operation().equals(batch.operation()))
                                        .isPresent());
    }

    boolean holds(String slot) {
        return slots.contains(slot);
    }

    void add(Planner.Plan plan) {
        if (!plan.together().isEmpty()) {
            addSealed(plan);
            return;
        }
        for (Batch batch : batches) {
            if (!batch.sealed()
                    && batch.kind() == plan.kind()
                    && batch.operation().equals(plan.operation())
                    && batch.plans().size() < batch.most()) {
                batch.plans().add(plan);
                slots.add(plan.row().id());
                return;
            }
        }
        if (batches.size() < capacity) {
            batches.add(new Batch(plan.kind(), plan.operation(), plan.batch(), false, new ArrayList<>(List.of(plan))));
            slots.add(plan.row().id());
        }
    }

    /** A batch that is sent again travels in the same composition. */
    private void addSealed(Planner.Plan plan) {
        if (batches.size() < capacity) {
            List<Planner.Plan> all = new ArrayList<>(plan.together());
            batches.add(new Batch(plan.kind(), plan.operation(), all.size(), true, all));
            all.forEach(member -> slots.add(member.row().id()));
        }
    }

    List<Batch> batches() {
        return batches;
    }
}
