package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property of an entity type.
 *
 * @param name its name
 * @param kind which Java type holds its values
 * @param scale decimal places of a decimal
 * @param key whether it is part of the key
 * @param upperCase whether the system turns what is written into upper case
 * @param readOnly whether what clients write is ignored
 */
record Field(String name, Kind kind, int scale, boolean key, boolean upperCase, boolean readOnly) {

    /** Numbers that the database pads with zeros and the service shows without them, as long as they are all digits. */
    private static final Set<String> PADDED = Set.of(
            "BusinessPartner",
            "Customer",
            "SoldToParty",
            "ShipToParty",
            "SalesOrder",
            "SalesOrderItem",
            "DeliveryDocument",
            "DeliveryDocumentItem",
            "CreditMemoRequest",
            "CreditMemoRequestItem",
            "ReferenceSDDocument",
            "ReferenceSDDocumentItem",
            "HigherLevelItem",
            "AddressID");

    enum Kind {
        TEXT,
        DECIMAL,
        FLAG,
        DAY,
        INSTANT,
        TIME,
        GUID;

        /** What the service shows for a property that nobody filled. */
        @Nullable
        Object initial() {
            return switch (this) {
                case TEXT -> "";
                case DECIMAL -> BigDecimal.ZERO;
                case FLAG -> false;
                default -> null;
            };
        }
    }

    /** The form in which a value is kept and compared. */
    Object stored(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String cased = upperCase ? text.toUpperCase(Locale.ROOT) : text;
        return PADDED.contains(name) ? withoutPadding(cased) : cased;
    }

    /** What the database compares: padded numbers compare as numbers. */
    String sortKey(Object value) {
        String text = value.toString();
        return PADDED.contains(name) ? "0".repeat(Math.max(0, 10 - text.length())) + text : text;
    }

    static String withoutPadding(String number) {
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? number.replaceFirst("^0+(?=.)", "") : number;
    }
}
