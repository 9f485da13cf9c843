package io.retailsync.simulators.s4hana;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What people at the company decide: which posting periods are closed, and which documents are open on somebody's screen. */
final class Ledger {

    private final Set<YearMonth> closed = new HashSet<>();
    private final Map<String, Screen> screens = new HashMap<>();

    private final Set<String> beyondCredit = new HashSet<>();

    private record Screen(String user, Instant until) {}

    void close(YearMonth period) {
        closed.add(period);
    }

    void open(YearMonth period) {
        closed.remove(period);
    }

    boolean isClosed(YearMonth period) {
        return closed.contains(period);
    }

    static YearMonth period(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    /** The credit desk lets no order with that reference of the customer pass. */
    void refuseCredit(String reference) {
        beyondCredit.add(reference);
    }

    boolean isBeyondCredit(String reference) {
        return beyondCredit.contains(reference);
    }

    void openOnScreen(String document, String user, Instant until) {
        screens.put(document, new Screen(user, until));
    }

    /** Refuses a change of a document that somebody has open. */
    void requireFree(String document, Instant now) {
        Screen screen = screens.get(document);
        if (screen != null && screen.until().isAfter(now)) {
            throw Refusal.business(Messages.inProcess(document, screen.user()));
        }
    }
}
