package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A currency of ISO 4217 with its minor units. The table is a resource of ours with an edition, because the JDK's lags behind the list and
 * forgets what was withdrawn: old orders still have to be read.
 *
 * <p>Immutable; {@link #of(String)} answers the same instance for the same code. Codes without minor units (metals, {@code XXX},
 * {@code XTS}) are no money and are refused.
 */
public final class CurrencyCode {

    private static final CurrencyList LIST = CurrencyList.load();

    private final String code;
    private final String numeric;
    private final int minorUnits;
    private final @Nullable LocalDate introduced;
    private final @Nullable YearMonth withdrawn;

    CurrencyCode(
            String code,
            String numeric,
            int minorUnits,
            @Nullable LocalDate introduced,
            @Nullable YearMonth withdrawn) {
        this.code = code;
        this.numeric = numeric;
        this.minorUnits = minorUnits;
        this.introduced = introduced;
        this.withdrawn = withdrawn;
    }

    /**
     * {@return the currency}
     *
     * @param code three upper-case letters, current or withdrawn
     * @throws InvalidValue for what the list does not hold, or holds without minor units
     */
    @JsonCreator
    public static CurrencyCode of(String code) {
        return LIST.find(code);
    }

    /** {@return the edition of the list, as year and month, such as {@code 2026-02}} */
    public static String edition() {
        return LIST.edition();
    }

    /** {@return three upper-case letters} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return three digits, such as {@code 978} for EUR} */
    public String numeric() {
        return numeric;
    }

    /** {@return digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD, 4 for CLF} */
    public int minorUnits() {
        return minorUnits;
    }

    /** {@return the month in which it was withdrawn, if it was} */
    public Optional<YearMonth> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    /**
     * {@return whether it could be paid in on that day} A withdrawn currency counts until the end of its last month, which is all that the
     * list says.
     *
     * @param day a local business date
     */
    public boolean activeOn(LocalDate day) {
        boolean begun = introduced == null || !day.isBefore(introduced);
        boolean over = withdrawn != null && day.isAfter(withdrawn.atEndOfMonth());
        return begun && !over;
    }

    @Override
    public String toString() {
        return code;
    }
}
