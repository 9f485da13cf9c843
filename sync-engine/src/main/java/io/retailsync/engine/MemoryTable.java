package io.retailsync.engine;

import io.retailsync.spi.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One table of a {@link MemoryStore} with its indexes; a row that is put again keeps its place in the order of arrival. */
final class MemoryTable {

    private final Map<String, Long> arrivals = new HashMap<>();
    private final NavigableMap<Long, Row> rows = new TreeMap<>();
    private final Map<String, NavigableMap<Long, Row>> byAbout = new HashMap<>();
    private final Map<String, NavigableMap<Long, Row>> byOwner = new HashMap<>();
    private final Map<String, NavigableMap<Long, Row>> byState = new TreeMap<>();
    private final Map<String, MemoryAgenda> agendas = new HashMap<>();
    private long lastArrival;

    /** {@return the version that is there, 0 for none} */
    long version(String id) {
        Row row = find(id);
        return row == null ? 0 : row.version();
    }

    void put(Row given) {
        Row row = given.due(MemoryAgenda.kept(given.due()));
        Long known = arrivals.get(row.id());
        long arrival = known == null ? ++lastArrival : known;
        Row before = rows.put(arrival, row);
        if (before == null) {
            arrivals.put(row.id(), arrival);
        } else {
            unindex(arrival, before);
        }
        index(byAbout, row.about()).put(arrival, row);
        index(byOwner, row.owner()).put(arrival, row);
        index(byState, row.state()).put(arrival, row);
        agendas.computeIfAbsent(row.owner(), any -> new MemoryAgenda()).add(arrival, row);
    }

    void delete(String id) {
        Long arrival = arrivals.remove(id);
        if (arrival == null) {
            return;
        }
        Row row = rows.remove(arrival);
        if (row != null) {
            unindex(arrival, row);
        }
    }

    Map<String, Row> load(Collection<String> ids) {
        Map<String, Row> found = new LinkedHashMap<>();
        for (String id : ids) {
            Row row = find(id);
            if (row != null) {
                found.put(id, row);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    List<Row> about(Collection<String> abouts) {
        NavigableMap<Long, Row> found = new TreeMap<>();
        abouts.forEach(about -> found.putAll(byAbout.getOrDefault(about, Collections.emptyNavigableMap())));
        return List.copyOf(found.values());
    }

    List<Row> due(String owner, Instant now, long limit) {
        MemoryAgenda agenda = agendas.get(owner);
        if (agenda == null) {
            return List.of();
        }
        return agenda.due(now)
                .limit(limit)
                .flatMap(arrival -> Stream.ofNullable(rows.get(arrival)))
                .toList();
    }

    Optional<Instant> nextDue(String owner) {
        return Optional.ofNullable(agendas.get(owner)).flatMap(MemoryAgenda::next);
    }

    List<Row> list(String owner, String state, long after, long limit) {
        NavigableMap<Long, Row> source = rows;
        if (!owner.isEmpty()) {
            source = byOwner.getOrDefault(owner, Collections.emptyNavigableMap());
        }
        if (!state.isEmpty()) {
            NavigableMap<Long, Row> inState = byState.getOrDefault(state, Collections.emptyNavigableMap());
            source = inState.size() < source.size() ? inState : source;
        }
        return source.values().stream()
                .filter(row -> owner.isEmpty() || row.owner().equals(owner))
                .filter(row -> state.isEmpty() || row.state().equals(state))
                .skip(after)
                .limit(limit)
                .toList();
    }

    Map<String, Long> count() {
        Map<String, Long> counts = new LinkedHashMap<>();
        byState.forEach((state, members) -> counts.put(state, (long) members.size()));
        return Collections.unmodifiableMap(counts);
    }

    Map<String, Long> owners(String state) {
        Map<String, Long> counts = new TreeMap<>();
        byState.getOrDefault(state, Collections.emptyNavigableMap())
                .values()
                .forEach(row -> counts.merge(row.owner(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    private @Nullable Row find(String id) {
        Long arrival = arrivals.get(id);
        return arrival == null ? null : rows.get(arrival);
    }

    private void unindex(long arrival, Row row) {
        remove(byAbout, row.about(), arrival);
        remove(byOwner, row.owner(), arrival);
        remove(byState, row.state(), arrival);
        agendas.computeIfPresent(row.owner(), (any, agenda) -> agenda.remove(arrival, row) ? null : agenda);
    }

    private static NavigableMap<Long, Row> index(Map<String, NavigableMap<Long, Row>> index, String word) {
        return index.computeIfAbsent(word, any -> new TreeMap<>());
    }

    private static void remove(Map<String, NavigableMap<Long, Row>> index, String word, long arrival) {
        index.computeIfPresent(word, (any, members) -> {
            members.remove(arrival);
            return members.isEmpty() ? null : members;
        });
    }
}
