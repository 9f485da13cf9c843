package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;

/**
 * What became of one record of a Collections call.
 *
 * @param id the record's id; empty where it failed
 * @param errors why it failed; empty where it did not
 */
record RowResult(String id, List<ApiError> errors) {

    static RowResult of(JsonNode result) {
        return result.path("success").asBoolean()
                ? new RowResult(result.path("id").asText(), List.of())
                : new RowResult("", ApiError.all(result.path("errors")));
    }

    boolean done() {
        return !id.isEmpty();
    }

    boolean failedWith(String code) {
        return errors.stream().anyMatch(error -> error.code().equals(code));
    }

    /**
     * {@return the id, or what the errors mean}
     *
     * @param ownId whether the record was named by its id
     */
    Either<SyncFailure, String> outcome(boolean ownId) {
        return done() ? Either.right(id) : Either.left(Failures.of(errors, ownId));
    }
}
