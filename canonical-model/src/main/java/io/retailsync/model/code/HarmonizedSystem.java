package io.retailsync.model.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The subheadings, from the resource {@code hs.csv}; read when the first code is checked. */
final class HarmonizedSystem {

    private static final String EDITION = "# edition: ";
    private static final List<String> LINES = lines();
    private static final Set<String> SUBHEADINGS = subheadings();

    private HarmonizedSystem() {}

    static String edition() {
        return LINES.get(0).substring(EDITION.length());
    }

    static boolean has(String subheading) {
        return SUBHEADINGS.contains(subheading);
    }

    static Set<String> all() {
        return Set.copyOf(SUBHEADINGS);
    }

    private static Set<String> subheadings() {
        Set<String> subheadings = new HashSet<>();
        LINES.stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split(",", -1);
            Arrays.stream(cells[1].split(" ")).forEach(last -> subheadings.add(cells[0] + last));
        });
        return subheadings;
    }

    private static List<String> lines() {
        InputStream found = Objects.requireNonNull(HarmonizedSystem.class.getResourceAsStream("hs.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
