package io.retailsync.salesforce;

import io.retailsync.salesforce.internal.Fields;

/**
 * The custom fields that an administrator adds to the org; API names as the connector writes them.
 *
 * <p>All of them must be readable and writable for the integration user: a field that field-level security hides looks to the API
 * like one that doesn't exist.
 */
public final class SalesforceFields {

    /**
     * The key under which we know a record. Text(255), External ID and Unique on Account, Contact, Product2, Pricebook2,
     * PricebookEntry, Order, OrderItem and Case; Text(255) on Activity, where external ids don't exist. On Product2 and PricebookEntry
     * choose "case sensitive" where two SKUs differ by case only. The standard price book carries {@code standard} in it.
     */
    public static final String KEY = Fields.KEY;

    /** On Contact, Text(60): the consent that was sent last and since when it stands, such as {@code GRANTED 2026-11-20T10:15:30Z}. */
    public static final String CONSENT = Fields.CONSENT;

    /** On Order, Currency(16,2): what the shop says the order came to, with discounts, shipping and tax. */
    public static final String TOTAL = Fields.TOTAL;

    /** On OrderItem, Currency(16,2): all discounts of the line; UnitPrice is the price before them. */
    public static final String DISCOUNT = Fields.DISCOUNT;

    private SalesforceFields() {}
}
