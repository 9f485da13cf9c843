package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.party.Customer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A customer as a business partner with everything below it, ready to be posted. Lengths after the vendor's metadata. */
final class PartnerBody {

    /** Countries whose regions have the same codes here and there; elsewhere the system has keys of its own. */
    private static final Set<String> SHARED_REGIONS = Set.of("US", "CA", "AU");

    private final Terms terms;

    PartnerBody(Terms terms) {
        this.terms = terms;
    }

    /**
     * The 20 upper-case characters under which a customer of ours is found at the vendor: of the canonical id alone, so that every
     * version and every attempt has the same.
     */
    static String externalId(Key key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            String text = new BigInteger(1, hash).toString(36).toUpperCase(Locale.ROOT);
            return "RS" + text.substring(0, 18);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectNode of(Key key, Customer customer) {
        String externalId = externalId(key);
        ObjectNode partner = Json.object().put("BusinessPartnerCategory", "1");
        name(partner, customer, externalId);
        partner.put("BusinessPartnerIDByExtSystem", externalId);
        language(customer).ifPresent(code -> partner.put("CorrespondenceLanguage", code));
        partner.putObject("to_BusinessPartnerRole")
                .putArray("results")
                .add(Json.object().put("BusinessPartnerRole", "FLCU00"))
                .add(Json.object().put("BusinessPartnerRole", "FLCU01"));
        partner.putObject("to_BusinessPartnerAddress").putArray("results").add(address(customer));
        partner.set("to_Customer", salesData(customer));
        return partner;
    }

    private static void name(ObjectNode partner, Customer customer, String externalId) {
        PersonName name = customer.name();
        EmailAddress email = customer.email();
        String given = name == null || name.given() == null ? "" : name.given();
        String family = name == null ? "" : name.family() == null ? name.full() : name.family();
        String fallback = email == null ? externalId : email.value();
        partner.put("FirstName", cut(family.equals(given) ? "" : given, 40));
        partner.put("LastName", cut(family.isEmpty() ? fallback : family, 40));
    }

    private static Optional<String> language(Customer customer) {
        return Optional.ofNullable(customer.locale())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT));
    }

    private ObjectNode address(Customer customer) {
        ObjectNode address = Json.object();
        Optional<PostalAddress> postal = customer.addresses().stream().findFirst();
        String country = postal.map(PostalAddress::country).orElse(terms.country());
        postal.ifPresent(known -> street(address, known));
        address.put("Country", country);
        EmailAddress email = customer.email();
        if (email != null && email.value().length() <= 241) {
            address.putObject("to_EmailAddress")
                    .putArray("results")
                    .add(Json.object().put("EmailAddress", email.value()).put("IsDefaultEmailAddress", true));
        }
        PhoneNumber phone = customer.phone();
        if (phone != null) {
            address.putObject("to_PhoneNumber").putArray("results").add(phone(phone, country));
        }
        return address;
    }

    /** The first line is the street, further lines the fields above and below it. */
    private static void street(ObjectNode address, PostalAddress postal) {
        List<String> names = List.of(
                "StreetName",
                "StreetPrefixName",
                "AdditionalStreetPrefixName",
                "StreetSuffixName",
                "AdditionalStreetSuffixName");
        List<String> lines = new ArrayList<>();
        postal.lines().forEach(line -> split(line, lines));
        for (int i = 0; i < names.size(); i++) {
            address.put(names.get(i), i < lines.size() ? lines.get(i) : "");
        }
        address.put("CareOfName", cut(text(postal.organization()), 40));
        address.put("PostalCode", cut(text(postal.postalCode()), 10).toUpperCase(Locale.ROOT));
        address.put("CityName", cut(text(postal.locality()), 40));
        String region = text(postal.region());
        address.put("Region", SHARED_REGIONS.contains(postal.country()) && region.length() <= 3 ? region : "");
    }

    /** The street holds 60 characters, the others 40; what does not fit goes on in the next. */
    private static void split(String line, List<String> lines) {
        String rest = line;
        while (!rest.isEmpty()) {
            String part = cut(rest, lines.isEmpty() ? 60 : 40);
            lines.add(part);
            rest = rest.substring(part.length()).strip();
        }
    }

    private static ObjectNode phone(PhoneNumber phone, String country) {
        Optional<String> national = CallingCodes.national(phone.value(), country);
        ObjectNode number = Json.object().put("PhoneNumber", national.orElse(phone.value()));
        return national.isPresent() ? number.put("DestinationLocationCountry", country) : number;
    }

    /** An order needs the sales area, and the sales area a tax classification (erp reference, F17). */
    private ObjectNode salesData(Customer customer) {
        ObjectNode company = Json.object().put("CompanyCode", terms.companyCode());
        ObjectNode area = Json.object()
                .put("SalesOrganization", terms.salesOrganization())
                .put("DistributionChannel", terms.distributionChannel())
                .put("Division", terms.division())
                .put("Currency", terms.currency());
        if (!terms.paymentTerms().isEmpty()) {
            company.put("PaymentTerms", terms.paymentTerms());
            area.put("CustomerPaymentTerms", terms.paymentTerms());
        }
        area.putObject("to_SalesAreaTax")
                .putArray("results")
                .add(Json.object()
                        .put("DepartureCountry", terms.country())
                        .put("CustomerTaxCategory", terms.taxCategory())
                        .put("CustomerTaxClassification", Boolean.TRUE.equals(customer.taxExempt()) ? "0" : "1"));
        ObjectNode data = Json.object();
        data.putObject("to_CustomerCompany").putArray("results").add(company);
        data.putObject("to_CustomerSalesArea").putArray("results").add(area);
        return data;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static String cut(String text, int most) {
        int end = Math.min(most, text.length());
        boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end);
    }
}
