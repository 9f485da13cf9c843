package io.retailsync.model.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.DataClass;
import io.retailsync.model.json.ModelJson;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a host writes values where people or machines may read along: logs, metrics, audit. (The engine writes no values there at all: its journal and
 * cases carry names and shapes.) Public, internal,
 * confidential and financial values (C0, C1, C2, F1) stay as they are; pseudonymous ones (P1) become a hash, so that equal ones can still be told
 * from others; personal, sensitive and payment-linked ones (P2, P3, K1) become {@value #MASK}. What nobody declared, members beyond the model
 * included, is masked.
 *
 * <p>Immutable, safe for concurrent use. For sentences of others, which have no structure: {@link PersonalWords}.
 */
public final class Masking {

    /** What stands in place of a masked value. */
    public static final String MASK = "***";

    private static final int HASH_BYTES = 6;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Masking(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * {@return a masking whose hashes nobody without the key can try out}
     *
     * @param secret the host's, at least 16 bytes; hashes of different keys can't be compared
     */
    public static Masking keyed(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("found a key of " + secret.length + " bytes; at least 16 are needed");
        }
        return new Masking(secret);
    }

    /** {@return a masking without a secret: whoever can guess a pseudonymous id recognises its hash} */
    public static Masking unkeyed() {
        return new Masking("retailsync".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return a record as JSON, masked}
     *
     * @param record of the model, or a command or event about one
     */
    public String record(Record record) {
        return masked(ModelJson.standard().tree(record), record.getClass());
    }

    /**
     * {@return a JSON text, masked}
     *
     * @param json well-formed
     * @param type the record that it is the JSON of; members which that does not have are masked
     * @throws io.retailsync.model.InvalidValue for what is no JSON
     */
    public String json(String json, Class<? extends Record> type) {
        return masked(ModelJson.standard().tree(json), type);
    }

    private String masked(JsonNode tree, Class<? extends Record> type) {
        return new Classified(this::fate).walk(tree, type, Optional.empty()).toString();
    }

    /**
     * {@return one attribute's value as JSON, masked}
     *
     * @param value of the attribute
     * @param path whose value it is
     */
    public String value(Object value, AttributePath<?, ?> path) {
        return new Classified(this::fate)
                .walk(ModelJson.standard().tree(value), path.type(), Optional.of(path.dataClass()))
                .toString();
    }

    /**
     * {@return a text, masked as a whole}
     *
     * @param text any
     * @param dataClass its class
     */
    public String text(String text, DataClass dataClass) {
        if (dataClass.masked()) {
            return MASK;
        }
        return dataClass == DataClass.P1 ? hashed(text) : text;
    }

    private JsonNode fate(DataClass dataClass, JsonNode part, Type type) {
        boolean plain = !dataClass.masked() && dataClass != DataClass.P1;
        return plain ? part : TextNode.valueOf(text(part.isValueNode() ? part.asText() : part.toString(), dataClass));
    }

    private String hashed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return "#" + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
