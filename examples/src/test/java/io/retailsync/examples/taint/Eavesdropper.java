package io.retailsync.examples.taint;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads every text that somebody might read, and remembers which held a marker. */
final class Eavesdropper {

    private static final int ENOUGH = 200;

    private final Markers markers;
    private final Set<String> leaks = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private int texts;

    Eavesdropper(Markers markers) {
        this.markers = markers;
    }

    void read(String where, Object printed) {
        String text = String.valueOf(printed);
        texts++;
        seen.add(where);
        if (leaks.size() < ENOUGH) {
            markers.in(text).forEach(leak -> leaks.add(where + ": " + leak));
        }
    }

    /** {@return what was found where} */
    Set<String> leaks() {
        return leaks;
    }

    /** {@return kinds of texts that were read} */
    Set<String> seen() {
        return seen;
    }

    int texts() {
        return texts;
    }

    /** {@return the traces of failures with all their causes, as a log would show them} */
    static List<String> traces(List<Throwable> failures) {
        List<String> traces = new ArrayList<>();
        for (Throwable failure : failures) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            traces.add(trace.toString());
        }
        return traces;
    }
}
