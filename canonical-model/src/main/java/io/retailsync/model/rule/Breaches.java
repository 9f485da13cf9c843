package io.retailsync.model.rule;

import io.retailsync.model.Finding;
import io.retailsync.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where the check of one invariant writes down what breaks it. Confined to one check; at most 100 breaches are kept. */
public final class Breaches {

    private static final int MOST = 100;

    private final String code;
    private final Severity severity;
    private final List<Finding> findings = new ArrayList<>();

    Breaches(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * Writes a breach down.
     *
     * @param path of what breaks it
     * @param expected in words; never personal data
     * @param found in words; never personal data
     */
    public void add(String path, Object expected, Object found) {
        add(path, "expected " + expected + ", found " + found, severity);
    }

    /**
     * Writes a breach down in other words.
     *
     * @param path of what breaks it
     * @param message what was expected and what was found
     */
    public void say(String path, String message) {
        add(path, message, severity);
    }

    /**
     * Writes down a difference that is too small to refuse the data for, and is told nevertheless.
     *
     * @param path of what breaks it
     * @param expected in words; never personal data
     * @param found in words; never personal data
     */
    public void tolerate(String path, Object expected, Object found) {
        add(path, "expected " + expected + ", found " + found + ", which is tolerated", Severity.EXCEPTION);
    }

    /**
     * Writes a breach down unless two values are equal.
     *
     * @param path of the value found; asked for only where they are not
     * @param expected what has to be there
     * @param found what is there
     */
    public void equal(Supplier<String> path, Object expected, Object found) {
        if (!expected.equals(found)) {
            add(path.get(), expected, found);
        }
    }

    /**
     * Writes a breach down if a value is above another.
     *
     * @param path of the value found; asked for only where it is
     * @param most the highest that may be there
     * @param found what is there
     * @param <C> the type of both
     */
    public <C extends Comparable<C>> void atMost(Supplier<String> path, C most, C found) {
        if (found.compareTo(most) > 0) {
            add(path.get(), "at most " + most, found);
        }
    }

    private void add(String path, String message, Severity weight) {
        if (findings.size() < MOST) {
            findings.add(new Finding(code, path, message, weight));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
