package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A material as a generator creates it.
 *
 * @param number material number, up to 40 characters; the system keeps it in upper case
 * @param description text of any length; the system keeps 40 characters
 * @param gtin the global trade item number, or empty
 * @param baseUnit internal unit of measure, such as {@code PC}
 * @param plants where it is maintained; none for a material that no plant knows
 * @param sold whether it is maintained for the company's sales area
 * @param taxed whether it has a tax classification for the company's country
 * @param listPrice net price of one unit that applies where an order brings no price of its own
 */
public record Material(
        String number,
        String description,
        String gtin,
        String baseUnit,
        List<String> plants,
        boolean sold,
        boolean taxed,
        BigDecimal listPrice) {

    /**
     * Checks the number and copies the plants.
     *
     * @param number material number, up to 40 characters; the system keeps it in upper case
     * @param description text of any length; the system keeps 40 characters
     * @param gtin the global trade item number, or empty
     * @param baseUnit internal unit of measure, such as {@code PC}
     * @param plants where it is maintained; none for a material that no plant knows
     * @param sold whether it is maintained for the company's sales area
     * @param taxed whether it has a tax classification for the company's country
     * @param listPrice net price of one unit that applies where an order brings no price of its own
     */
    public Material {
        if (number.isEmpty() || number.length() > 40) {
            throw new IllegalArgumentException("a material number has 1 to 40 characters: " + number);
        }
        number = number.toUpperCase(Locale.ROOT);
        plants = List.copyOf(plants);
    }

    /**
     * {@return a material in pieces, without price, sold and taxed}
     *
     * @param number material number
     * @param description its text
     * @param plants where it is maintained
     */
    public static Material of(String number, String description, String... plants) {
        return new Material(number, description, "", "PC", Arrays.asList(plants), true, true, BigDecimal.ZERO);
    }

    /**
     * {@return this material with a GTIN}
     *
     * @param code the number
     */
    public Material withGtin(String code) {
        return new Material(number, description, code, baseUnit, plants, sold, taxed, listPrice);
    }

    /**
     * {@return this material with a list price}
     *
     * @param price net price of one unit
     */
    public Material withListPrice(BigDecimal price) {
        return new Material(number, description, gtin, baseUnit, plants, sold, taxed, price);
    }

    /** {@return this material without the company's sales area: orders with it are refused} */
    public Material notSold() {
        return new Material(number, description, gtin, baseUnit, plants, false, taxed, listPrice);
    }

    /** {@return this material without tax classification: orders with it are refused} */
    public Material notTaxed() {
        return new Material(number, description, gtin, baseUnit, plants, sold, false, listPrice);
    }
}
