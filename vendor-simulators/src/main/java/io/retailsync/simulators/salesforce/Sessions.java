package io.retailsync.simulators.salesforce;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Access tokens: opaque, one per user and app while it lives, extended by use, ended at any moment. */
final class Sessions {

    private record Session(String owner, Instant expires) {}

    private final String orgId;
    private final Duration timeout;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private int granted;

    Sessions(String orgId, Duration timeout) {
        this.orgId = orgId;
        this.timeout = timeout;
    }

    /**
     * {@return a token for the owner: the one that is still alive, else a new one}
     *
     * @param owner app and user
     * @param now the vendor's time
     */
    String grant(String owner, Instant now) {
        sessions.values().removeIf(session -> !session.expires().isAfter(now));
        String token = sessions.entrySet().stream()
                .filter(entry -> entry.getValue().owner().equals(owner))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::token);
        sessions.put(token, new Session(owner, now.plus(timeout)));
        return token;
    }

    private String token() {
        granted++;
        try {
            byte[] seed = (orgId + '/' + granted).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-512").digest(seed);
            return orgId.substring(0, 15) + "!"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .replace('-', '.');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-512", impossible);
        }
    }

    /**
     * {@return whether the token is alive; its life is extended if so}
     *
     * @param token from the request
     * @param now the vendor's time
     */
    boolean admits(String token, Instant now) {
        Session session = sessions.get(token);
        if (session == null || !session.expires().isAfter(now)) {
            return false;
        }
        sessions.put(token, new Session(session.owner(), now.plus(timeout)));
        return true;
    }

    boolean end(String token) {
        return sessions.remove(token) != null;
    }

    void endAll() {
        sessions.clear();
    }
}
