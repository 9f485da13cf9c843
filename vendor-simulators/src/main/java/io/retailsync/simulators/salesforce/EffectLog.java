package io.retailsync.simulators.salesforce;

import io.retailsync.testkit.VendorEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The org's own record of what it let happen; a transaction that is rolled back leaves nothing in it. */
final class EffectLog {

    private final Schema schema;
    private final Rows rows;
    private final List<VendorEffect> effects = new ArrayList<>();

    EffectLog(Schema schema, Rows rows) {
        this.schema = schema;
        this.rows = rows;
    }

    void wrote(Instant at, String verb, Optional<Row> before, Row after) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Field field : after.type().fields()) {
            Object was = before.map(row -> row.get(field)).orElse(null);
            Object is = after.get(field);
            boolean told = field.externalId() || field.name().equals(Schema.SYNC_KEY) || isNews(field, was, is);
            if (told) {
                facts.put(field.name(), is == null ? "" : plain(is));
                parentKey(field, is == null ? "" : is.toString())
                        .ifPresent(key -> facts.put(field.relationship() + '.' + Schema.SYNC_KEY, key));
            }
        }
        effects.add(new VendorEffect(at, verb + ' ' + after.type(), after.id(), facts));
    }

    private static boolean isNews(
            Field field, @org.jspecify.annotations.Nullable Object was, @org.jspecify.annotations.Nullable Object is) {
        boolean audit = field.access() == Field.Access.READ_ONLY
                && (field.type() == FieldType.DATETIME
                        || field.name().endsWith("ById")
                        || field.name().equals("Id"));
        return !audit && !Objects.equals(was, is);
    }

    private static String plain(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Optional<String> parentKey(Field field, String id) {
        return field.referenceTo().stream()
                .flatMap(name -> schema.find(name).stream())
                .flatMap(type -> rows.find(type, id).stream())
                .map(row -> row.text(Schema.SYNC_KEY))
                .filter(key -> !key.isEmpty())
                .findFirst();
    }

    int mark() {
        return effects.size();
    }

    void rollBack(int mark) {
        effects.subList(mark, effects.size()).clear();
    }

    List<VendorEffect> all() {
        return List.copyOf(effects);
    }
}
