package io.retailsync.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the resource of ISO 4217: one currency a line, {@code CODE,minorUnits}. */
final class CurrencyList {

    private CurrencyList() {}

    static Map<String, CurrencyCode> load() {
        InputStream resource = Objects.requireNonNull(CurrencyList.class.getResourceAsStream("iso4217.csv"));
        Map<String, CurrencyCode> list = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String code = line.substring(0, 3);
                    list.put(
                            code,
                            new CurrencyCode(
                                    code, Integer.parseInt(line.substring(4).trim())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(list);
    }
}
