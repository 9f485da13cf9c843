package io.retailsync.shopify.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts the fields that payloads carry and nobody knows, by kind of object and name. Bounded; safe for concurrent use. */
final class UnmappedFields {

    /** More different names than a version of the API ever added. */
    static final int MOST_NAMES = 1_000;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String name) {
        LongAdder known = counts.get(name);
        if (known != null) {
            known.increment();
        } else if (counts.size() < MOST_NAMES) {
            counts.computeIfAbsent(name, any -> new LongAdder()).increment();
        }
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }
}
