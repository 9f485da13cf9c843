package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Explanation;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads for people what the store knows of one record: the journal, the inputs, and how it stands, for the record itself and for its parts
 * (refunds, parcels) whose processes and events are told under its name.
 */
final class Explainer {

    private static final String UNKNOWN = "no record is known by this name";
    private static final int MOST = 2_000;
    private static final int MOST_PARTS = 50;
    private static final int LONGEST_FACT = 60;
    private static final int MOST_WORDS = 3;

    private final Engine engine;
    private final Map<String, Vendor> vendors;
    private final Instant now;
    private final Draft reader;
    private final RecordWords personal;

    Explainer(Engine engine, Map<String, Vendor> vendors) {
        this.engine = engine;
        this.vendors = vendors;
        this.now = engine.now();
        this.reader = Draft.first(engine.store());
        this.personal = new RecordWords(engine.setup());
    }

    Explanation explain(ExternalRef ref) {
        return reader.get(Table.REFERENCE, ref.toString())
                .map(row -> explain(Key.parse(row.about())))
                .orElseGet(() -> unknown(ref));
    }

    Explanation explain(Key key) {
        String about = key.toString();
        Map<String, Row> journal = new LinkedHashMap<>();
        engine.store().about(Table.JOURNAL, List.of(about)).forEach(row -> journal.put(row.id(), row));
        told(about).forEach(row -> journal.put(row.id(), row));
        List<Row> references = reader.about(Table.REFERENCE, List.of(about));
        references.forEach(row -> unbound(ExternalRef.parse(row.id())).forEach(line -> journal.put(line.id(), line)));
        List<Key> family = family(key, journal.values());
        family.forEach(member -> personal.learn(reader, member));
        Inputs inputs = Inputs.of(
                engine, references.stream().map(Row::id).map(ExternalRef::parse).toList());
        List<Explanation.Entry> entries = new ArrayList<>(inputs.entries());
        journal.values().forEach(row -> entries.add(entry(row)));
        List<Explanation.Entry> told = ordered(entries);
        List<String> names = references.stream()
                .map(row -> row.id()
                        + switch (row.state()) {
                            case Bindings.INTENT -> " (written by us)";
                            case Bindings.GONE -> " (deleted there)";
                            default -> "";
                        })
                .toList();
        boolean known = !told.isEmpty() || !references.isEmpty();
        List<String> lines = known ? standing(told, family, inputs) : List.of(UNKNOWN);
        return new Explanation(key, names, facts(key), now, lines, told);
    }

    /** What was told under the record's name: of itself, and of its parts. */
    private List<Row> told(String correlation) {
        List<Row> all = new ArrayList<>();
        List<Row> page = engine.store().list(Table.JOURNAL, correlation, "", 0, MOST);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < MOST
                    ? List.of()
                    : engine.store().list(Table.JOURNAL, correlation, "", all.size(), MOST);
        }
        return all;
    }

    /** What was told of a name before anybody knew whose it is. */
    private List<Row> unbound(ExternalRef ref) {
        String name = Key.naming(ref).toString();
        List<Row> lines = new ArrayList<>(engine.store().about(Table.JOURNAL, List.of(name)));
        lines.addAll(told(name));
        return lines;
    }

    private static List<Key> family(Key key, Iterable<Row> journal) {
        Set<Key> family = new LinkedHashSet<>(List.of(key));
        for (Row row : journal) {
            if (row.owner().equals(key.toString()) && family.size() < MOST_PARTS) {
                parsed(row.about()).ifPresent(family::add);
            }
        }
        return List.copyOf(family);
    }

    private static Optional<Key> parsed(String text) {
        try {
            return Optional.of(Key.parse(text));
        } catch (InvalidValue reference) {
            return Optional.empty();
        }
    }

    private static Explanation.Entry entry(Row row) {
        JournalDoc doc = Docs.read(row, JournalDoc.class);
        return new Explanation.Entry(doc.at(), row.owner(), doc.what(), doc.system(), doc.text());
    }

    private List<Explanation.Entry> ordered(List<Explanation.Entry> entries) {
        List<Explanation.Entry> ordered = entries.stream()
                .sorted(Comparator.comparing(Explanation.Entry::at))
                .map(this::masked)
                .toList();
        return ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size());
    }

    private Explanation.Entry masked(Explanation.Entry entry) {
        return new Explanation.Entry(
                entry.at(), entry.correlation(), entry.what(), entry.system(), personal.masked(entry.text()));
    }

    private List<String> standing(List<Explanation.Entry> entries, List<Key> family, Inputs inputs) {
        Standing standing = new Standing(engine, vendors, reader, now, entries, personal);
        standing.inputs(inputs);
        family.forEach(standing::record);
        return standing.lines().stream().map(personal::masked).toList();
    }

    /** Attributes that fit on a line and are nobody's personal data: what people call a record by. */
    private List<String> facts(Key key) {
        Optional<RecordDoc> record =
                reader.get(Table.RECORD, key.toString()).map(row -> Docs.read(row, RecordDoc.class));
        Optional<EntityType<?>> type =
                engine.setup().catalogue().find(key.type()).map(modelled -> modelled.type());
        if (record.isEmpty() || type.isEmpty()) {
            return List.of();
        }
        List<String> facts = new ArrayList<>(List.of("version " + record.get().version()));
        type.get().attributes().stream()
                .filter(path -> !path.dataClass().masked())
                .forEach(path -> Optional.ofNullable(record.get().values().get(path.name()))
                        .flatMap(Explainer::fact)
                        .ifPresent(value -> facts.add(path.name() + " " + value)));
        return facts.stream().map(personal::masked).toList();
    }

    private static Optional<String> fact(JsonNode value) {
        boolean flat = value.isObject()
                && value.size() <= MOST_WORDS
                && value.valueStream().allMatch(JsonNode::isValueNode);
        String between = value.has("system") ? "/" : " ";
        String text = value.isValueNode()
                ? value.asText("")
                : flat ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(between)) : "";
        return Optional.of(text).filter(words -> !words.isBlank() && words.length() <= LONGEST_FACT);
    }

    private Explanation unknown(ExternalRef ref) {
        Inputs inputs = Inputs.of(engine, List.of(ref));
        Key name = Key.naming(ref);
        List<Explanation.Entry> all = new ArrayList<>(inputs.entries());
        unbound(ref).forEach(row -> all.add(entry(row)));
        List<Explanation.Entry> entries = ordered(all);
        List<String> lines = new ArrayList<>(List.of(UNKNOWN));
        lines.addAll(standing(entries, List.of(name), inputs));
        Key nobody = new Key("unknown", ref.value());
        return new Explanation(nobody, List.of(ref.toString()), List.of(), now, lines, entries);
    }
}
