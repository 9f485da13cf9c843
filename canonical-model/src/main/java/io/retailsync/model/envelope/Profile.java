package io.retailsync.model.envelope;

import io.retailsync.model.DataClass;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.event.BusinessEvent;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What this library asks of an envelope beyond CloudEvents (canonical-model §7.1): each component is an extension attribute of that name in
 * lower case. {@code sequence} is written with 19 digits, so that its text is in order too, as the sequence extension of CloudEvents wants.
 *
 * @param recordedTime when we learned of it
 * @param tenantId contract scope
 * @param dataRegion where the data may be kept
 * @param dataClass the highest class of data in the payload
 * @param correlationId one per business workflow; never changes along the chain
 * @param causationId the id of what caused it; absent for first causes
 * @param partitionKey all events of one key are in order
 * @param sequence position among the events of the key, from 1
 * @param idempotencyKey the same fact observed twice has the same
 * @param actor who did it, where known
 * @param inferred whether no source said so
 * @param replay whether it was told before
 * @param traceParent W3C trace context
 */
public record Profile(
        Instant recordedTime,
        String tenantId,
        String dataRegion,
        DataClass dataClass,
        String correlationId,
        @Nullable String causationId,
        String partitionKey,
        long sequence,
        String idempotencyKey,
        @Nullable String actor,
        boolean inferred,
        boolean replay,
        @Nullable String traceParent) {

    /**
     * Refuses positions below 1.
     *
     * @param recordedTime when we learned of it
     * @param tenantId contract scope
     * @param dataRegion where the data may be kept
     * @param dataClass the highest class of data in the payload
     * @param correlationId one per business workflow; never changes along the chain
     * @param causationId the id of what caused it; absent for first causes
     * @param partitionKey all events of one key are in order
     * @param sequence position among the events of the key, from 1
     * @param idempotencyKey the same fact observed twice has the same
     * @param actor who did it, where known
     * @param inferred whether no source said so
     * @param replay whether it was told before
     * @param traceParent W3C trace context
     */
    public Profile {
        if (sequence < 1) {
            throw new InvalidValue("sequence", "a number below 1", "a position from 1");
        }
    }

    /**
     * {@return the profile of an event of ours, first of its chain, told for the first time} The key of the event is hashed: it may hold
     * what must not stand in a header.
     *
     * @param event what happened
     * @param scope tenant and region
     * @param recordedTime when we learned of it
     * @param correlationId the business workflow
     * @param partitionKey what keeps it in order
     * @param sequence position among the events of that key, from 1
     */
    public static Profile of(
            BusinessEvent<?> event,
            Scope scope,
            Instant recordedTime,
            String correlationId,
            String partitionKey,
            long sequence) {
        return new Profile(
                recordedTime,
                scope.tenant(),
                scope.region(),
                event.type().dataClass(),
                correlationId,
                null,
                partitionKey,
                sequence,
                Digest.of(event.idempotencyKey()),
                null,
                false,
                false,
                null);
    }

    /**
     * Whose data it is.
     *
     * @param tenant contract scope
     * @param region where the data may be kept
     */
    public record Scope(String tenant, String region) {}

    /**
     * {@return this, caused by something}
     *
     * @param id the id of the event or command behind it
     */
    public Profile causedBy(String id) {
        return new Profile(
                recordedTime,
                tenantId,
                dataRegion,
                dataClass,
                correlationId,
                id,
                partitionKey,
                sequence,
                idempotencyKey,
                actor,
                inferred,
                replay,
                traceParent);
    }

    /** {@return this, told again} */
    public Profile replayed() {
        return new Profile(
                recordedTime,
                tenantId,
                dataRegion,
                dataClass,
                correlationId,
                causationId,
                partitionKey,
                sequence,
                idempotencyKey,
                actor,
                inferred,
                true,
                traceParent);
    }

    Map<String, Object> extensions() {
        Map<String, Object> named = new TreeMap<>();
        named.put("recordedtime", recordedTime.toString());
        named.put("tenantid", tenantId);
        named.put("dataregion", dataRegion);
        named.put("dataclass", dataClass.name());
        named.put("correlationid", correlationId);
        putPresent(named, "causationid", causationId);
        named.put("partitionkey", partitionKey);
        named.put("sequence", String.format("%019d", sequence));
        named.put("idempotencykey", idempotencyKey);
        putPresent(named, "actor", actor);
        named.put("inferred", inferred);
        named.put("replay", replay);
        putPresent(named, "traceparent", traceParent);
        return named;
    }

    private static void putPresent(Map<String, Object> named, String name, @Nullable String value) {
        if (value != null) {
            named.put(name, value);
        }
    }
}
