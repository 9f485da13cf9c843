package io.retailsync.examples.mainjob.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the oracle found, and how many records it compared. Confined to one thread. */
public final class Judgement {

    private final List<Finding> findings = new ArrayList<>();
    private int compared;
    private int plantedRefused;
    private int struckRefused;

    /** {@return everything that is wrong} */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * {@return how many findings are of that kind}
     *
     * @param kind which
     */
    public long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** {@return how many records were compared} */
    public int compared() {
        return compared;
    }

    /** {@return how many planted rejections really were refused, and undone everywhere} */
    public int plantedRefused() {
        return plantedRefused;
    }

    /** {@return how many orders that the fault plan struck really were refused, and undone everywhere} */
    public int struckRefused() {
        return struckRefused;
    }

    void refused(boolean planted) {
        plantedRefused += planted ? 1 : 0;
        struckRefused += planted ? 0 : 1;
    }

    void add(Finding.Kind kind, String system, String record, String text) {
        findings.add(new Finding(kind, system, record, text));
    }

    /** {@return the only one; none is lost, more are doubled} */
    <T> Optional<T> one(String system, String record, Collection<T> found) {
        compared++;
        if (found.isEmpty()) {
            add(Finding.Kind.LOST, system, record, "expected one, found none");
        }
        atMostOne(system, record, found);
        return found.stream().findFirst();
    }

    void atMostOne(String system, String record, Collection<?> found) {
        for (int extra = 1; extra < found.size(); extra++) {
            add(Finding.Kind.DOUBLED, system, record, "found " + found.size() + ", expected one");
        }
    }

    void none(String system, String record, Collection<?> found) {
        compared++;
        if (!found.isEmpty()) {
            add(Finding.Kind.WRONG_STATE, system, record, "expected none, found " + found.size());
        }
    }

    void equal(String system, String record, String what, Object expected, Object found) {
        boolean same = (expected instanceof BigDecimal number && found instanceof BigDecimal other)
                ? number.compareTo(other) == 0
                : Objects.equals(expected, found);
        if (!same) {
            add(Finding.Kind.WRONG_STATE, system, record, what + " is " + found + ", expected " + expected);
        }
    }

    void isTrue(String system, String record, boolean holds, String otherwise) {
        if (!holds) {
            add(Finding.Kind.WRONG_STATE, system, record, otherwise);
        }
    }

    int mark() {
        return findings.size();
    }
}
