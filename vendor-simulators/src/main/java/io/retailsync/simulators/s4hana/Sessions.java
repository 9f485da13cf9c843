package io.retailsync.simulators.s4hana;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Sessions and the token that guards writes: token and cookies are good only together (erp reference, A3). */
final class Sessions {

    private static final String SESSION = "SAP_SESSIONID_S4H_";
    private static final String GUARD = "sap-XSRF_S4H_";

    private final RandomGenerator random;
    private final Duration idle;
    private final Map<String, Session> open = new LinkedHashMap<>();

    private static final class Session {
        private final String user;
        private String token;
        private Instant lastUsed;

        private Session(String user, String token, Instant lastUsed) {
            this.user = user;
            this.token = token;
            this.lastUsed = lastUsed;
        }
    }

    Sessions(RandomGenerator random, Duration idle) {
        this.random = random;
        this.idle = idle;
    }

    /** Puts the token, and the cookies of a session that is opened for it, into an answer. */
    HttpResponse withToken(HttpRequest request, String user, HttpResponse response, Instant now) {
        Optional<Session> known = session(request, user, now);
        if (known.isPresent()) {
            return response.with("x-csrf-token", known.get().token);
        }
        String id = opaque(24);
        Session session = new Session(user, opaque(16), now);
        open.put(id, session);
        String client = client(request);
        String cookies = "sap-usercontext=sap-client=" + client + "; path=/\n"
                + SESSION + client + "=" + id + "; path=/; secure; HttpOnly\n"
                + GUARD + client + "=" + opaque(12) + "; path=/; secure";
        return response.with("x-csrf-token", session.token).with("set-cookie", cookies);
    }

    boolean guarded(HttpRequest request, String user, Instant now) {
        Optional<Session> session = session(request, user, now);
        boolean bothCookies = cookies(request).keySet().stream().anyMatch(name -> name.startsWith(GUARD));
        return bothCookies
                && session.isPresent()
                && request.header("x-csrf-token")
                        .filter(session.get().token::equals)
                        .isPresent();
    }

    private Optional<Session> session(HttpRequest request, String user, Instant now) {
        open.values().removeIf(session -> session.lastUsed.plus(idle).isBefore(now));
        Optional<Session> session = cookies(request).entrySet().stream()
                .filter(cookie -> cookie.getKey().equals(SESSION + client(request)))
                .map(cookie -> Optional.ofNullable(open.get(cookie.getValue())))
                .flatMap(Optional::stream)
                .filter(found -> found.user.equals(user))
                .findFirst();
        session.ifPresent(found -> found.lastUsed = now);
        return session;
    }

    /** Ends the session of a request. */
    void end(HttpRequest request) {
        cookies(request).values().forEach(open::remove);
    }

    /** Leaves the session open and gives it another token. */
    void renewToken(HttpRequest request) {
        cookies(request).values().stream()
                .map(id -> Optional.ofNullable(open.get(id)))
                .flatMap(Optional::stream)
                .forEach(session -> session.token = opaque(16));
    }

    static boolean wantsToken(HttpRequest request) {
        return request.header("x-csrf-token")
                .filter(value -> value.toLowerCase(Locale.ROOT).equals("fetch"))
                .isPresent();
    }

    private static String client(HttpRequest request) {
        String query = request.uri().getRawQuery();
        Optional<String> inQuery = query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> part.startsWith("sap-client="))
                        .map(part -> part.substring("sap-client=".length()))
                        .findFirst();
        return inQuery.or(() -> request.header("sap-client")).orElse("100");
    }

    static Map<String, String> cookies(HttpRequest request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String pair : request.header("cookie").orElse("").split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                cookies.put(
                        pair.substring(0, equals).trim(),
                        pair.substring(equals + 1).trim());
            }
        }
        return cookies;
    }

    private String opaque(int bytes) {
        byte[] noise = new byte[bytes];
        random.nextBytes(noise);
        return new String(Base64.getUrlEncoder().encode(noise), StandardCharsets.US_ASCII);
    }
}
