package io.retailsync.model.envelope;

import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.DocumentHistories;
import io.retailsync.model.json.ModelJson;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One event as it travels (CloudEvents 1.0.2). Any event of that specification fits whose data is text; what this library asks beyond it is
 * a {@link Profile}. {@code id} and {@code source} together tell one event from another. Times are kept as instants: the offset in which
 * a sender wrote them is not.
 *
 * @param id which event of its source
 * @param source where the fact was observed, a URI reference such as {@code /tenant/acme/system/shop}
 * @param type what happened, such as {@code retail.sales.order-placed.v1}
 * @param subject the record that it is about, such as {@code order:1}
 * @param time when it happened
 * @param dataSchema the address of the schema of the data, an absolute URI
 * @param contentType the media type of the data; JSON where absent
 * @param extensions further attributes by name: text, whole numbers of 32 bits, or true and false
 * @param data what is told, as text; JSON where the media type is
 */
public record Envelope(
        String id,
        String source,
        String type,
        @Nullable String subject,
        @Nullable Instant time,
        @Nullable String dataSchema,
        @Nullable String contentType,
        Map<String, Object> extensions,
        @Nullable String data) {

    /** The media type of our own payloads. */
    public static final String JSON = "application/json";

    /**
     * Copies the extensions, in the order of their names, and refuses what the specification does.
     *
     * @param id which event of its source
     * @param source where the fact was observed, a URI reference such as {@code /tenant/acme/system/shop}
     * @param type what happened, such as {@code retail.sales.order-placed.v1}
     * @param subject the record that it is about, such as {@code order:1}
     * @param time when it happened
     * @param dataSchema the address of the schema of the data, an absolute URI
     * @param contentType the media type of the data; JSON where absent
     * @param extensions further attributes by name: text, whole numbers of 32 bits, or true and false
     * @param data what is told, as text; JSON where the media type is
     * @throws InvalidValue with the first fault
     */
    public Envelope {
        extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
        EnvelopeRules rules = new EnvelopeRules();
        rules.mandatory("id", id);
        rules.source(source);
        rules.mandatory("type", type);
        rules.optional("subject", subject);
        rules.dataSchema(dataSchema);
        rules.contentType(contentType);
        rules.time(time);
        rules.extensions(extensions);
        rules.data(contentType, data);
        rules.findings().stream().findFirst().ifPresent(fault -> {
            throw new InvalidValue("envelope." + fault.path(), "a misfit", fault.message());
        });
    }

    /**
     * {@return the envelope of an event of ours} The id follows from source, type, key and time: the same fact told again has the same id.
     *
     * @param event what happened
     * @param system the host's name of the system where it was observed
     * @param subject the record that it is about, such as {@code order:1}
     * @param time when it happened
     * @param profile the rest
     */
    public static Envelope of(BusinessEvent<?> event, String system, String subject, Instant time, Profile profile) {
        String source = "/tenant/" + UriText.segment(profile.tenantId()) + "/system/" + UriText.segment(system);
        String type = event.type().name();
        String id = Ulid.of(time, source, type, profile.idempotencyKey());
        return new Envelope(
                id,
                source,
                type,
                subject,
                time,
                event.type().dataSchema(),
                JSON,
                profile.extensions(),
                ModelJson.standard().write(event.payload()));
    }

    /** {@return what this library asks of an envelope, or all that is amiss} */
    public Validation<List<Finding>, Profile> profile() {
        return ProfileReader.read(this);
    }

    /**
     * {@return what is told, also in an older version of the event or its payload; or all that is amiss}
     *
     * @param event what is expected
     * @param histories how older versions are read, such as {@link DocumentHistories#standard()}
     * @param <P> the payload
     */
    public <P extends Record> Validation<List<Finding>, P> payload(EventType<P> event, DocumentHistories histories) {
        return new PayloadReader(this).read(event, histories);
    }

    /** {@return identity only: data and extensions may be personal} */
    @Override
    public String toString() {
        return type + " " + id + " of " + source;
    }
}
