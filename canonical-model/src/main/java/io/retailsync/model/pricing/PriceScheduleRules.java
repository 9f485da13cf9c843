package io.retailsync.model.pricing;

import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to hold of the prices of one list (canonical-model 9, G2). */
public final class PriceScheduleRules {

    /** The rules. */
    public static final Rules<PriceSchedule> ALL = Rules.<PriceSchedule>of(PriceSchedule.class)
            .first("M1", "All prices of a list are in its currency.", PriceScheduleRules::currencies)
            .reject(
                    "G2",
                    "Prices of one SKU, unit, kind and quantity do not overlap in time.",
                    PriceScheduleRules::overlaps)
            .build();

    private PriceScheduleRules() {}

    /** What has one price at a time. */
    private record Slot(Sku sku, String kind, Quantity from, String unit) {

        static Slot of(PriceEntry entry) {
            return new Slot(
                    entry.sku(),
                    entry.kind().text(),
                    entry.minQuantity(),
                    entry.amount().per().unit());
        }
    }

    private static void currencies(PriceSchedule schedule, Breaches breaches) {
        for (int i = 0; i < schedule.entries().size(); i++) {
            int at = i;
            breaches.equal(
                    () -> "entries[" + at + "].amount",
                    schedule.list().currency(),
                    schedule.entries().get(i).amount().currency());
        }
    }

    private static void overlaps(PriceSchedule schedule, Breaches breaches) {
        Map<Slot, List<Integer>> slots = new HashMap<>();
        for (int i = 0; i < schedule.entries().size(); i++) {
            PriceEntry entry = schedule.entries().get(i);
            if (!entry.counts()) {
                continue;
            }
            List<Integer> others = slots.computeIfAbsent(Slot.of(entry), any -> new ArrayList<>());
            for (int other : others) {
                if (entry.validity().overlaps(schedule.entries().get(other).validity())) {
                    breaches.add("entries[" + i + "].validity", "a time of its own", "that of entries[" + other + "]");
                    break;
                }
            }
            others.add(i);
        }
    }
}
