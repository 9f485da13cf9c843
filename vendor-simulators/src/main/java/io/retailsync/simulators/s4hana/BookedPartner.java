package io.retailsync.simulators.s4hana;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A business partner as it stands.
 *
 * @param number business partner number
 * @param customer number of the customer behind it, or empty
 * @param externalId number in another system, or empty
 * @param names name properties that are filled: {@code FirstName}, {@code LastName}, {@code OrganizationBPName1} and so on
 * @param addresses address properties that are filled, one map per address
 * @param emails all e-mail addresses
 * @param phones all phone numbers as they were written
 * @param blocked whether orders are refused
 */
public record BookedPartner(
        String number,
        String customer,
        String externalId,
        Map<String, String> names,
        List<Map<String, String>> addresses,
        List<String> emails,
        List<String> phones,
        boolean blocked) {

    private static final List<String> NAMES = List.of(
            "FirstName",
            "MiddleName",
            "LastName",
            "OrganizationBPName1",
            "OrganizationBPName2",
            "SearchTerm1",
            "CorrespondenceLanguage");
    private static final List<String> ADDRESS = List.of(
            "StreetName",
            "HouseNumber",
            "StreetPrefixName",
            "StreetSuffixName",
            "AdditionalStreetPrefixName",
            "CareOfName",
            "PostalCode",
            "CityName",
            "Region",
            "Country");

    static BookedPartner of(Row partner) {
        List<Row> addresses = partner.children("to_BusinessPartnerAddress");
        return new BookedPartner(
                partner.text("BusinessPartner"),
                partner.text("Customer"),
                partner.text("BusinessPartnerIDByExtSystem"),
                filled(partner, NAMES),
                addresses.stream().map(address -> filled(address, ADDRESS)).toList(),
                addresses.stream()
                        .flatMap(address -> address.children("to_EmailAddress").stream())
                        .map(email -> email.text("EmailAddress"))
                        .toList(),
                addresses.stream()
                        .flatMap(address -> Stream.of("to_PhoneNumber", "to_MobilePhoneNumber")
                                .flatMap(link -> address.children(link).stream()))
                        .map(phone -> phone.text("PhoneNumber"))
                        .toList(),
                partner.children("to_Customer").stream()
                        .anyMatch(customer -> !customer.isInitial("OrderIsBlockedForCustomer")));
    }

    private static Map<String, String> filled(Row row, List<String> names) {
        return names.stream()
                .filter(name -> !row.isInitial(name))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(name -> name, row::text));
    }
}
