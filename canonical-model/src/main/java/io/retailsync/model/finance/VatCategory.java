package io.retailsync.model.finance;

/**
 * The VAT categories of EN 16931-1:2017 (BT-118, BT-151; UNCL 5305), each with the rules that check its sums. A reduced rate is
 * {@link #S} with its own percentage.
 */
public enum VatCategory {
    /** Standard and reduced rates. */
    S("br-s", true),
    /** Zero rated. */
    Z("br-z", false),
    /** Exempt. */
    E("br-e", false),
    /** Reverse charge. */
    AE("br-ae", false),
    /** Intra-community supply. */
    K("br-ic", false),
    /** Export outside the EU. */
    G("br-g", false),
    /** Outside the scope of VAT. */
    O("br-o", false),
    /** Canary Islands general indirect tax. */
    L("br-ig", true),
    /** Tax of Ceuta and Melilla. */
    M("br-ip", true);

    private final String rules;
    private final boolean taxed;

    VatCategory(String rules, boolean taxed) {
        this.rules = rules;
        this.taxed = taxed;
    }

    /** {@return whether a rate applies; the tax of all others is zero} */
    public boolean taxed() {
        return taxed;
    }

    /** {@return whether nothing is taxed for a reason that has to be said (rule 10 of the category, BR-E-10)} */
    public boolean exempt() {
        return this == E;
    }

    /** The code of a rule of this category: 1 for being in the breakdown, 8 for its taxable amount, 9 for its tax. */
    String rule(int number) {
        return rules + "-0" + number;
    }
}
