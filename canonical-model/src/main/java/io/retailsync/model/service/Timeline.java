package io.retailsync.model.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened with one customer, in the order in which it happened, each event once however often it is told.
 *
 * @param entries from the oldest on
 */
public record Timeline(List<TimelineEntry> entries) {

    /** Nothing yet. */
    public static final Timeline EMPTY = new Timeline(List.of());

    /**
     * Copies the entries.
     *
     * @param entries from the oldest on
     */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * {@return this timeline with one entry more; itself where its event was told before}
     *
     * @param entry of the same customer
     */
    public Timeline with(TimelineEntry entry) {
        if (entries.stream().anyMatch(known -> known.event().equals(entry.event()))) {
            return this;
        }
        List<TimelineEntry> more = new ArrayList<>(entries);
        more.add(entry);
        more.sort(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::event));
        return new Timeline(more);
    }
}
