package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;

/** One write to a sales order that brings it nearer to what it shall hold. */
@FunctionalInterface
interface ItemChange {

    Either<SyncFailure, JsonNode> write(SalesDocument document, Call call);
}
