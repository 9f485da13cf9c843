package io.retailsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Does the same random work on a store and on the plain model, and compares all answers; one seed gives one history. */
final class RandomStoreWork {

    private static final List<Table> TABLES = List.of(Table.SLOT, Table.CASE, Table.MATCH);
    private static final List<String> WORDS = List.of("", "a", "b", "c");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final RandomGenerator random;
    private final String name;
    private final UnaryOperator<Store> restart;
    private final ModelStore model = new ModelStore();
    private Store store;
    private long fence;

    RandomStoreWork(long seed, Store store, UnaryOperator<Store> restart) {
        this.random = new SplittableRandom(seed);
        this.name = "seed " + seed;
        this.store = store;
        this.restart = restart;
    }

    /** Works; {@return the store as it was opened last} */
    Store run(int steps) {
        lease();
        for (int step = 0; step < steps; step++) {
            String where = name + ", step " + step;
            step(where);
            for (Table table : TABLES) {
                compare(where, table);
            }
        }
        return store;
    }

    private void step(String where) {
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                List<Row> rows = many(4, () -> row(table()));
                assertThat(store.append(rows))
                        .as(() -> where + ": append " + rows)
                        .isEqualTo(model.append(rows));
            }
            case 2 -> lease();
            case 4 ->
                assertThatThrownBy(() -> store.commit(List.of(new Unit(List.of(change()))), fence - 1))
                        .as(() -> where + ": a token that was overtaken")
                        .isInstanceOf(StoreUnavailable.class);
            case 3 -> {
                if (random.nextInt(8) == 0) {
                    store = restart.apply(store);
                }
            }
            default -> {
                List<Unit> units =
                        many(5, () -> new Unit(many(4, this::change), Set.copyOf(many(2, () -> random.nextInt(5)))));
                assertThat(store.commit(units, fence))
                        .as(() -> where + ": commit " + units)
                        .isEqualTo(model.commit(units, fence));
            }
        }
    }

    private void lease() {
        fence = store.lease("node", NOON);
        while (model.lease("node", NOON) < fence) {
            // the model counts by one, a store may leap
        }
    }

    private void compare(String where, Table table) {
        String owner = word();
        String state = word();
        Instant now = time();
        int limit = random.nextInt(6);
        int after = random.nextInt(4);
        List<String> words = many(3, this::word);
        List<String> ids = many(3, this::id);
        assertThat(store.list(table, "", "", 0, 1_000))
                .as(() -> where + ": all of " + table)
                .isEqualTo(model.list(table, "", "", 0, 1_000));
        assertThat(store.list(table, owner, state, after, limit))
                .as(() -> where + ": " + table + " of '" + owner + "' in '" + state + "' after " + after + ", most "
                        + limit)
                .isEqualTo(model.list(table, owner, state, after, limit));
        assertThat(store.due(table, owner, now, limit))
                .as(() -> where + ": " + table + " of '" + owner + "' due at " + now + ", most " + limit)
                .isEqualTo(model.due(table, owner, now, limit));
        assertThat(store.nextDue(table, owner)).as(() -> where + ": next due").isEqualTo(model.nextDue(table, owner));
        assertThat(store.about(table, words))
                .as(() -> where + ": about " + words)
                .isEqualTo(model.about(table, words));
        assertThat(store.load(table, ids)).as(() -> where + ": load " + ids).isEqualTo(model.load(table, ids));
        assertThat(store.count(table)).as(() -> where + ": count").isEqualTo(model.count(table));
        if (!state.isEmpty()) {
            assertThat(store.owners(table, state))
                    .as(() -> where + ": owners of what is '" + state + "'")
                    .isEqualTo(model.owners(table, state));
        }
    }

    private Change change() {
        Row row = row(table());
        long there = Optional.ofNullable(
                        model.load(row.table(), List.of(row.id())).get(row.id()))
                .map(Row::version)
                .orElse(0L);
        long expected = random.nextInt(4) == 0 ? random.nextInt(-1, 4) : there;
        Row next = new Row(
                row.table(),
                row.id(),
                there + 1,
                row.owner(),
                row.about(),
                row.state(),
                row.rank(),
                row.due(),
                row.body(),
                row.raw());
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Change(Change.Kind.DELETE, row, expected);
            case 2 -> new Change(Change.Kind.EXPECT, row, expected);
            case 3 -> Change.add(row);
            case 4 -> Change.overwrite(row);
            default -> new Change(Change.Kind.PUT, next, expected);
        };
    }

    private Row row(Table table) {
        Row row = Row.of(table, id(), "{\"n\":" + random.nextInt(1_000) + "}")
                .owner(word())
                .about(word())
                .state(word())
                .rank(random.nextInt(-1, 3))
                .due(random.nextInt(3) == 0 ? Instant.MAX : time());
        return random.nextBoolean() ? row : row.raw(Bytes.utf8(word()));
    }

    private Table table() {
        return TABLES.get(random.nextInt(TABLES.size()));
    }

    private String id() {
        return "row " + random.nextInt(9);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Instant time() {
        return NOON.plusSeconds(random.nextInt(5)).plusNanos(random.nextInt(2_000));
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            all.add(one.get());
        }
        return all;
    }
}
