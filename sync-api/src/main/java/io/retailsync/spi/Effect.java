package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that is about to be sent; durable, byte by byte, before the first request is written.
 *
 * @param key what it is about
 * @param operation which operation of the connector
 * @param effectKey the intent; never changes
 * @param vendorKey for vendors that take an idempotency key: hash of intent, bytes and generation, as a UUID
 * @param reference the stable business reference, 16 characters
 * @param ref how the target names the record, where it is known
 * @param wire the bytes from rendering
 */
public record Effect(
        Key key,
        String operation,
        String effectKey,
        UUID vendorKey,
        String reference,
        Optional<ExternalRef> ref,
        Bytes wire) {

    /**
     * {@return the idempotency key of a call that carries several effects: the same for the same composition}
     *
     * @param effects in order
     */
    public static UUID batchKey(List<Effect> effects) {
        if (effects.size() == 1) {
            return effects.get(0).vendorKey();
        }
        String joined =
                effects.stream().map(effect -> effect.vendorKey().toString()).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }
}
