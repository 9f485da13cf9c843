package io.retailsync.model.lifecycle;

/** Statuses for the tests of the mechanics. */
enum Parcel {
    DRAFT,
    PACKED,
    HELD,
    SENT,
    LOST,
    ARRIVED,
    BACK,
    DROPPED;

    static LifecycleBuilder<Parcel> rows() {
        return Lifecycle.of("parcel", Parcel.class)
                .startsAt(DRAFT)
                .from(DRAFT)
                .to(PACKED, DROPPED)
                .from(PACKED)
                .to(SENT, HELD)
                .from(HELD)
                .to(PACKED)
                .onlyIf("nobody paid", DROPPED)
                .from(SENT)
                .to(LOST)
                .when("signed for", ARRIVED)
                .from(LOST)
                .to(ARRIVED)
                .from(ARRIVED)
                .to(BACK)
                .from(BACK)
                .to(PACKED)
                .ends(DROPPED)
                .unusual(HELD, LOST)
                .rounds(BACK);
    }
}
