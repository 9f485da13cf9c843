package io.retailsync.model.code;

import java.util.Set;

/**
 * What a reason is given for, each with its closed list (canonical-model §5.4, §5.5, §5.7, §5.8; reasons of cancellation as in Shopify's
 * {@code OrderCancelReason} of 2026-01). Every list has {@code OTHER}, beside which the vendor's own code is kept.
 */
public enum ReasonDomain {
    /** Why an order is called off. */
    CANCEL("CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "STAFF"),
    /** Why goods come back. */
    RETURN(
            "SIZE_SMALL",
            "SIZE_LARGE",
            "UNWANTED",
            "NOT_AS_DESCRIBED",
            "WRONG_ITEM",
            "DEFECTIVE",
            "DAMAGED_IN_TRANSIT",
            "LATE",
            "STYLE",
            "COLOUR"),
    /** Why money goes back. */
    REFUND("RETURN", "CANCELLATION", "GOODWILL", "PRICE_ADJUSTMENT", "SHIPPING"),
    /** Why stock is corrected without goods being bought, sold or moved. */
    ADJUSTMENT("COUNT", "DAMAGE", "SHRINK", "MANUAL", "CONVERSION"),
    /** Why an order has to wait. */
    HOLD("CREDIT", "FRAUD", "ADDRESS", "STOCK", "PAYMENT", "TAX", "MASTER_DATA", "MANUAL");

    /** The code for what no other code of a domain names. */
    public static final String OTHER = "OTHER";

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> codes;

    ReasonDomain(String... codes) {
        this.codes = Set.of(codes);
    }

    /**
     * {@return whether the domain has that code}
     *
     * @param code upper case with underscores
     */
    public boolean has(String code) {
        return codes.contains(code) || code.equals(OTHER);
    }
}
