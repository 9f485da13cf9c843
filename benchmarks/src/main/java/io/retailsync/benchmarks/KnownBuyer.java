package io.retailsync.benchmarks;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.Optional;

/** What an engine would have to look up for an order: the buyer's number at the ERP. Orders need no crosswalk. */
final class KnownBuyer implements Lookup, Crosswalks {

    static final String NUMBER = "1000042";

    @Override
    public String system() {
        return "erp";
    }

    @Override
    public Optional<String> id(Key key, String type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> id(ExternalRef elsewhere, String type) {
        return elsewhere.type().equals("customer") ? Optional.of(NUMBER) : Optional.empty();
    }

    @Override
    public Crosswalks crosswalks() {
        return this;
    }

    @Override
    public Either<SyncFailure.Rejected, String> canonical(String table, String system, String word) {
        return missing(table);
    }

    @Override
    public Either<SyncFailure.Rejected, String> word(String table, String canonical, String system) {
        return missing(table);
    }

    private static Either<SyncFailure.Rejected, String> missing(String table) {
        return Either.left(new SyncFailure.Rejected("crosswalk-missing", table, "no order was expected to need one"));
    }
}
