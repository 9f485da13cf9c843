package io.retailsync.model.mapping;

/** Which way a field travels, as the connector sees it. */
public enum Direction {
    /** From the vendor into the model. */
    READ(true, false),
    /** From the model to the vendor. */
    WRITTEN(false, true),
    /** Both ways. */
    BOTH(true, true);

    private final boolean reads;
    private final boolean writes;

    Direction(boolean reads, boolean writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** {@return whether the vendor's field says what the attribute is} */
    public boolean reads() {
        return reads;
    }

    /** {@return whether the attribute is written into the vendor's field} */
    public boolean writes() {
        return writes;
    }
}
