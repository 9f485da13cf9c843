package io.retailsync.model.envelope;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Text in HTTP headers (CloudEvents 1.0.2, HTTP protocol binding, 3.1.3.2): blanks, quotes, percent signs and everything beyond printable
 * ASCII are percent-encoded as UTF-8. Reading takes off quotes around the value first.
 */
final class HeaderText {

    private static final String DIGITS = "0123456789ABCDEF";

    private HeaderText() {}

    static String encode(String text) {
        StringBuilder header = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            int octet = each & 0xFF;
            if (octet <= ' ' || octet == '"' || octet == '%' || octet > '~') {
                header.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xF));
            } else {
                header.append((char) octet);
            }
        }
        return header.toString();
    }

    /** {@return the text, or nothing where a percent sign is followed by something else, or the octets are no UTF-8} */
    static Optional<String> decode(String header) {
        String text = unquoted(header.strip());
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%') {
                if (i + 2 >= text.length()
                        || !HexFormat.isHexDigit(text.charAt(i + 1))
                        || !HexFormat.isHexDigit(text.charAt(i + 2))) {
                    return Optional.empty();
                }
                octets.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 3;
            } else {
                int point = text.codePointAt(i);
                octets.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return utf8(octets.toByteArray());
    }

    private static String unquoted(String header) {
        if (header.length() < 2 || !header.startsWith("\"") || !header.endsWith("\"")) {
            return header;
        }
        return header.substring(1, header.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private static Optional<String> utf8(byte[] octets) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }
}
