package io.retailsync.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every request on the loopback with the same bytes, then closes or hangs. */
final class LoopbackServer implements AutoCloseable {

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket listener;
    private final byte[] answer;
    private final boolean hangs;

    private LoopbackServer(String answer, boolean hangs) throws IOException {
        this.listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        this.hangs = hangs;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    static LoopbackServer closingAfter(String answer) throws IOException {
        return new LoopbackServer(answer, false);
    }

    static LoopbackServer hangingAfter(String answer) throws IOException {
        return new LoopbackServer(answer, true);
    }

    static LoopbackServer ok(String headers, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return closingAfter(
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + length + "\r\n" + headers + "\r\n" + body);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                requests.add(request(new BufferedInputStream(socket.getInputStream())));
                socket.getOutputStream().write(answer);
                socket.getOutputStream().flush();
                if (hangs) {
                    socket.getInputStream().read();
                }
            } catch (IOException gone) {
                requests.add("gone: " + gone.getMessage());
            }
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        String text = head.toString(StandardCharsets.UTF_8);
        int length = text.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
