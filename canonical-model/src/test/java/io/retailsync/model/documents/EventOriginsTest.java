package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.event.EventType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No name stands in the catalogue of which nobody could say who tells it. */
class EventOriginsTest {

    static List<EventType<?>> events() {
        return ModelledRecords.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesFromOnePlace(EventType<?> event) {
        assertThat(EventOrigins.of(event)).hasSize(1);
    }
}
