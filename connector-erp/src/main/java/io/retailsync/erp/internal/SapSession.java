package io.retailsync.erp.internal;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A token with the cookies that it belongs to; one is worth nothing without the other (erp reference, A3). Prints neither. */
final class SapSession {

    private final String token;
    private final String cookies;

    private SapSession(String token, String cookies) {
        this.token = token;
        this.cookies = cookies;
    }

    /** The session that an answer opened, if it did. Cookies are kept by name, whatever their names are. */
    static Optional<SapSession> in(HttpResponse response) {
        List<String> pairs = new ArrayList<>();
        for (String cookie : response.header("set-cookie").orElse("").split("\n", -1)) {
            String pair = cookie.split(";", 2)[0].strip();
            if (pair.indexOf('=') > 0) {
                pairs.add(pair);
            }
        }
        return response.header("x-csrf-token")
                .filter(value -> !value.equalsIgnoreCase("required") && !value.equalsIgnoreCase("fetch"))
                .map(value -> new SapSession(value, String.join("; ", pairs)));
    }

    HttpRequest reading(HttpRequest request) {
        return cookies.isEmpty() ? request : request.with("cookie", cookies);
    }

    HttpRequest writing(HttpRequest request) {
        return reading(request).with("x-csrf-token", token);
    }

    /** Whether an answer says that the token or its cookies are not good: nothing was done. */
    static boolean refused(HttpResponse response) {
        return response.status() == 403
                && response.header("x-csrf-token")
                        .filter(value -> value.equalsIgnoreCase("required"))
                        .isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SapSession that && token.equals(that.token) && cookies.equals(that.cookies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token, cookies);
    }

    @Override
    public String toString() {
        return "session";
    }
}
