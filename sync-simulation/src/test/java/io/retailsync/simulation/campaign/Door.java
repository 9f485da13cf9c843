package io.retailsync.simulation.campaign;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vendor's front door: access tokens, and CSRF tokens where the vendor wants them. */
final class Door {

    private final boolean csrf;
    private final Set<String> tokens = new HashSet<>();
    private final Set<String> csrfTokens = new HashSet<>();
    private int issued;

    Door(boolean csrf) {
        this.csrf = csrf;
    }

    /** The answer of the door itself, or empty where the request may pass. */
    Optional<HttpResponse> answer(HttpRequest request) {
        if (request.uri().getPath().equals("/token")) {
            return Optional.of(issue(tokens, "t"));
        }
        if (!tokens.contains(request.header("authorization").orElse(""))) {
            return Optional.of(Wire.refusal(401, "unauthorized"));
        }
        if (request.uri().getPath().equals("/csrf")) {
            return Optional.of(issue(csrfTokens, "c"));
        }
        boolean writes = !request.method().equals("GET");
        if (csrf
                && writes
                && !csrfTokens.contains(request.header("x-csrf-token").orElse(""))) {
            return Optional.of(Wire.refusal(403, "csrf"));
        }
        return Optional.empty();
    }

    private HttpResponse issue(Set<String> set, String prefix) {
        String token = prefix + ++issued;
        set.add(token);
        return Wire.answer(200, Wire.object().put("token", token));
    }

    /** The door's own faults. */
    Optional<HttpResponse> refuse(FaultKind kind, HttpRequest request) {
        if (request.uri().getPath().equals("/token")) {
            return Optional.empty();
        }
        return switch (kind) {
            case THROTTLED ->
                Optional.of(new HttpResponse(
                        429,
                        Map.of("retry-after", "3"),
                        Wire.bytes(Wire.object().put("code", "throttled"))));
            case EXPIRED_TOKEN -> {
                tokens.clear();
                yield Optional.of(Wire.refusal(401, "expired"));
            }
            case MISSING_CSRF -> {
                if (!csrf || request.method().equals("GET")) {
                    yield Optional.empty();
                }
                csrfTokens.clear();
                yield Optional.of(Wire.refusal(403, "csrf"));
            }
            default -> Optional.empty();
        };
    }
}
