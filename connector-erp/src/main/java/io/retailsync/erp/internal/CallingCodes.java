package io.retailsync.erp.internal;

import java.util.Map;
import java.util.Optional;

/** Calling codes of countries (ITU-T E.164 list of assigned codes), to write numbers as the vendor stores them: national, with a country. */
final class CallingCodes {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("AT", "43"),
            Map.entry("AU", "61"),
            Map.entry("BE", "32"),
            Map.entry("BG", "359"),
            Map.entry("BR", "55"),
            Map.entry("CA", "1"),
            Map.entry("CH", "41"),
            Map.entry("CN", "86"),
            Map.entry("CZ", "420"),
            Map.entry("DE", "49"),
            Map.entry("DK", "45"),
            Map.entry("EE", "372"),
            Map.entry("ES", "34"),
            Map.entry("FI", "358"),
            Map.entry("FR", "33"),
            Map.entry("GB", "44"),
            Map.entry("GR", "30"),
            Map.entry("HR", "385"),
            Map.entry("HU", "36"),
            Map.entry("IE", "353"),
            Map.entry("IN", "91"),
            Map.entry("IT", "39"),
            Map.entry("JP", "81"),
            Map.entry("LT", "370"),
            Map.entry("LU", "352"),
            Map.entry("LV", "371"),
            Map.entry("MX", "52"),
            Map.entry("NL", "31"),
            Map.entry("NO", "47"),
            Map.entry("NZ", "64"),
            Map.entry("PL", "48"),
            Map.entry("PT", "351"),
            Map.entry("RO", "40"),
            Map.entry("SE", "46"),
            Map.entry("SI", "386"),
            Map.entry("SK", "421"),
            Map.entry("TR", "90"),
            Map.entry("UA", "380"),
            Map.entry("US", "1"));

    private CallingCodes() {}

    /** The national part of a number of that country; empty where the number is of another one or the country is not listed. */
    static Optional<String> national(String e164, String country) {
        return Optional.ofNullable(CODES.get(country))
                .filter(code -> e164.startsWith("+" + code))
                .map(code -> e164.substring(code.length() + 1));
    }
}
