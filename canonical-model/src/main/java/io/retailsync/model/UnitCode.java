package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A unit of measure of UN/ECE Recommendation 20, from a resource of ours with an edition. Vendors' own units are mapped by their
 * connectors, packages by a {@code UnitConversion}.
 *
 * <p>Immutable; {@link #of(String)} answers the same instance for the same code.
 */
public final class UnitCode {

    private static final String YES = "+";
    private static final CodeRows ROWS = CodeRows.of("rec20.csv");
    private static final Map<String, UnitCode> BY_CODE = load();

    /** A piece, {@code C62}: what is counted where nothing else is said. */
    public static final UnitCode PIECE = of("C62");

    private final String code;
    private final boolean inForce;
    private final boolean countable;

    private UnitCode(String code, boolean inForce, boolean countable) {
        this.code = code;
        this.inForce = inForce;
        this.countable = countable;
    }

    private static Map<String, UnitCode> load() {
        Map<String, UnitCode> byCode = new HashMap<>();
        for (String row : ROWS.lines()) {
            String[] cells = row.split(",", 4);
            byCode.put(cells[0], new UnitCode(cells[0], cells[1].equals(YES), cells[2].equals(YES)));
        }
        return byCode;
    }

    /**
     * {@return the unit}
     *
     * @param code two or three upper-case letters or digits, in force or not
     * @throws InvalidValue for what the recommendation does not hold
     */
    @JsonCreator
    public static UnitCode of(String code) {
        UnitCode unit = BY_CODE.get(code);
        if (unit == null) {
            throw new InvalidValue(
                    "unit",
                    "text of " + code.length() + " characters",
                    "a code of UN/ECE Recommendation 20, such as C62 or KGM (edition " + edition() + ")");
        }
        return unit;
    }

    /** {@return the edition of the list, as year and month} */
    public static String edition() {
        return ROWS.edition();
    }

    static Collection<UnitCode> all() {
        return BY_CODE.values();
    }

    /** {@return two or three upper-case letters or digits} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return whether the recommendation still has it; codes that it deprecated or deleted can be read, for old documents} */
    public boolean inForce() {
        return inForce;
    }

    /** {@return whether a quantity in it is a whole number} */
    public boolean countable() {
        return countable;
    }

    @Override
    public String toString() {
        return code;
    }
}
