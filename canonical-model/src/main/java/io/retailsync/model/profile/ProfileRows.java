package io.retailsync.model.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of {@code profiles.csv}: cells between commas, the last in quotes. */
record ProfileRows(String target, String object, String entity, Requirement requirement) {

    private static final int CELLS = 8;

    static List<ProfileRows> all() {
        InputStream found = Objects.requireNonNull(ProfileRows.class.getResourceAsStream("profiles.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            List<ProfileRows> rows = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> rows.add(row(line)));
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProfileRows row(String line) {
        int quote = line.indexOf(",\"");
        String[] cells = line.substring(0, Math.max(0, quote)).split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("a row of profiles.csv has " + cells.length + " cells: " + line);
        }
        String words = line.substring(quote + 2, line.length() - 1);
        return new ProfileRows(
                cells[0],
                cells[1],
                cells[2],
                new Requirement(cells[3], cells[4], Demand.valueOf(cells[5]), cells[6], cells[7], words));
    }
}
