package io.retailsync.simulators;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Puts a simulated vendor behind an HTTP/1.1 server on 127.0.0.1, at a port that the system chooses.
 *
 * <p>Calls to the vendor are made one at a time under a lock, which a caller who uses the vendor beside the server shares. An answer
 * is written when the vendor's latency, divided by the speed, is over; no thread waits for it. Replies that are to be lost on the way
 * really are: a reset connection is reset, a truncated body ends early. Connections are kept alive. Safe for concurrent use.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 512;
    private static final int BACKLOG = 256;

    private final Simulator vendor;
    private final InstantSource clock;
    private final double speed;
    private final Lock lock;
    private final ExchangeObserver observer;
    private final ServerSocket listener;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private Instant latest = Instant.MIN;

    private LoopbackServer(Simulator vendor, InstantSource clock, double speed, Lock lock, ExchangeObserver observer)
            throws IOException {
        this.vendor = vendor;
        this.clock = clock;
        this.speed = speed;
        this.lock = lock;
        this.observer = observer;
        this.listener = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        ThreadFactory threads = threads(vendor.vendor());
        this.workers =
                new ThreadPoolExecutor(0, MOST_CONNECTIONS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        this.timer = new ScheduledThreadPoolExecutor(1, threads);
    }

    /**
     * {@return a running server with a lock of its own that nobody observes}
     *
     * @param vendor who answers
     * @param clock the vendor's time
     * @param speed how many seconds of vendor time pass in a second; divides the latencies
     */
    public static LoopbackServer serve(Simulator vendor, InstantSource clock, double speed) {
        return serve(vendor, clock, speed, new ReentrantLock(), ExchangeObserver.none());
    }

    /**
     * {@return a running server}
     *
     * @param vendor who answers
     * @param clock the vendor's time
     * @param speed how many seconds of vendor time pass in a second; divides the latencies
     * @param lock held during every call to the vendor
     * @param observer sees each exchange
     * @throws UncheckedIOException if no port can be had
     */
    public static LoopbackServer serve(
            Simulator vendor, InstantSource clock, double speed, Lock lock, ExchangeObserver observer) {
        try {
            LoopbackServer server = new LoopbackServer(vendor, clock, speed, lock, observer);
            server.workers.execute(server::accept);
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static ThreadFactory threads(String name) {
        AtomicLong count = new AtomicLong();
        return work -> {
            Thread thread = new Thread(work, "loopback-" + name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** {@return the server's address, without a path} */
    public URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                take(listener.accept());
            } catch (IOException closed) {
                close();
            }
        }
    }

    private void take(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        open.add(socket);
        LoopbackConnection connection = new LoopbackConnection(this, socket);
        if (!submit(connection::readOn)) {
            forget(socket);
        }
    }

    /** {@return whether a thread does the work} */
    boolean submit(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Closes a connection. */
    void forget(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            open.remove(socket);
        }
    }

    /** {@return the vendor's answer; the effect has happened when this returns} */
    Reply handle(HttpRequest request) {
        observer.arrived(request);
        Reply reply;
        lock.lock();
        try {
            reply = vendor.handle(request, now());
        } finally {
            lock.unlock();
        }
        observer.handled(request, reply);
        return reply;
    }

    /** Vendor time never runs backwards, whatever the clock does. */
    private Instant now() {
        Instant now = clock.instant();
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    void after(Duration vendorTime, Runnable work) {
        long nanos = (long) (vendorTime.toNanos() / speed);
        try {
            ScheduledFuture<?> unused = timer.schedule(() -> dispatch(work), nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            work.run();
        }
    }

    private void dispatch(Runnable work) {
        if (!submit(work)) {
            work.run();
        }
    }

    void answered(HttpRequest request, Reply reply) {
        observer.answered(request, reply);
    }

    /** Stops listening and breaks the open connections. Closing again does nothing. */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
        open.forEach(this::forget);
        try {
            listener.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
