package io.retailsync.model.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.DataClass;
import io.retailsync.model.EntityType;
import io.retailsync.model.PersonalText;
import io.retailsync.model.json.ModelJson;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes personal data out of sentences that quote somebody: mail addresses and phone numbers by their form, and every word that a masked
 * attribute of the records learned holds, whatever form it has. Not safe for concurrent use.
 */
public final class PersonalWords {

    private static final int SHORTEST = 3;
    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()/-]{6,}\\d");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’.-]*");
    private static final Pattern NO_NAME = Pattern.compile("\\d{1,4}|[a-z]{2}([-_][A-Z]{2})?");

    private final Predicate<String> everybodys;
    private final Set<String> words =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    private Optional<Pattern> any = Optional.empty();

    /**
     * Knows no words yet.
     *
     * @param everybodys which words are never personal, such as the names of systems
     */
    public PersonalWords(Predicate<String> everybodys) {
        this.everybodys = everybodys;
    }

    /**
     * Remembers what must not be told of a record.
     *
     * @param type its kind
     * @param values a JSON object with a member for each attribute that is known; members that the kind does not have are left aside
     * @throws io.retailsync.model.InvalidValue for what is no JSON
     */
    public void learn(EntityType<?> type, String values) {
        JsonNode members = ModelJson.standard().tree(values);
        Classified walk = new Classified(this::learn);
        type.attributes()
                .forEach(path -> Optional.ofNullable(members.get(path.name()))
                        .ifPresent(value -> walk.walk(value, path.type(), Optional.of(path.dataClass()))));
    }

    private JsonNode learn(DataClass dataClass, JsonNode part, Type type) {
        if (dataClass == DataClass.K1) {
            leaves(part).forEach(word -> remember(word.strip()));
        }
        if (dataClass.masked()) {
            leaves(part).forEach(word -> learn(word, type != PersonalText.class));
        }
        return part;
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
        if (!NO_NAME.matcher(word).matches()) {
            remember(word);
        }
    }

    /** Four digits are a card's last four where they are of a payment, and nobody's name elsewhere. */
    private void remember(String word) {
        if (word.length() >= SHORTEST && !everybodys.test(word)) {
            words.add(word);
            any = Optional.empty();
        }
    }

    /**
     * {@return the sentence without what is personal}
     *
     * @param text any
     */
    public String masked(String text) {
        String masked = MAIL.matcher(text).replaceAll(Masking.MASK);
        masked = PHONE.matcher(masked).replaceAll(Masking.MASK);
        if (words.isEmpty()) {
            return masked;
        }
        Pattern personal = any.orElseGet(this::pattern);
        any = Optional.of(personal);
        return personal.matcher(masked).replaceAll(Matcher.quoteReplacement(Masking.MASK));
    }

    private Pattern pattern() {
        String all = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(" + all + ")(?![\\p{L}\\d])");
    }
}
