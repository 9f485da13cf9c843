package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.PersonalText;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes personal data out of texts that quote a vendor: mail addresses and phone numbers by their form, and every word that a personal
 * attribute of the records concerned holds at any source, whatever form it has.
 */
final class Masking {

    private static final String MASK = "***";
    private static final int SHORTEST = 3;
    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()/-]{6,}\\d");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’.-]*");
    private static final Pattern NO_NAME = Pattern.compile("\\d{1,4}|[a-z]{2}([-_][A-Z]{2})?");

    private final Setup setup;
    private final Set<String> words =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    private Optional<Pattern> any = Optional.empty();

    Masking(Setup setup) {
        this.setup = setup;
    }

    /** Reads what must not be told of a record. */
    void learn(Draft reader, Key key) {
        setup.catalogue().find(key.type()).ifPresent(modelled -> {
            EntityType<?> type = modelled.type();
            reader.get(Table.RECORD, key.toString())
                    .ifPresent(
                            row -> learn(type, Docs.read(row, RecordDoc.class).values()));
            for (Row row : reader.about(Table.SHADOW, List.of(key.toString()))) {
                learn(type, Docs.read(row, ShadowDoc.class).values());
            }
        });
    }

    private void learn(EntityType<?> type, Map<String, JsonNode> values) {
        type.attributes().stream()
                .filter(path -> path.dataClass().masked())
                .forEach(path -> Optional.ofNullable(values.get(path.name())).stream()
                        .flatMap(value -> leaves(value).stream())
                        .forEach(word -> learn(word, path.type() != PersonalText.class)));
    }

    private static List<String> leaves(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> leaves = new ArrayList<>();
        node.forEach(child -> leaves.addAll(leaves(child)));
        return leaves;
    }

    /** A name is known by its parts too; the words of a note are everybody's. */
    private void learn(String value, boolean names) {
        add(value.strip());
        if (names) {
            List.of(value.strip().split("\\s+")).stream()
                    .filter(part -> NAME.matcher(part).matches())
                    .forEach(this::add);
        }
    }

    private void add(String word) {
        boolean ours = setup.systems().containsKey(word) || setup.flow(word).isPresent();
        if (word.length() >= SHORTEST && !ours && !NO_NAME.matcher(word).matches()) {
            words.add(word);
            any = Optional.empty();
        }
    }

    String of(String text) {
        String masked = MAIL.matcher(text).replaceAll(MASK);
        masked = PHONE.matcher(masked).replaceAll(MASK);
        if (words.isEmpty()) {
            return masked;
        }
        Pattern personal = any.orElseGet(this::pattern);
        any = Optional.of(personal);
        return personal.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
    }

    private Pattern pattern() {
        String words = this.words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(" + words + ")(?![\\p{L}\\d])");
    }
}
