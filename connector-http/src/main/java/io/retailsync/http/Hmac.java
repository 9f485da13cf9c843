package io.retailsync.http;

import io.retailsync.spi.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collection;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 signatures (RFC 2104, FIPS 180-4), compared in constant time. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    /**
     * {@return the signature in base64, as webhooks carry it}
     *
     * @param key the shared secret
     * @param content the raw bytes
     */
    public static String base64(Secret key, Bytes content) {
        return Base64.getEncoder().encodeToString(sign(key, content));
    }

    /**
     * {@return whether one of the keys signed these bytes}
     *
     * @param keys the current and the previous secret, while a rotation lasts; all are tried, so that time tells nothing
     * @param content the raw bytes
     * @param base64 the signature as received; malformed text is a wrong signature
     */
    public static boolean isSignedByAny(Collection<Secret> keys, Bytes content, String base64) {
        Bytes received = decoded(base64);
        boolean signed = false;
        for (Secret key : keys) {
            signed |= same(Bytes.of(sign(key, content)), received);
        }
        return signed;
    }

    static boolean same(Bytes left, Bytes right) {
        return MessageDigest.isEqual(left.toArray(), right.toArray());
    }

    private static Bytes decoded(String base64) {
        try {
            return Bytes.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException malformed) {
            return Bytes.empty();
        }
    }

    private static byte[] sign(Secret key, Bytes content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes().toArray(), ALGORITHM));
            return mac.doFinal(content.toArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
