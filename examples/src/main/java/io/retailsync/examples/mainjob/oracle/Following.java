package io.retailsync.examples.mainjob.oracle;

import java.util.List;

/** Compares what a target was told, one after the other, with what was to be told: leaving values out is fine, going back is not. */
final class Following {

    private final Judgement judgement;
    private final String system;

    Following(Judgement judgement, String system) {
        this.judgement = judgement;
        this.system = system;
    }

    /**
     * Follows one value of one record.
     *
     * @param told every value that took effect, in order
     * @param history every value that held, in order
     */
    void follow(String record, String what, List<String> told, List<String> history) {
        int reached = 0;
        for (String value : told) {
            int at = next(history, reached, value);
            if (at < 0 && history.contains(value)) {
                judgement.add(
                        Finding.Kind.OUT_OF_ORDER,
                        system,
                        record,
                        what + " became '" + value + "' behind '" + history.get(reached) + "' of " + history);
                return;
            }
            judgement.isTrue(system, record, at >= 0, what + " became '" + value + "', which nobody said");
            reached = Math.max(at, reached);
        }
    }

    private static int next(List<String> history, int from, String told) {
        for (int i = from; i < history.size(); i++) {
            if (history.get(i).equals(told)) {
                return i;
            }
        }
        return -1;
    }
}
