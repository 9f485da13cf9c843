package io.retailsync.model.mapping;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ValuePath;
import io.retailsync.model.catalogue.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one connector reads and writes, field by field: canonical path ↔ vendor path. Each row is data that the connector's own code and tests
 * read, so that what the documents show is what happens.
 *
 * <p>Immutable, safe for concurrent use.
 */
public final class Mapping {

    private static final int CELLS = 6;

    private final String vendor;
    private final List<FieldMapping> fields;

    private Mapping(String vendor, List<FieldMapping> fields) {
        this.vendor = vendor;
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads a table in UTF-8 and closes it: a heading, then rows {@code entity,path,direction,object,field,remark} with a direction of {@code read}, {@code written}
     * or {@code both}; the remark may hold commas. Lines that are empty or begin with {@code #} are passed over.
     *
     * @param vendor lower-case name of the vendor's product
     * @param table the text
     * @param catalogue the kinds of records that rows may speak of
     * @return the mapping
     * @throws IllegalArgumentException for a row that says nothing or says it twice, naming row and remedy
     */
    public static Mapping read(String vendor, InputStream table, Catalogue catalogue) {
        List<FieldMapping> fields = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        int number = 0;
        for (String line : lines(table)) {
            number++;
            if (number == 1 || line.isBlank() || line.startsWith("#")) {
                continue;
            }
            FieldMapping field = row(vendor + " mapping, line " + number + ": ", line, catalogue);
            if (!known.add(List.of(field.path(), field.entity(), field.object(), field.field()))) {
                throw new IllegalArgumentException(
                        vendor + " mapping, line " + number + ": stands there twice; remove one");
            }
            fields.add(field);
        }
        return new Mapping(vendor, fields);
    }

    private static List<String> lines(InputStream table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldMapping row(String at, String line, Catalogue catalogue) {
        String[] cells = line.split(",", CELLS);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    at + "has " + cells.length + " cells; write entity,path,direction,object,field,remark");
        }
        EntityType<?> entity = catalogue
                .find(cells[0])
                .orElseThrow(() -> new IllegalArgumentException(at + "no kind of record is called " + cells[0]))
                .type();
        Direction direction = Arrays.stream(Direction.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(cells[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(at + "write read, written or both, not " + cells[2]));
        return new FieldMapping(entity, way(at, entity, cells[1]), direction, cells[3], cells[4], cells[5]);
    }

    private static ValuePath way(String at, EntityType<?> entity, String path) {
        try {
            return ValuePath.of(entity, path);
        } catch (IllegalArgumentException nowhere) {
            throw new IllegalArgumentException(at + nowhere.getMessage(), nowhere);
        }
    }

    /** {@return lower-case name of the vendor's product} */
    public String vendor() {
        return vendor;
    }

    /** {@return every row, in the order of the table} */
    public List<FieldMapping> fields() {
        return fields;
    }

    /**
     * {@return the rows about a kind of record}
     *
     * @param entity the kind
     */
    public List<FieldMapping> of(EntityType<?> entity) {
        return fields.stream().filter(field -> field.entity().equals(entity)).toList();
    }

    /**
     * {@return the rows about an attribute, and about what lies below it}
     *
     * @param attribute the attribute
     */
    public List<FieldMapping> of(AttributePath<?, ?> attribute) {
        return fields.stream()
                .filter(field -> field.path().attribute().equals(attribute))
                .toList();
    }

    /**
     * {@return names of the fields of one of the vendor's objects that are read, each once, in the order of the table}
     *
     * @param object the vendor's name of it
     */
    public List<String> read(String object) {
        return fields.stream()
                .filter(field ->
                        field.object().equals(object) && field.direction().reads())
                .map(FieldMapping::field)
                .distinct()
                .toList();
    }

    /** {@return the attributes that the vendor says something of} */
    public Set<AttributePath<?, ?>> reads() {
        return attributes(Direction::reads);
    }

    /** {@return the attributes that are written to the vendor} */
    public Set<AttributePath<?, ?>> writes() {
        return attributes(Direction::writes);
    }

    private Set<AttributePath<?, ?>> attributes(Predicate<Direction> wanted) {
        return fields.stream()
                .filter(field -> wanted.test(field.direction()))
                .map(field -> field.path().attribute())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return vendor + " mapping of " + fields.size() + " fields";
    }
}
