package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.simulators.shopify.Shop;
import io.retailsync.spi.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payloads from files named after their topics, such as {@code orders.create.json}: first the shop is made to hold what they speak of,
 * then they are announced byte by byte, deletions last.
 */
final class GivenWebhooks {

    private static final String SUFFIX = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Given> changes = new ArrayList<>();
    private final List<Given> deletions = new ArrayList<>();

    private final List<Announced> announced = new ArrayList<>();

    /**
     * A payload on its way.
     *
     * @param file its name
     * @param topic of the webhook
     * @param body as a tree; missing where it is no JSON
     * @param webhookId under which the shop sends it
     */
    record Announced(String file, String topic, JsonNode body, String webhookId) {}

    private record Given(String file, String topic, Bytes body) {

        JsonNode tree() {
            try {
                return JSON.readTree(body.toArray());
            } catch (JsonProcessingException malformed) {
                return JSON.missingNode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param directory with payloads; other files are left alone */
    GivenWebhooks(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count() == 0) {
            throw new Options.Refused(
                    "-Dwebhooks=" + directory + ": no TOPIC.json in there, such as orders.create.json");
        }
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        String dotted = name.substring(0, name.length() - SUFFIX.length());
        int dot = dotted.lastIndexOf('.');
        if (dot < 1) {
            return;
        }
        // One family of topics is written with a dot (Shopify, webhook topics 2026-07).
        String topic = dotted.startsWith("customer.tags_")
                ? dotted
                : dotted.substring(0, dot) + "/" + dotted.substring(dot + 1);
        try {
            Given given = new Given(name, topic, Bytes.of(Files.readAllBytes(file)));
            (topic.endsWith("/delete") || topic.endsWith("/redact") ? deletions : changes).add(given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return changes.size() + deletions.size();
    }

    /** Makes the shop hold what the payloads speak of. */
    void seed(Shop shop, Instant now) {
        Stream.concat(changes.stream(), deletions.stream())
                .forEach(given -> shop.seed(given.topic(), given.tree(), now));
    }

    void announceChanges(Shop shop, Instant now) {
        changes.forEach(given -> announce(given, shop, now));
    }

    void announceDeletions(Shop shop, Instant now) {
        deletions.forEach(given -> announce(given, shop, now));
    }

    private void announce(Given given, Shop shop, Instant now) {
        String id = shop.announce(given.topic(), given.body(), now).orElse("");
        announced.add(new Announced(given.file(), given.topic(), given.tree(), id));
    }

    /** {@return what was announced, in that order, which is also the order in which the shop came to hold it} */
    List<Announced> announced() {
        return List.copyOf(announced);
    }
}
