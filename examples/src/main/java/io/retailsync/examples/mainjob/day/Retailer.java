package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.s4hana.Books;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.shopify.Shop;
import java.math.BigDecimal;

/**
 * The retailer's own sides of its vendors: what merchant, buyers, users of the CRM and stock keepers see. Whoever uses one holds the
 * vendors' lock.
 *
 * @param shop the shop
 * @param org the CRM
 * @param books the ERP
 * @param location GID of the shop's one location
 * @param guests the ERP's customer for buyers without an account
 */
public record Retailer(Shop shop, SalesforceOrg org, Books books, String location, String guests) {

    /** Plant and storage location of the ERP behind {@link #location()}. */
    public static final String PLANT = "1010";

    /** Storage location. */
    public static final String STORAGE = "101A";

    /** The currency of the shop's books. */
    public static final String CURRENCY = "EUR";

    /** What comes on top of every price, shipping included: each line's tax is rounded to cents by itself. */
    public static final BigDecimal TAX = new BigDecimal("0.19");

    /** What guests write as their address. */
    static final String GUEST_EMAIL = "guest@example.org";
}
