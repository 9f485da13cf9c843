package io.retailsync.engine.internal;

import io.retailsync.api.Crosswalk;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** The host's crosswalks as connectors look things up in them. */
record CrosswalkTables(Map<String, Crosswalk> tables) implements Crosswalks {

    @Override
    public Either<SyncFailure.Rejected, String> canonical(String table, String system, String word) {
        Optional<String> found = rows(table).entrySet().stream()
                .filter(row -> word.equals(row.getValue().get(system)))
                .map(Map.Entry::getKey)
                .findFirst();
        return found.<Either<SyncFailure.Rejected, String>>map(Either::right)
                .orElseGet(() -> Either.left(missing(table, "your-name", system, word)));
    }

    @Override
    public Either<SyncFailure.Rejected, String> word(String table, String canonical, String system) {
        return Optional.ofNullable(rows(table).getOrDefault(canonical, Map.of()).get(system))
                .<Either<SyncFailure.Rejected, String>>map(Either::right)
                .orElseGet(() -> Either.left(missing(table, canonical, system, "its word")));
    }

    private Map<String, Map<String, String>> rows(String table) {
        return Optional.ofNullable(tables.get(table)).map(Crosswalk::words).orElseGet(Map::of);
    }

    private static SyncFailure.Rejected missing(String table, String canonical, String system, String word) {
        return SyncFailure.rejected(
                "crosswalk-missing",
                table,
                "the crosswalk '" + table + "' has no entry for '" + system + "': add .map(\"" + canonical + "\", \""
                        + system + "\", \"" + word + "\"), then replay");
    }
}
