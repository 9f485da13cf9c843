package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is personal or of a payment stands in no text that a record writes of itself: texts end in logs and in the messages of exceptions. */
class MaskedTextTest {

    private static final int SEEDS = 40;
    private static final int TELLING = 4;

    /** Names of lists and ids, which are not of the masked kind themselves, and times. */
    private static final Set<Class<?>> NO_TEXT = Set.of(Coded.class, Key.class, ExternalRef.class, Instant.class);

    private static Stream<Class<?>> records() {
        return Stream.concat(
                        ModelledRecords.entities().stream().<Class<?>>map(EntityType::entity),
                        ModelledRecords.events().stream().<Class<?>>map(EventType::payload))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordKeepsWhatIsMaskedOutOfItsText(Class<?> type) throws ReflectiveOperationException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Record record = (Record) new SeededRecords(new SplittableRandom(seed)).draw(type.asSubclass(Record.class));
            List<String> secrets = new ArrayList<>();
            secrets(record, secrets);
            String text = record.toString();
            for (String secret : secrets) {
                assertThat(text)
                        .as("%s, seed %d: %s", type.getSimpleName(), seed, text)
                        .doesNotContain(secret);
            }
        }
    }

    private static void secrets(Record record, List<String> secrets) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Attribute declared = component.getAnnotation(Attribute.class);
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            if (declared != null && value != null) {
                if (declared.value().masked()) {
                    texts(value, secrets);
                } else {
                    inside(value, secrets);
                }
            }
        }
    }

    private static void inside(Object value, List<String> secrets) throws ReflectiveOperationException {
        Collection<?> parts = value instanceof Collection<?> many ? many : List.of(value);
        for (Object part : parts) {
            if (part instanceof Record inner) {
                secrets(inner, secrets);
            }
        }
    }

    private static void texts(Object value, List<String> secrets) throws ReflectiveOperationException {
        if (value instanceof Collection<?> many) {
            for (Object one : many) {
                texts(one, secrets);
            }
        } else if (value instanceof Record record && declares(record)) {
            secrets(record, secrets);
        } else if (value instanceof ActorRef actor) {
            Optional.ofNullable(actor.display())
                    .filter(name -> name.length() >= TELLING)
                    .ifPresent(secrets::add);
        } else if (!NO_TEXT.contains(value.getClass()) && !value.getClass().isEnum()) {
            leaves(ModelJson.standard().tree(value), secrets);
        }
    }

    private static boolean declares(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Attribute.class));
    }

    private static void leaves(JsonNode node, List<String> secrets) {
        if (node.isTextual() && node.textValue().length() >= TELLING) {
            secrets.add(node.textValue());
        }
        node.forEach(part -> leaves(part, secrets));
    }
}
