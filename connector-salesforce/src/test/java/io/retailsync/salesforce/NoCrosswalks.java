package io.retailsync.salesforce;

import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;

/** No tables at all. */
enum NoCrosswalks implements Crosswalks {
    NONE;

    @Override
    public Either<SyncFailure.Rejected, String> canonical(String table, String system, String word) {
        return Either.left(SyncFailure.rejected("crosswalk", table, word));
    }

    @Override
    public Either<SyncFailure.Rejected, String> word(String table, String canonical, String system) {
        return Either.left(SyncFailure.rejected("crosswalk", table, canonical));
    }
}
