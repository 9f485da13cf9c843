package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records in the JSON form of OData V2 as the gateway does (erp reference, A4). */
final class EntityWriter {

    private final Service service;
    private final String root;

    /**
     * @param service of which the records are
     * @param host scheme and host under which the system knows itself
     */
    EntityWriter(Service service, String host) {
        this.service = service;
        this.root = host + service.path();
    }

    ObjectNode entity(Row row, Choice choice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode metadata = json.putObject("__metadata");
        String uri = root + "/" + row.address();
        metadata.put("id", uri).put("uri", uri).put("type", row.shape().type());
        Versions.etag(row).ifPresent(etag -> metadata.put("etag", etag));
        row.shape().fields().values().stream()
                .filter(field -> choice.shows(field.name()))
                .forEach(field -> put(
                        json, field, row.value(field.name()).orElse(field.kind().initial())));
        row.shape().links().values().stream()
                .filter(link -> choice.shows(link.name()) || choice.expands(link.name()))
                .forEach(link -> put(json, uri, row, link, choice));
        return json;
    }

    private void put(ObjectNode json, String uri, Row row, Link link, Choice choice) {
        if (!choice.expands(link.name())) {
            json.putObject(link.name()).putObject("__deferred").put("uri", uri + "/" + link.name());
            return;
        }
        List<Row> targets = row.follow(link);
        Choice below = choice.below(link.name());
        if (link.many()) {
            ArrayNode results = json.putObject(link.name()).putArray("results");
            targets.forEach(target -> results.add(entity(target, below)));
        } else if (targets.isEmpty()) {
            json.putNull(link.name());
        } else {
            json.set(link.name(), entity(targets.get(0), below));
        }
    }

    private static void put(ObjectNode json, Field field, @Nullable Object value) {
        if (value == null) {
            json.putNull(field.name());
        } else if (value instanceof Boolean flag) {
            json.put(field.name(), flag);
        } else {
            json.put(field.name(), text(field, value));
        }
    }

    static String text(Field field, Object value) {
        return switch (field.kind()) {
            case DECIMAL -> decimal((BigDecimal) value, field.scale());
            case DAY ->
                "/Date("
                        + ((LocalDate) value)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .toEpochMilli() + ")/";
            case INSTANT -> "/Date(" + ((Instant) value).toEpochMilli() + "+0000)/";
            case TIME -> time((LocalTime) value);
            default -> value.toString();
        };
    }

    /** Amounts have the places of their currency, quantities often none at all: the same number has several spellings. */
    private static String decimal(BigDecimal value, int most) {
        return value.setScale(Math.min(most, Math.max(0, value.scale())), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String time(LocalTime time) {
        Duration since = Duration.ofSeconds(time.toSecondOfDay());
        return String.format(
                java.util.Locale.ROOT,
                "PT%02dH%02dM%02dS",
                since.toHours(),
                since.toMinutesPart(),
                since.toSecondsPart());
    }

    String root() {
        return root;
    }

    Service service() {
        return service;
    }
}
