package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The host application as a child process: the only thing that is ever killed. Safe for concurrent use. */
final class HostProcess implements AutoCloseable {

    private static final String MAIN = "io.retailsync.examples.host.Host";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Path log;
    private final Map<String, String> settings;
    private final Map<String, String> secrets;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private Optional<Process> process = Optional.empty();

    HostProcess(URI address, Path log, Map<String, String> settings, Map<String, String> secrets) {
        this.address = address;
        this.log = log;
        this.settings = new LinkedHashMap<>(settings);
        this.secrets = Map.copyOf(secrets);
    }

    /** Starts it, or starts it again on the same files, and waits until it answers. */
    synchronized void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // With two processors CompletableFuture, and so the JDK's HTTP client, would start a thread for each of
                // its steps.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dsun.net.httpserver.nodelay=true",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        try {
            File file = log.toFile();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(file));
            builder.environment().putAll(secrets);
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether it answers} */
    boolean answers() {
        return get("/health").isPresent();
    }

    synchronized boolean alive() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** SIGKILL: nothing in it gets to run any more. Returns when it is gone. */
    synchronized void kill() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            await(running);
        });
    }

    private static void await(Process running) {
        try {
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the host survived SIGKILL");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@return what the host says of itself, if it answers} */
    Optional<JsonNode> get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException down) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Asks it to close, and waits. */
    @Override
    public synchronized void close() {
        process.ifPresent(running -> {
            running.destroy();
            try {
                if (!running.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        });
    }
}
