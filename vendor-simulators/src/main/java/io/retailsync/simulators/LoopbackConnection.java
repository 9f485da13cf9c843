package io.retailsync.simulators;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.Reply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;

/** One connection: reads a request, lets the vendor handle it, writes the answer when it is due, and reads on. */
final class LoopbackConnection {

    private final LoopbackServer server;
    private final Socket socket;
    private final InputStream input;

    LoopbackConnection(LoopbackServer server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.input = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    void readOn() {
        try {
            Optional<HttpRequest> request = new RequestReader(input, socket.getOutputStream()).read();
            if (request.isEmpty()) {
                server.forget(socket);
                return;
            }
            Reply reply = server.handle(request.get());
            server.after(reply.after(), () -> answer(request.get(), reply));
        } catch (IOException | RuntimeException broken) {
            server.forget(socket);
        }
    }

    private void answer(HttpRequest request, Reply reply) {
        boolean goOn = false;
        try {
            goOn = write(request, reply);
        } catch (IOException broken) {
            goOn = false;
        }
        server.answered(request, reply);
        if (goOn) {
            readOn();
        } else {
            server.forget(socket);
        }
    }

    /** {@return whether the connection stays open} */
    private boolean write(HttpRequest request, Reply reply) throws IOException {
        switch (reply.delivery()) {
            case RESET -> {
                socket.setSoLinger(true, 0);
                return false;
            }
            case TRUNCATED -> {
                ResponseWriter.truncated(socket.getOutputStream(), reply.response());
                return false;
            }
            default -> {
                boolean close = request.header("connection")
                        .filter("close"::equalsIgnoreCase)
                        .isPresent();
                ResponseWriter.whole(socket.getOutputStream(), reply.response(), request.method(), close);
                return !close;
            }
        }
    }
}
