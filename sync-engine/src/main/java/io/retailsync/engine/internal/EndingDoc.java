package io.retailsync.engine.internal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of an input, at each target and process that it concerns.
 *
 * @param ends by slot and flow, or by process
 * @param refused whether the input as a whole was refused, after parts of it were taken: then its parts' ends do not count
 */
record EndingDoc(Map<String, End> ends, boolean refused) {

    /** The end at one target. */
    record End(String target, Ending ending) {}

    static EndingDoc empty() {
        return new EndingDoc(Map.of(), false);
    }

    EndingDoc with(String subject, String target, Ending ending) {
        Map<String, End> more = new TreeMap<>(ends);
        more.put(subject, new End(target, ending));
        return new EndingDoc(more, refused);
    }

    EndingDoc refused(boolean now) {
        return new EndingDoc(ends, now);
    }

    /** {@return the state of its row: the worst of the ends, where they count} */
    String state() {
        return refused
                ? ""
                : Collections.min(ends.values().stream().map(End::ending).toList())
                        .name();
    }
}
