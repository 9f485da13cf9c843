package io.retailsync.shopify.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A small table beside this class: comma-separated, a heading, no quotes; the last column may hold commas. */
final class Table {

    private Table() {}

    /**
     * {@return its rows, without the heading}
     *
     * @param resource its name
     * @param columns how many it has
     */
    static Stream<List<String>> read(String resource, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            InputStreamReader text =
                    new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8);
            List<List<String>> rows = new BufferedReader(text)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", columns)))
                    .toList();
            return rows.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
