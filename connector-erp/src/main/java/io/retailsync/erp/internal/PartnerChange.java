package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;

/** One write that brings a business partner nearer to what it shall be. */
@FunctionalInterface
interface PartnerChange {

    Either<SyncFailure, JsonNode> write(ODataClient client, Call call);
}
