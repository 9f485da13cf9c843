package io.retailsync.salesforce.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Signs the assertion of the JWT bearer grant with RS256. */
public final class Assertion {

    private static final Duration LIFE = Duration.ofMinutes(3);

    private Assertion() {}

    /**
     * {@return a signed assertion that expires three minutes after {@code now}}
     *
     * @param issuer the app's key
     * @param subject the user's name
     * @param audience whom it is meant for
     * @param now the vendor's time
     * @param key signs
     * @throws IllegalStateException where the key can't sign
     */
    public static String signed(String issuer, String subject, String audience, Instant now, PrivateKey key) {
        String claims = Json.text(Json.object()
                .put("iss", issuer)
                .put("sub", subject)
                .put("aud", audience)
                .put("exp", now.plus(LIFE).getEpochSecond()));
        String signed = segment("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8))
                + '.'
                + segment(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + segment(signer.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the private key of the JWT bearer grant can't sign; look at it", unusable);
        }
    }

    private static String segment(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
