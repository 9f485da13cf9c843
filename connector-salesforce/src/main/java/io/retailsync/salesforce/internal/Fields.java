package io.retailsync.salesforce.internal;

/** API names of the custom fields; what they are for stands in the exported class of the same constants. */
public final class Fields {

    /** Our key of a record. */
    public static final String KEY = "RetailSync_Id__c";

    /** The consent that was sent last. */
    public static final String CONSENT = "RetailSync_Consent__c";

    /** The source's total of an order. */
    public static final String TOTAL = "RetailSync_Total__c";

    /** Discounts of an order's line. */
    public static final String DISCOUNT = "RetailSync_Discount__c";

    private Fields() {}
}
