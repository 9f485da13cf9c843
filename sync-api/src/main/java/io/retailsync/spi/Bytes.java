package io.retailsync.spi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An immutable run of bytes with value equality, as bodies travel between shell, store and connector.
 *
 * <p>Safe for concurrent use. {@link #toString()} prints the length only, never the content, so that a log can't leak a body.
 */
public final class Bytes {

    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * {@return a copy of {@code content}}
     *
     * @param content any bytes
     */
    public static Bytes of(byte[] content) {
        return content.length == 0 ? EMPTY : new Bytes(content.clone());
    }

    /**
     * {@return the UTF-8 form of {@code text}}
     *
     * @param text any text
     */
    public static Bytes utf8(String text) {
        return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return no bytes} */
    public static Bytes empty() {
        return EMPTY;
    }

    /** {@return a fresh copy of the content, the caller's to change} */
    public byte[] toArray() {
        return content.clone();
    }

    /** {@return the content read as UTF-8; malformed input becomes the replacement character} */
    public String utf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** {@return the number of bytes} */
    public int length() {
        return content.length;
    }

    /** {@return whether there are no bytes} */
    public boolean isEmpty() {
        return content.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
