package io.retailsync.erp.internal;

import io.retailsync.model.Quantity;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Units of measure: the model has codes of UN/ECE Recommendation 20, the vendor internal, ISO and language-dependent ones. We write ISO
 * codes, which no logon language changes (erp reference, A1).
 */
final class Units {

    private static final Map<String, String> REC20 = Map.ofEntries(
            Map.entry("PC", Quantity.PIECE),
            Map.entry("PCE", Quantity.PIECE),
            Map.entry("ST", Quantity.PIECE),
            Map.entry("EA", Quantity.PIECE),
            Map.entry("C62", Quantity.PIECE),
            Map.entry("KG", "KGM"),
            Map.entry("KGM", "KGM"),
            Map.entry("G", "GRM"),
            Map.entry("GRM", "GRM"),
            Map.entry("L", "LTR"),
            Map.entry("LTR", "LTR"),
            Map.entry("M", "MTR"),
            Map.entry("MTR", "MTR"));

    private Units() {}

    /** The ISO code of a unit of the model. */
    static String iso(String rec20) {
        return rec20.equals(Quantity.PIECE) || rec20.equals("H87") ? "PCE" : rec20;
    }

    static Either<SyncFailure.Rejected, Quantity> quantity(BigDecimal value, String unit) {
        String code = REC20.get(unit);
        if (code == null) {
            return Either.left(new SyncFailure.Rejected(
                    "unknown-unit",
                    "unit",
                    "unit " + unit + " has no code of Recommendation 20 here; expected PC, KG, G, L or M"));
        }
        if (code.equals(Quantity.PIECE) && value.stripTrailingZeros().scale() > 0) {
            return Either.left(new SyncFailure.Rejected(
                    "broken-piece",
                    "quantity",
                    "a quantity in " + unit + " is not whole; correct the material's base unit"));
        }
        return Either.right(new Quantity(value, code));
    }
}
