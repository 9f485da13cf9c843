package io.retailsync.erp.internal;

import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.Mapping;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** What is read and written here, field by field: resource {@code mapping.csv}. */
public final class Mapped {

    /** Every field. */
    public static final Mapping FIELDS = Mapping.read("s4hana", table(), Catalogue.standard());

    private Mapped() {}

    /** {@return properties of an entity itself that are read} */
    static List<String> plain(String entity) {
        return FIELDS.read(entity).stream()
                .filter(field -> !field.contains("."))
                .toList();
    }

    /** {@return properties that are read of what an entity links to} */
    static List<String> below(String entity, String link) {
        String way = link + ".results[].";
        return FIELDS.read(entity).stream()
                .filter(field -> field.startsWith(way))
                .map(field -> field.substring(way.length()))
                .toList();
    }

    private static InputStream table() {
        return Objects.requireNonNull(Mapped.class.getResourceAsStream("mapping.csv"));
    }
}
