package io.retailsync.model.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Versions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnsTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1");

    @ParameterizedTest
    @CsvSource({
        "        , REQUESTED , requested",
        "        , APPROVED  , requested approved",
        "REQUESTED, DECLINED , declined",
        "APPROVED, LABEL_ISSUED, label-issued",
        "APPROVED, IN_TRANSIT, in-transit",
        "IN_TRANSIT, RECEIVED, received",
        "RECEIVED, INSPECTING, ''",
        "ACCEPTED, CLOSED    , closed",
        "CLOSED  , REOPENED  , reopened",
        "APPROVED, EXPIRED   , expired"
    })
    void aStepOfAReturnIsToldToItsOrder(ReturnStatus before, ReturnStatus now, String told) {
        List<BusinessEvent<?>> events =
                Returns.events(Optional.ofNullable(before).map(status -> back(1, status)), back(2, now));
        assertThat(Versions.types(events))
                .extracting(EventType::name)
                .map(name -> name.replaceAll("retail\\.returns\\.return-(.*)\\.v1", "$1"))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ", -1)));
        assertThat(events).allMatch(event -> event.about().equals(Optional.of(ORDER)));
    }

    private static Governed<Return> back(long version, ReturnStatus status) {
        return Versions.of(ReturnPaths.TYPE, version, new Return(ORDER, "R1", Coded.of(status), List.of()));
    }
}
