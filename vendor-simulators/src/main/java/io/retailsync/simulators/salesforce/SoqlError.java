package io.retailsync.simulators.salesforce;

/** A query that the org refuses; caught where the query came in. */
final class SoqlError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    private SoqlError(ApiError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    static SoqlError malformed(String message) {
        return new SoqlError(ApiError.of("MALFORMED_QUERY", message));
    }

    static SoqlError field(String message) {
        return new SoqlError(ApiError.of("INVALID_FIELD", message));
    }

    static SoqlError type(String name) {
        return new SoqlError(ApiError.of("INVALID_TYPE", "sObject type '" + name + "' is not supported."));
    }

    ApiError error() {
        return error;
    }
}
