package io.retailsync.engine.internal;

import java.time.Duration;
import java.time.Instant;

/** Why nothing gets through to a system, in words: since when, what it says, when it is tried again, whose move it is. */
final class TroubleWords {

    private TroubleWords() {}

    static String of(String system, Vendor.Trouble trouble, Instant next, Instant now) {
        String name = "'" + system + "'";
        String since = "since " + PlainWords.time(trouble.since()) + " ("
                + PlainWords.lapse(Duration.between(trouble.since(), now)) + ", "
                + (trouble.times() > 1 ? trouble.times() + " times" : "once") + "): "
                + trouble.message().replaceAll("[.\\s]+$", "");
        String again = PlainWords.until(next, now);
        return switch (trouble.kind()) {
            case UNAUTHORIZED ->
                name + " has not accepted our credentials " + since
                        + ". Nothing is sent there or read from there; tried"
                        + " again at " + again + ". Whoever runs " + name
                        + " has to put user, password and rights in order; then all goes on by itself";
            case RATE_LIMITED ->
                name + " takes nothing more before " + again + ", its limit is used up " + since
                        + ". Then it goes on by itself; nobody has to act, unless that is too late";
            default ->
                name + " has not answered as it should " + since + ". Tried again at " + again
                        + "; it goes on by itself when " + name + " is well again";
        };
    }
}
