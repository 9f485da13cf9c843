package io.retailsync.model.code;

import static java.util.Map.entry;

import io.retailsync.model.CountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The forms of tax numbers, and their check digits where two sources agree on them.
 *
 * <p>Forms of VAT numbers: European Commission, VIES, structure of VAT identification numbers; the Dutch one as given out since 2020, the
 * Irish one since 2013, the British one from HMRC. Check digits: as the documentation of python-stdnum describes them (modules de.vat,
 * nl.btw, be.vat, at.uid, fr.tva, it.iva, es.nif, au.abn), looked up 2026-11-28. Other countries' numbers pass on their form alone.
 */
final class TaxNumbers {

    private static final Pattern ANY = Pattern.compile("[A-Z0-9+*]{1,20}");

    private static final Map<String, Pattern> VAT = Map.ofEntries(
            form("AT", "U[0-9]{8}"),
            form("BE", "[01][0-9]{9}"),
            form("BG", "[0-9]{9,10}"),
            form("CY", "[0-9]{8}[A-Z]"),
            form("CZ", "[0-9]{8,10}"),
            form("DE", "[1-9][0-9]{8}"),
            form("DK", "[0-9]{8}"),
            form("EE", "[0-9]{9}"),
            form("ES", "[A-Z][0-9]{7}[A-Z0-9]|[0-9]{8}[A-Z]"),
            form("FI", "[0-9]{8}"),
            form("FR", "[A-HJ-NP-Z0-9]{2}[0-9]{9}"),
            form("GB", "[0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3}"),
            form("GR", "[0-9]{9}"),
            form("HR", "[0-9]{11}"),
            form("HU", "[0-9]{8}"),
            form("IE", "[0-9][A-Z0-9+*][0-9]{5}[A-Z]|[0-9]{7}[A-Z]{2}"),
            form("IT", "[0-9]{11}"),
            form("LT", "[0-9]{9}|[0-9]{12}"),
            form("LU", "[0-9]{8}"),
            form("LV", "[0-9]{11}"),
            form("MT", "[0-9]{8}"),
            form("NL", "[A-Z0-9+*]{9}B[A-Z0-9+*]{2}"),
            form("PL", "[0-9]{10}"),
            form("PT", "[0-9]{9}"),
            form("RO", "[0-9]{2,10}"),
            form("SE", "[0-9]{12}"),
            form("SI", "[0-9]{8}"),
            form("SK", "[0-9]{10}"));

    private static final Map<String, Predicate<String>> CHECKS = Map.of(
            "AT", TaxChecks::austrian,
            "BE", TaxChecks::belgian,
            "DE", TaxChecks::german,
            "ES", TaxChecks::spanish,
            "FR", TaxChecks::french,
            "IT", TaxChecks::luhn,
            "NL", TaxChecks::dutch);

    private TaxNumbers() {}

    /** {@return the two letters before a country's VAT numbers; none where we don't know how the country prints them} */
    static String prefix(CountryCode country) {
        if (!VAT.containsKey(country.code())) {
            return "";
        }
        return country.code().equals("GR") ? "EL" : country.code();
    }

    /** {@return a VAT number without prefix: one is taken off only where the rest is a number of the country} */
    static String plain(TaxScheme scheme, CountryCode country, String text) {
        Pattern form = VAT.get(country.code());
        boolean northernIrish = country.code().equals("GB") && text.startsWith("XI");
        if (scheme != TaxScheme.VAT || form == null || !(text.startsWith(prefix(country)) || northernIrish)) {
            return text;
        }
        String rest = text.substring(2);
        return form.matcher(rest).matches() ? rest : text;
    }

    /** {@return what would be accepted instead, where it is not} */
    static Optional<String> fault(TaxScheme scheme, CountryCode country, String value) {
        return switch (scheme) {
            case VAT -> vat(country.code(), value);
            case ABN ->
                unless(
                        country.code().equals("AU") && value.matches("[0-9]{11}") && TaxChecks.australian(value),
                        "an ABN: country AU, 11 digits, the first two check digits");
            case EIN ->
                unless(country.code().equals("US") && value.matches("[0-9]{9}"), "an EIN: country US, 9 digits");
            case GST, OTHER -> unless(ANY.matcher(value).matches(), "1 to 20 letters and digits");
        };
    }

    private static Optional<String> vat(String country, String value) {
        if (!VAT.getOrDefault(country, ANY).matcher(value).matches()) {
            return Optional.of("a VAT number in the form of " + country);
        }
        return unless(
                CHECKS.getOrDefault(country, any -> true).test(value),
                "a VAT number of " + country + " whose check digits fit");
    }

    private static Optional<String> unless(boolean fits, String remedy) {
        return fits ? Optional.empty() : Optional.of(remedy);
    }

    private static Map.Entry<String, Pattern> form(String country, String pattern) {
        return entry(country, Pattern.compile(pattern));
    }
}
