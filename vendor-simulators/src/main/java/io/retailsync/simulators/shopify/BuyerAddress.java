package io.retailsync.simulators.shopify;

/**
 * A postal address; an empty text is an absent part.
 *
 * @param company the organisation
 * @param address1 street and number
 * @param address2 what else belongs to the street
 * @param city the city
 * @param zip the postal code
 * @param provinceCode the code of the province without the country, such as {@code ON}
 * @param countryCode ISO 3166-1 alpha-2
 * @param phone a phone number
 */
public record BuyerAddress(
        String company,
        String address1,
        String address2,
        String city,
        String zip,
        String provinceCode,
        String countryCode,
        String phone) {

    /**
     * {@return a plain street address}
     *
     * @param street street and number
     * @param zip the postal code
     * @param city the city
     * @param countryCode ISO 3166-1 alpha-2
     */
    public static BuyerAddress of(String street, String zip, String city, String countryCode) {
        return new BuyerAddress("", street, "", city, zip, "", countryCode, "");
    }

    @Override
    public String toString() {
        return "BuyerAddress[" + countryCode + "]";
    }
}
