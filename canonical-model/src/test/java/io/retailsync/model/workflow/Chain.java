package io.retailsync.model.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Key;
import io.retailsync.model.envelope.Binding;
import io.retailsync.model.envelope.Envelope;
import io.retailsync.model.envelope.EnvelopeJson;
import io.retailsync.model.envelope.Profile;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.json.ModelJson;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** One business process as it is told: each event in an envelope of its own, caused by the one before. A fact is told once. */
final class Chain {

    private static final Profile.Scope SCOPE = new Profile.Scope("acme", "eu");

    private final String correlation;
    private final Map<Partition, String> keys = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final List<BusinessEvent<?>> events = new ArrayList<>();
    private final List<Envelope> envelopes = new ArrayList<>();

    /** A process of the order, the customer and the mug that is in Berlin. */
    Chain(String correlation) {
        this.correlation = correlation;
        keys.put(Partition.ORDER, Shop.ORDER.toString());
        keys.put(Partition.CUSTOMER, Shop.CUSTOMER.toString());
        keys.put(Partition.PRODUCT, Shop.PRODUCT.toString());
        keys.put(Partition.VARIANT, "MUG");
        keys.put(Partition.STOCK, "MUG+berlin");
        keys.put(Partition.LOCATION, "berlin");
        keys.put(Partition.PROMOTION, Shop.PROMOTION.toString());
        keys.put(Partition.PAYOUT, Shop.PAYOUT.toString());
    }

    Chain tell(List<BusinessEvent<?>> told) {
        told.forEach(this::tell);
        return this;
    }

    Chain tell(BusinessEvent<?> event) {
        if (facts.add(event.type() + " " + event.idempotencyKey())) {
            Instant time = Shop.NOON.plusSeconds(60L * events.size());
            String key = partitionKey(event);
            Profile profile =
                    Profile.of(event, SCOPE, time.plusMillis(250), correlation, key, last.merge(key, 1L, Long::sum));
            if (!envelopes.isEmpty()) {
                profile = profile.causedBy(envelopes.get(envelopes.size() - 1).id());
            }
            envelopes.add(Envelope.of(event, "hub", subject(event), time, profile));
            events.add(event);
        }
        return this;
    }

    List<EventType<?>> types() {
        return events.stream().<EventType<?>>map(BusinessEvent::type).toList();
    }

    List<Envelope> envelopes() {
        return List.copyOf(envelopes);
    }

    /** {@return the events that are kept in order by one key, in the order of their sequence} */
    List<EventType<?>> keptInOrderBy(Partition partition) {
        String key = keys.get(partition);
        return events.stream()
                .filter(event -> partitionKey(event).equals(key))
                .<EventType<?>>map(BusinessEvent::type)
                .toList();
    }

    /** Fails where anything else was told, or where an envelope does not arrive as it was sent. */
    void tells(EventType<?>... expected) {
        assertThat(types()).containsExactly(expected);
        Map<String, List<Long>> sequences = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < events.size(); index++) {
            Profile profile = arrives(events.get(index), envelopes.get(index));
            assertThat(profile.correlationId()).isEqualTo(correlation);
            assertThat(profile.causationId())
                    .isEqualTo(index == 0 ? null : envelopes.get(index - 1).id());
            assertThat(ids.add(envelopes.get(index).id())).isTrue();
            sequences
                    .computeIfAbsent(profile.partitionKey(), key -> new ArrayList<>())
                    .add(profile.sequence());
        }
        assertThat(sequences.values())
                .allSatisfy(sequence -> assertThat(sequence)
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, sequence.size())
                                .boxed()
                                .toList()));
    }

    /** Structured for all, binary for Kafka; the payload is read by the type that the envelope names. */
    private static Profile arrives(BusinessEvent<?> event, Envelope sent) {
        Envelope read = EnvelopeJson.read(EnvelopeJson.write(sent)).get();
        assertThat(read).isEqualTo(sent);
        assertThat(read.type()).isEqualTo(event.type().name());
        assertThat(read.dataSchema()).isEqualTo(event.type().dataSchema());
        assertThat(ModelJson.standard().read(read.data(), event.type().payload()))
                .isEqualTo(event.payload());
        Profile profile = read.profile().get();
        Envelope binary =
                Binding.KAFKA.read(Binding.KAFKA.headers(sent), sent.data()).get();
        assertThat(binary.profile().get()).isEqualTo(profile);
        assertThat(profile.dataClass()).isEqualTo(event.type().dataClass());
        return profile;
    }

    private String partitionKey(BusinessEvent<?> event) {
        Partition partition = event.type().partition();
        return switch (partition) {
            case DOCUMENT -> "de01+" + subject(event);
            case SUBJECT -> subject(event);
            default -> keys.get(partition);
        };
    }

    /** The record that a payload is about is its first key, or else its first word. */
    private static String subject(BusinessEvent<?> event) {
        String word = "";
        for (RecordComponent component : event.type().payload().getRecordComponents()) {
            Object value = value(event.payload(), component);
            if (value instanceof Key) {
                return value.toString();
            }
            if (word.isEmpty() && value instanceof String text) {
                word = text;
            }
        }
        return word;
    }

    private static Object value(Record payload, RecordComponent component) {
        try {
            return component.getAccessor().invoke(payload);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
