package io.retailsync.simulators.s4hana;

import io.retailsync.spi.Bytes;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.olingo.odata2.api.ep.EntityProvider;
import org.apache.olingo.odata2.api.ep.EntityProviderException;
import org.apache.olingo.odata2.api.ep.EntityProviderReadProperties;
import org.apache.olingo.odata2.api.ep.entry.ODataEntry;
import org.apache.olingo.odata2.api.ep.feed.ODataFeed;
import org.jspecify.annotations.Nullable;

/** Reads entity bodies, with everything inline, by Olingo against the metadata. */
final class EntryReader {

    private EntryReader() {}

    /**
     * @param service whose metadata holds
     * @param set entity set of the body
     * @param body JSON, wrapped in {@code d} or not
     * @param partial whether the body is a merge, so that properties may be missing
     */
    static Draft read(Service service, String set, Bytes body, boolean partial) {
        try {
            ODataEntry entry = EntityProvider.readEntry(
                    "application/json",
                    service.edmSet(set),
                    new ByteArrayInputStream(body.toArray()),
                    EntityProviderReadProperties.init()
                            .mergeSemantic(partial)
                            .isValidatingFacets(true)
                            .build());
            return draft(service, service.shape(set), entry);
        } catch (EntityProviderException e) {
            throw Refusal.technical(400, "/IWBEP/CM_MGW_RT/021", "The request body is not valid: " + reason(e));
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static Draft draft(Service service, Shape shape, ODataEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> cleared = new ArrayList<>();
        Map<String, List<Draft>> below = new LinkedHashMap<>();
        entry.getProperties().forEach((name, value) -> {
            Field field = shape.fields().get(name);
            if (field == null) {
                below.put(name, inline(service, service.shape(shape.link(name).targetSet()), value));
            } else if (value == null) {
                cleared.add(name);
            } else {
                values.put(name, field.stored(converted(field, value)));
            }
        });
        return new Draft(shape, values, cleared, below);
    }

    private static List<Draft> inline(Service service, Shape shape, @Nullable Object value) {
        if (value instanceof ODataFeed feed) {
            return feed.getEntries().stream()
                    .map(entry -> draft(service, shape, entry))
                    .toList();
        }
        return value instanceof ODataEntry entry ? List.of(draft(service, shape, entry)) : List.of();
    }

    static LocalTime timeOfDay(Calendar calendar) {
        return LocalTime.of(
                calendar.get(Calendar.HOUR_OF_DAY), calendar.get(Calendar.MINUTE), calendar.get(Calendar.SECOND));
    }

    /** Olingo's Java types in ours. */
    static Object converted(Field field, Object value) {
        if (!(value instanceof Calendar calendar)) {
            return value;
        }
        Instant instant = calendar.toInstant();
        return switch (field.kind()) {
            case DAY -> instant.atZone(ZoneOffset.UTC).toLocalDate();
            case TIME -> timeOfDay(calendar);
            default -> instant;
        };
    }
}
