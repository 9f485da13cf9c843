package io.retailsync.examples.host;

/** The host's names of its systems. Flows and processes name systems, never vendors. */
public final class Systems {

    /** The web shop. */
    public static final String SHOP = "shop";

    /** Customer relations: accounts, contacts, cases. */
    public static final String CRM = "crm";

    /** Books, stock and warehouse. */
    public static final String ERP = "erp";

    /** The host's own reservation ledger. */
    public static final String STOCK = "stock";

    private Systems() {}
}
