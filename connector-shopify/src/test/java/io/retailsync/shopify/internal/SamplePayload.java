package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Received;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A payload that the vendor published.
 *
 * @param version of the API
 * @param topic it was sent under
 * @param body the payload
 */
record SamplePayload(String version, String topic, ObjectNode body) {

    /** {@return every published payload, of all versions} */
    static List<SamplePayload> all() throws IOException {
        List<SamplePayload> all = new ArrayList<>();
        for (Path file : SharedFiles.webhooks("2026-07-docs")) {
            all.add(new SamplePayload("2026-07", SharedFiles.topic(file), read(file)));
        }
        for (Path file : SharedFiles.webhooks("2024-10-cli-trigger")) {
            ObjectNode captured = read(file);
            all.add(new SamplePayload("2024-10", captured.path("topic").asText(), (ObjectNode) captured.path("body")));
        }
        return all;
    }

    /** {@return those that are read, not ignored nor handed to a person} */
    static List<SamplePayload> read() throws IOException {
        return all().stream()
                .filter(sample -> !Topic.of(sample.topic()).payload().isEmpty())
                .toList();
    }

    static ObjectNode read(Path file) throws IOException {
        return Json.read(Bytes.of(Files.readAllBytes(file))).orElseThrow();
    }

    SamplePayload with(ObjectNode other) {
        return new SamplePayload(version, topic, other);
    }

    Received received(ShopWorld world) {
        Bytes bytes = Json.write(body);
        Map<String, String> headers = Map.of(
                "content-type",
                "application/json",
                "x-shopify-topic",
                topic,
                "x-shopify-api-version",
                version,
                "x-shopify-shop-domain",
                "acme.myshopify.com",
                "x-shopify-webhook-id",
                "id-" + topic,
                "x-shopify-hmac-sha256",
                Hmac.base64(Secret.of("shpss_secret"), bytes));
        return world.connector.receive(new WebhookRequest(headers, bytes, world.now));
    }

    /** {@return what is kept of it; empty where it is ignored} */
    Optional<Incoming> incoming(ShopWorld world) {
        return received(world).fold(Optional::of, reason -> Optional.empty(), (status, reason) -> {
            throw new AssertionError(topic + " refused: " + reason);
        });
    }

    Translation translated(ShopWorld world) {
        return incoming(world).map(world::translatePayload).orElseGet(() -> Translation.ignored("at the door"));
    }

    @Override
    public String toString() {
        return topic + " of " + version;
    }
}
