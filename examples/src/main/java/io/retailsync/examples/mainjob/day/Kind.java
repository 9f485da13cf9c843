package io.retailsync.examples.mainjob.day;

/** What becomes of an order. Each kind has one end that does not depend on who is faster. */
public enum Kind {
    /** Bought, booked, shipped. */
    PLAIN(0),
    /** Bought by somebody without an account. */
    GUEST(0.03),
    /** Bought in another currency than the shop's. */
    FOREIGN(0.02),
    /** Changed within seconds, most likely before it is booked. */
    EDITED_AT_ONCE(0.04),
    /** Changed after it is booked. */
    EDITED_LATER(0.05),
    /** Changed twice. */
    EDITED_TWICE(0.02),
    /** Called off within the same second or two. */
    CANCELLED_AT_ONCE(0.03),
    /** Called off while its process is busy with it. */
    CANCELLED_MIDWAY(0.03),
    /** Called off after it is booked. */
    CANCELLED_LATER(0.03),
    /** Changed, then called off. */
    EDITED_THEN_CANCELLED(0.01),
    /** Somebody tries to call it off after it left: the shop refuses. */
    CANCELLED_TOO_LATE(0.01),
    /** Money for a whole line goes back after it left. */
    REFUNDED_LINE(0.05),
    /** Money for one piece goes back after it left. */
    REFUNDED_PIECE(0.03),
    /** Some money goes back after it left, for no line at all. */
    REFUNDED_GOODWILL(0.02),
    /** A return is asked for and agreed. */
    RETURNED(0.01),
    /** A test: must never reach the ERP. */
    TEST(0.01),
    /** Planted: holds an article that the ERP does not know. */
    UNKNOWN_ARTICLE(0.01),
    /** Planted: its customer is blocked at the ERP. */
    BLOCKED_CUSTOMER(0.01),
    /** Planted: wants more of an article than the host sets aside. */
    TOO_MANY(0.01);

    private final double share;

    Kind(double share) {
        this.share = share;
    }

    /** {@return the share of a day's orders; the rest is {@link #PLAIN}} */
    double share() {
        return share;
    }

    /** {@return whether the order has to be refused and undone} */
    public boolean planted() {
        return this == UNKNOWN_ARTICLE || this == BLOCKED_CUSTOMER || this == TOO_MANY;
    }

    /** {@return whether nobody changes it, calls it off in time, or has it refused already: the ERP may refuse it out of the blue} */
    public boolean refusable() {
        return shipped() && this != EDITED_AT_ONCE && this != EDITED_LATER && this != EDITED_TWICE;
    }

    /** {@return whether the buyer calls it off in time} */
    public boolean cancelled() {
        return this == CANCELLED_AT_ONCE
                || this == CANCELLED_MIDWAY
                || this == CANCELLED_LATER
                || this == EDITED_THEN_CANCELLED;
    }

    /** {@return whether the order has to be booked at the ERP and shipped} */
    public boolean shipped() {
        return !planted() && !cancelled() && this != TEST;
    }
}
