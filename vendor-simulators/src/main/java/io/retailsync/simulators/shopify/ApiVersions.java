package io.retailsync.simulators.shopify;

import java.util.List;
import java.util.Optional;

/** Which versions serve calls on 2026-11-20. A call to a retired version is served by the oldest supported one, silently. */
final class ApiVersions {

    static final List<String> SUPPORTED = List.of("2026-01", "2026-04", "2026-07", "2026-10");

    private ApiVersions() {}

    /** {@return the version that serves a call; empty for a version that does not exist (yet)} */
    static Optional<String> serving(String wanted, String newest) {
        if (!wanted.matches("20\\d\\d-(01|04|07|10)") || wanted.compareTo(newest) > 0) {
            return Optional.empty();
        }
        return Optional.of(wanted.compareTo(SUPPORTED.get(0)) < 0 ? SUPPORTED.get(0) : wanted);
    }
}
