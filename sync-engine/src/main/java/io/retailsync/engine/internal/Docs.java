package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The JSON of row bodies, and the hashes that name things. */
final class Docs {

    private static final ModelJson JSON = ModelJson.standard();
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private Docs() {}

    static String write(Object doc) {
        return JSON.write(doc);
    }

    static <T> T read(Row row, Class<T> type) {
        return JSON.read(row.body(), type);
    }

    static JsonNode tree(Object value) {
        return JSON.tree(value);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, 16);
    }

    /** {@return 16 characters of base 32: 80 bits, short enough for a field of 35 beside a number of people's} */
    static String reference(String effectKey) {
        byte[] digest = sha256(effectKey);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(DIGITS.charAt(digest[i] & 31));
        }
        return text.toString();
    }

    /** {@return a name-based UUID of version 5 shape (RFC 9562 §5.5 layout) over SHA-256} */
    static UUID uuid(String name) {
        byte[] digest = sha256(name);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = (high << 8) | (digest[i] & 0xff);
            low = (low << 8) | (digest[i + 8] & 0xff);
        }
        high = (high & ~0xf000L) | 0x5000L;
        low = (low & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
