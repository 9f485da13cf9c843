package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.DataClass;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.event.Delivery;
import io.retailsync.model.schema.ChangeKind.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventComparisonTest {

    private static final String PLACED = "retail.sales.order-placed.v1";
    private static final EventForm FORM =
            form("order-snapshot", "1.2.0", "orderId", "orderId", Delivery.STANDARD, "P2");

    /** One difference of the event {@link #PLACED}, or of the list that holds it. */
    record Case(EventChangeKind kind, Map<String, EventForm> now, String words) {

        @Override
        public String toString() {
            return kind + ": " + words;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        EventChangeKind.EVENT_ADDED,
                        Map.of(PLACED, FORM, "retail.sales.order-paid.v1", FORM),
                        "is told now"),
                new Case(
                        EventChangeKind.EVENT_SUCCEEDED,
                        Map.of(
                                "retail.sales.order-placed.v2",
                                form("order-snapshot", "2.0.0", "customerId", "orderId", Delivery.STANDARD, "P2")),
                        "retail.sales.order-placed.v2 comes after it"),
                new Case(
                        EventChangeKind.EVENT_RENAMED,
                        Map.of("retail.sales.order-received.v1", FORM),
                        "is called retail.sales.order-received.v1 now"),
                new Case(EventChangeKind.EVENT_REMOVED, Map.of(), "is told no more"),
                one(
                        EventChangeKind.PAYLOAD_CHANGED,
                        form("order-note", "1.2.0", "orderId", "orderId", Delivery.STANDARD, "P2"),
                        "order-snapshot to order-note"),
                one(
                        EventChangeKind.PAYLOAD_MAJOR_RAISED,
                        form("order-snapshot", "2.0.0", "orderId", "orderId", Delivery.STANDARD, "P2"),
                        "1.2.0 to 2.0.0"),
                one(
                        EventChangeKind.PAYLOAD_VERSION_LOWERED,
                        form("order-snapshot", "1.1.9", "orderId", "orderId", Delivery.STANDARD, "P2"),
                        "1.2.0 to 1.1.9"),
                one(
                        EventChangeKind.PARTITION_CHANGED,
                        form("order-snapshot", "1.2.0", "customerId", "orderId", Delivery.STANDARD, "P2"),
                        "orderId to customerId"),
                one(
                        EventChangeKind.IDEMPOTENCY_CHANGED,
                        form("order-snapshot", "1.2.0", "orderId", "orderId,version", Delivery.STANDARD, "P2"),
                        "[orderId] to [orderId, version]"),
                one(
                        EventChangeKind.ORIGIN_CHANGED,
                        new EventForm(
                                FORM.payload(),
                                FORM.version(),
                                FORM.partition(),
                                FORM.once(),
                                FORM.delivery(),
                                FORM.dataClass(),
                                "a person"),
                        "versions of records to a person"),
                one(
                        EventChangeKind.DELIVERY_SLOWED,
                        form("order-snapshot", "1.2.0", "orderId", "orderId", Delivery.BULK, "P2"),
                        "STANDARD to BULK"),
                one(
                        EventChangeKind.DELIVERY_HASTENED,
                        form("order-snapshot", "1.2.0", "orderId", "orderId", Delivery.CRITICAL, "P2"),
                        "STANDARD to CRITICAL"),
                one(
                        EventChangeKind.CLASS_WEAKENED,
                        form("order-snapshot", "1.2.0", "orderId", "orderId", Delivery.STANDARD, "C2"),
                        "P2 to C2"),
                one(
                        EventChangeKind.CLASS_TIGHTENED,
                        form("order-snapshot", "1.2.0", "orderId", "orderId", Delivery.STANDARD, "P3"),
                        "P2 to P3"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsNamedWithItsEventAndBothSides(Case changed) {
        List<EventChange> found = EventComparison.of(Map.of(PLACED, FORM), changed.now());
        assertThat(found).as("%s", found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(changed.kind());
        assertThat(found.get(0).words()).contains(changed.words());
        assertThat(found.get(0).event())
                .isEqualTo(changed.kind() == EventChangeKind.EVENT_ADDED ? "retail.sales.order-paid.v1" : PLACED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theListComparedWithItselfHasNoChange(Case changed) {
        assertThat(EventComparison.of(changed.now(), changed.now())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksAnEventPassesUnderNoVersionOfTheListAndOtherChangesUnderTheLeastThatTheyNeed(Case changed) {
        EventChangeKind kind = changed.kind();
        assertThat(passes(changed, "1.4.1")).isFalse();
        assertThat(passes(changed, "1.5.0")).isEqualTo(kind.level() == Level.MINOR);
        assertThat(passes(changed, "2.0.0")).isEqualTo(!kind.wantsNewName());
    }

    private static boolean passes(Case changed, String version) {
        return EventGate.complaint(
                        EventForm.written(SchemaVersion.parse("1.4.1"), Map.of(PLACED, FORM)),
                        EventForm.written(SchemaVersion.parse(version), changed.now()))
                .isEmpty();
    }

    @Test
    void eachKindIsTried() {
        assertThat(cases().stream().map(Case::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(EventChangeKind.values()));
    }

    @Test
    void theMinorVersionOfAPayloadIsNoBusinessOfTheEvent() {
        EventForm wider = form("order-snapshot", "1.3.0", "orderId", "orderId", Delivery.STANDARD, "P2");
        assertThat(EventComparison.of(Map.of(PLACED, FORM), Map.of(PLACED, wider)))
                .isEmpty();
    }

    @Test
    void everyChangeIsNamedAndNotTheFirstOnly() {
        Map<String, EventForm> now = Map.of(
                PLACED, form("order-note", "1.0.0", "customerId", "version", Delivery.BULK, "C0"), "new.v1", FORM);
        assertThat(EventComparison.of(Map.of(PLACED, FORM), now))
                .extracting(EventChange::kind)
                .containsExactly(
                        EventChangeKind.PAYLOAD_CHANGED,
                        EventChangeKind.PARTITION_CHANGED,
                        EventChangeKind.IDEMPOTENCY_CHANGED,
                        EventChangeKind.DELIVERY_SLOWED,
                        EventChangeKind.CLASS_WEAKENED,
                        EventChangeKind.EVENT_ADDED);
    }

    @Test
    void aComplaintNamesTheEventTheChangeAndTheRemedy() {
        EventForm moved = form("order-snapshot", "1.2.0", "customerId", "orderId", Delivery.STANDARD, "P2");
        assertThat(EventGate.complaint(
                                EventForm.written(SchemaVersion.parse("1.0.0"), Map.of(PLACED, FORM)),
                                EventForm.written(SchemaVersion.parse("9.0.0"), Map.of(PLACED, moved)))
                        .orElseThrow())
                .contains(PLACED + ": the key that keeps it in order changed from orderId to customerId")
                .contains("-> retail.sales.order-placed.v2");
        assertThat(EventGate.complaint(
                                EventForm.written(SchemaVersion.parse("1.0.0"), Map.of(PLACED, FORM)),
                                EventForm.written(SchemaVersion.parse("1.1.0"), Map.of()))
                        .orElseThrow())
                .contains(PLACED + ": is told no more")
                .contains("needs at least 2.0.0")
                .contains("EventsDocument.VERSION");
    }

    @Test
    void whatIsWrittenOfTheLibrarysEventsIsReadAgain() {
        Map<String, EventForm> events = EventForm.of(ModelledRecords.events());
        assertThat(EventForm.read(EventForm.written(SchemaVersion.parse("1.0.0"), events)))
                .isEqualTo(events);
        Map<String, EventForm> fewer = new TreeMap<>(events);
        fewer.remove(PLACED);
        assertThat(EventComparison.of(events, fewer))
                .extracting(EventChange::event)
                .containsExactly(PLACED);
    }

    @Test
    void theMajorVersionOfAPayloadIsTheOneOfItsEventsName() {
        assertThat(EventForm.of(ModelledRecords.events()))
                .allSatisfy((name, form) -> assertThat(EventComparison.major(name))
                        .as(name)
                        .isEqualTo(form.version().major()));
    }

    @Test
    void whatHasNoBaselineIsAFailureThatSaysHowToAddIt(@TempDir Path empty) throws Exception {
        var now = EventForm.written(SchemaVersion.parse("1.0.0"), Map.of(PLACED, FORM));
        assertThatThrownBy(() -> new Baseline(empty, "false").events(now))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("events.json")
                .hasMessageContaining("-Dbaseline=new");
        assertThat(new Baseline(empty, "new").events(now)).isEqualTo(now);
        var other = EventForm.written(SchemaVersion.parse("2.0.0"), Map.of());
        assertThat(new Baseline(empty, "new").events(other))
                .as("what is there stays")
                .isEqualTo(now);
        assertThat(new Baseline(empty, "").events(other)).isEqualTo(other);
        assertThat(new Baseline(empty, "").schemas()).isEmpty();
    }

    private static Case one(EventChangeKind kind, EventForm now, String words) {
        return new Case(kind, Map.of(PLACED, now), words);
    }

    private static EventForm form(
            String payload, String version, String partition, String once, Delivery delivery, String dataClass) {
        return new EventForm(
                payload,
                SchemaVersion.parse(version),
                partition,
                List.of(once.split(",", -1)),
                delivery,
                DataClass.valueOf(dataClass),
                "versions of records");
    }
}
