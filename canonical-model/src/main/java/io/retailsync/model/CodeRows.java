package io.retailsync.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A code list of this package: its first line names the edition, further lines with a hash the source and the columns.
 *
 * @param edition such as {@code 2026-11}
 * @param lines one row each, without comments
 */
record CodeRows(String edition, List<String> lines) {

    private static final String EDITION = "# edition: ";

    static CodeRows of(String resource) {
        InputStream found = Objects.requireNonNull(CodeRows.class.getResourceAsStream(resource));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            List<String> all = reader.lines().toList();
            return new CodeRows(
                    all.get(0).substring(EDITION.length()),
                    all.stream().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
