package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Postal addresses as documents: those of orders, and those of customers with their own ids. */
final class AddressForm {

    private AddressForm() {}

    /** {@return the form that orders carry} */
    static ObjectNode ofOrder(String firstName, String lastName, BuyerAddress address) {
        ObjectNode form = Wire.object();
        form.put("first_name", firstName);
        put(form, "address1", address.address1());
        put(form, "phone", address.phone());
        put(form, "city", address.city());
        put(form, "zip", address.zip());
        put(form, "province", address.provinceCode());
        form.put("country", countryName(address.countryCode()));
        form.put("last_name", lastName);
        put(form, "address2", address.address2());
        put(form, "company", address.company());
        form.putNull("latitude");
        form.putNull("longitude");
        form.put("name", (firstName + " " + lastName).trim());
        form.put("country_code", address.countryCode());
        put(form, "province_code", address.provinceCode());
        return form;
    }

    /** {@return the form that customers carry} */
    static ObjectNode ofCustomer(long id, long customerId, String firstName, String lastName, BuyerAddress address) {
        ObjectNode form = Wire.object();
        form.put("id", id);
        form.put("customer_id", customerId);
        form.put("first_name", firstName);
        form.put("last_name", lastName);
        put(form, "company", address.company());
        put(form, "address1", address.address1());
        put(form, "address2", address.address2());
        put(form, "city", address.city());
        put(form, "province", address.provinceCode());
        form.put("country", countryName(address.countryCode()));
        put(form, "zip", address.zip());
        put(form, "phone", address.phone());
        form.put("name", (firstName + " " + lastName).trim());
        put(form, "province_code", address.provinceCode());
        form.put("country_code", address.countryCode());
        form.put("country_name", countryName(address.countryCode()));
        form.put("default", true);
        return form;
    }

    /** Sets a text, or null for an empty one. */
    static void put(ObjectNode form, String name, String value) {
        if (value.isEmpty()) {
            form.putNull(name);
        } else {
            form.put(name, value);
        }
    }

    private static String countryName(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
