package io.retailsync.simulators;

import io.retailsync.spi.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes one HTTP/1.1 answer in a single piece, or half of it. */
final class ResponseWriter {

    private ResponseWriter() {}

    static void whole(OutputStream output, HttpResponse response, String method, boolean close) throws IOException {
        byte[] body = response.body().toArray();
        boolean bodiless = method.equals("HEAD") || response.status() == 204 || response.status() == 304;
        ByteArrayOutputStream answer = head(response, body.length, close);
        if (!bodiless) {
            answer.write(body);
        }
        answer.writeTo(output);
        output.flush();
    }

    /** Promises the whole body and sends half of it. */
    static void truncated(OutputStream output, HttpResponse response) throws IOException {
        byte[] body = response.body().toArray();
        ByteArrayOutputStream answer = head(response, Math.max(1, body.length), false);
        answer.write(body, 0, body.length / 2);
        answer.writeTo(output);
        output.flush();
    }

    private static ByteArrayOutputStream head(HttpResponse response, int length, boolean close) throws IOException {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 ").append(response.status()).append(" -\r\n");
        response.headers().forEach((name, value) -> {
            if (!name.equals("content-length")) {
                value.lines()
                        .forEach(line ->
                                head.append(name).append(": ").append(line).append("\r\n"));
            }
        });
        if (response.status() != 204) {
            head.append("content-length: ").append(length).append("\r\n");
        }
        head.append(close ? "connection: close\r\n\r\n" : "\r\n");
        ByteArrayOutputStream answer = new ByteArrayOutputStream(head.length() + length);
        answer.write(head.toString().getBytes(StandardCharsets.UTF_8));
        return answer;
    }
}
