package io.retailsync.model.money;

/** Whether stated prices are without or with tax. */
public enum TaxMode {
    /** Without: tax is net times rate, and comes on top. */
    NET,
    /** With: tax is gross times rate / (100 + rate), and is part of the price. */
    GROSS;

    /** The exact tax of a stated amount. */
    Fraction tax(Fraction stated, Fraction rate) {
        Fraction onTop = stated.times(rate);
        return this == NET ? onTop : onTop.dividedBy(Fraction.ONE.plus(rate));
    }
}
