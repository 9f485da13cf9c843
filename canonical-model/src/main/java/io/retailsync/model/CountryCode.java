package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A country of ISO 3166-1, from a resource of ours with an edition. {@code XK} is taken too, as a user-assigned code.
 *
 * <p>Immutable; {@link #of(String)} answers the same instance for the same code, {@link #find(String)} takes the other two forms.
 */
public final class CountryCode {

    private static final String NO_NUMBER = "-";
    private static final CodeRows ROWS = CodeRows.of("iso3166.csv");
    private static final Map<String, CountryCode> BY_CODE = load();

    private final String code;
    private final String alpha3;
    private final String numeric;

    private CountryCode(String code, String alpha3, String numeric) {
        this.code = code;
        this.alpha3 = alpha3;
        this.numeric = numeric;
    }

    private static Map<String, CountryCode> load() {
        Map<String, CountryCode> byCode = new HashMap<>();
        for (String row : ROWS.lines()) {
            String[] cells = row.split(",", -1);
            byCode.put(cells[0], new CountryCode(cells[0], cells[1], cells[2]));
        }
        return byCode;
    }

    /**
     * {@return the country}
     *
     * @param code two upper-case letters
     * @throws InvalidValue for what the list does not hold
     */
    @JsonCreator
    public static CountryCode of(String code) {
        CountryCode country = BY_CODE.get(code);
        if (country == null) {
            throw new InvalidValue(
                    "country",
                    "text of " + code.length() + " characters",
                    "an ISO 3166-1 alpha-2 code, two upper-case letters (edition " + edition() + ")");
        }
        return country;
    }

    /**
     * {@return the country, if the list has one}
     *
     * @param code alpha-2, alpha-3 or three digits
     */
    public static Optional<CountryCode> find(String code) {
        CountryCode country = BY_CODE.get(code);
        return country != null
                ? Optional.of(country)
                : BY_CODE.values().stream()
                        .filter(other -> other.alpha3.equals(code)
                                || other.numeric().filter(code::equals).isPresent())
                        .findFirst();
    }

    /** {@return the edition of the list, as year and month} */
    public static String edition() {
        return ROWS.edition();
    }

    static Collection<CountryCode> all() {
        return BY_CODE.values();
    }

    /** {@return two upper-case letters} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return three upper-case letters, such as {@code DEU}} */
    public String alpha3() {
        return alpha3;
    }

    /** {@return three digits, such as {@code 276}; a user-assigned code has none} */
    public Optional<String> numeric() {
        return Optional.of(numeric).filter(number -> !number.equals(NO_NUMBER));
    }

    /** {@return whether the standard leaves the code to its users, as {@code XK}} */
    public boolean userAssigned() {
        return code.startsWith("X");
    }

    @Override
    public String toString() {
        return code;
    }
}
