package io.retailsync.simulators.salesforce;

/** A point to which records and effects can be put back. */
final class Transaction {

    private final Rows rows;
    private final EffectLog effects;
    private final int rowMark;
    private final int effectMark;

    Transaction(Rows rows, EffectLog effects) {
        this.rows = rows;
        this.effects = effects;
        this.rowMark = rows.mark();
        this.effectMark = effects.mark();
    }

    void rollBack() {
        rows.rollBack(rowMark);
        effects.rollBack(effectMark);
    }
}
