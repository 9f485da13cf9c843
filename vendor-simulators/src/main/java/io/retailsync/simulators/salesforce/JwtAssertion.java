package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed assertion of the JWT bearer grant.
 *
 * <p>Tolerates what the vendor tolerates: padded segments, {@code exp} as number or text, in seconds or milliseconds, however far ahead.
 */
final class JwtAssertion {

    private static final long LATEST_SECONDS = 100_000_000_000L;

    private final String signed;
    private final byte[] signature;
    private final JsonNode header;
    private final JsonNode claims;

    private JwtAssertion(String signed, byte[] signature, JsonNode header, JsonNode claims) {
        this.signed = signed;
        this.signature = signature;
        this.header = header;
        this.claims = claims;
    }

    static Optional<JwtAssertion> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new JwtAssertion(parts[0] + '.' + parts[1], decode(parts[2]), json(parts[0]), json(parts[1])));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] decode(String segment) {
        return Base64.getUrlDecoder().decode(segment);
    }

    private static JsonNode json(String segment) {
        return JsonForm.read(new String(decode(segment), StandardCharsets.UTF_8))
                .orElse(MissingNode.getInstance());
    }

    boolean isSignedBy(PublicKey key) {
        if (!header.path("alg").asText().equals("RS256")) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(signature);
        } catch (GeneralSecurityException unverifiable) {
            return false;
        }
    }

    String claim(String name) {
        return claims.path(name).asText();
    }

    boolean expired(Instant now) {
        long exp = claims.path("exp").asLong(0);
        long seconds = exp > LATEST_SECONDS ? exp / 1_000 : exp;
        return now.getEpochSecond() >= seconds;
    }
}
