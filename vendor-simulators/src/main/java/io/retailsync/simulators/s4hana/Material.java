package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A material as a generator creates it.
 *
 * @param number material number, up to 40 characters; the system keeps it in upper case
 * @param descriptions by language, texts of any length; the system keeps 40 characters
 * @param gtin the global trade item number, or empty
 * @param baseUnit internal unit of measure, such as {@code PC}
 * @param plants where it is maintained; none for a material that no plant knows
 * @param sold whether it is maintained for the company's sales area
 * @param taxed whether it has a tax classification for the company's country
 * @param listPrice net price of one unit that applies where an order brings no price of its own
 * @param lifecycle whether it may still be used
 */
public record Material(
        String number,
        Map<String, String> descriptions,
        String gtin,
        String baseUnit,
        List<String> plants,
        boolean sold,
        boolean taxed,
        BigDecimal listPrice,
        Lifecycle lifecycle) {

    /**
     * Whether a material may still be used.
     *
     * @param crossPlantStatus 2 characters of the company's customizing, or empty
     * @param statusFrom from which day on the status is valid
     * @param markedForDeletion whether it is marked for deletion; the system deletes no material while somebody may need it
     */
    public record Lifecycle(String crossPlantStatus, LocalDate statusFrom, boolean markedForDeletion) {

        private static final Lifecycle UNRESTRICTED = new Lifecycle("", LocalDate.EPOCH, false);
    }

    /**
     * Checks the number and copies the collections.
     *
     * @param number material number, up to 40 characters; the system keeps it in upper case
     * @param descriptions by language, texts of any length; the system keeps 40 characters
     * @param gtin the global trade item number, or empty
     * @param baseUnit internal unit of measure, such as {@code PC}
     * @param plants where it is maintained; none for a material that no plant knows
     * @param sold whether it is maintained for the company's sales area
     * @param taxed whether it has a tax classification for the company's country
     * @param listPrice net price of one unit that applies where an order brings no price of its own
     * @param lifecycle whether it may still be used
     */
    public Material {
        if (number.isEmpty() || number.length() > 40) {
            throw new IllegalArgumentException("a material number has 1 to 40 characters: " + number);
        }
        number = number.toUpperCase(Locale.ROOT);
        descriptions = Collections.unmodifiableMap(new TreeMap<>(descriptions));
        plants = List.copyOf(plants);
    }

    /**
     * {@return a material in pieces, without price, sold and taxed, unrestricted}
     *
     * @param number material number
     * @param description its English text
     * @param plants where it is maintained
     */
    public static Material of(String number, String description, String... plants) {
        return new Material(
                number,
                Map.of("EN", description),
                "",
                "PC",
                Arrays.asList(plants),
                true,
                true,
                BigDecimal.ZERO,
                Lifecycle.UNRESTRICTED);
    }

    /**
     * {@return this material with a text in one more language}
     *
     * @param language 2 characters, such as {@code DE}
     * @param description its text there
     */
    public Material describedIn(String language, String description) {
        Map<String, String> more = new TreeMap<>(descriptions);
        more.put(language, description);
        return new Material(number, more, gtin, baseUnit, plants, sold, taxed, listPrice, lifecycle);
    }

    /**
     * {@return this material with a GTIN}
     *
     * @param code the number
     */
    public Material withGtin(String code) {
        return new Material(number, descriptions, code, baseUnit, plants, sold, taxed, listPrice, lifecycle);
    }

    /**
     * {@return this material with a list price}
     *
     * @param price net price of one unit
     */
    public Material withListPrice(BigDecimal price) {
        return new Material(number, descriptions, gtin, baseUnit, plants, sold, taxed, price, lifecycle);
    }

    /** {@return this material without the company's sales area: orders with it are refused} */
    public Material notSold() {
        return new Material(number, descriptions, gtin, baseUnit, plants, false, taxed, listPrice, lifecycle);
    }

    /** {@return this material without tax classification: orders with it are refused} */
    public Material notTaxed() {
        return new Material(number, descriptions, gtin, baseUnit, plants, sold, false, listPrice, lifecycle);
    }

    /**
     * {@return this material with a cross-plant status; it is shown to readers, orders are not checked against it}
     *
     * @param status 2 characters
     * @param from from which day on it is valid
     */
    public Material withStatus(String status, LocalDate from) {
        return living(new Lifecycle(status, from, lifecycle.markedForDeletion()));
    }

    /** {@return this material marked for deletion; the mark is shown to readers, orders are not checked against it} */
    public Material markedForDeletion() {
        return living(new Lifecycle(lifecycle.crossPlantStatus(), lifecycle.statusFrom(), true));
    }

    private Material living(Lifecycle other) {
        return new Material(number, descriptions, gtin, baseUnit, plants, sold, taxed, listPrice, other);
    }
}
