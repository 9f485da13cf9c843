package io.retailsync.simulators;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one HTTP/1.1 request: a line, headers, a body by length or in chunks. Whatever is too large or malformed ends the connection. */
final class RequestReader {

    private static final int MOST_HEAD = 64 * 1024;
    private static final int MOST_BODY = 64 * 1024 * 1024;

    private final InputStream input;
    private final OutputStream output;
    private int headLeft = MOST_HEAD;

    RequestReader(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    /** {@return the next request, empty when the client hung up between two} */
    Optional<HttpRequest> read() throws IOException {
        String start = line();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = start.split(" ", -1);
        if (parts.length != 3) {
            throw new ProtocolException("not a request line");
        }
        Map<String, String> headers = headers();
        if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
            output.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            output.flush();
        }
        return Optional.of(new HttpRequest(parts[0], target(parts[1], headers), headers, body(headers)));
    }

    private static URI target(String target, Map<String, String> headers) {
        return URI.create(
                target.startsWith("http") ? target : "http://" + headers.getOrDefault("host", "127.0.0.1") + target);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("not a header");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.merge(name, line.substring(colon + 1).trim(), (one, other) -> one + ", " + other);
        }
        return headers;
    }

    private Bytes body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        String length = headers.getOrDefault("content-length", "0");
        return Bytes.of(bytes(number(length, 10)));
    }

    private Bytes chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            if (body.size() + size > MOST_BODY) {
                throw new ProtocolException("body too large");
            }
            body.write(bytes(size));
            line();
        }
        headers();
        return Bytes.of(body.toByteArray());
    }

    private int chunkSize() throws IOException {
        headLeft = MOST_HEAD;
        String size = line();
        int extension = size.indexOf(';');
        return number(extension < 0 ? size : size.substring(0, extension), 16);
    }

    private static int number(String text, int radix) throws ProtocolException {
        try {
            int number = Integer.parseInt(text.trim(), radix);
            if (number >= 0 && number <= MOST_BODY) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            throw new ProtocolException("not a length");
        }
        throw new ProtocolException("body too large");
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = input.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the request ends early");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            if (--headLeft < 0) {
                throw new ProtocolException("head too large");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
