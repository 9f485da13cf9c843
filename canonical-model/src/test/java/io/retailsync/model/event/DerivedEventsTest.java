package io.retailsync.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Money;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.documents.EventOrigins;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.FulfilmentOrderPaths;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.fulfilment.FulfilmentRequestStatus;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.loyalty.RewardPaths;
import io.retailsync.model.loyalty.RewardStatus;
import io.retailsync.model.schema.SeededRecords;
import io.retailsync.model.service.Engagement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events follow from two versions of a record: all that a rule promises, once, and nothing where nothing changed. */
class DerivedEventsTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1");
    private static final int ENOUGH = 3_000;

    static Stream<Modelled<?>> kinds() {
        Catalogue catalogue = Catalogue.standard();
        return catalogue.types().stream()
                .flatMap(type -> catalogue.find(type.name()).stream())
                .filter(modelled -> modelled.events() instanceof DerivedEvents);
    }

    @Test
    void moreThanAHundredEventsAreDerivedByRulesThatAreData() {
        assertThat(EventOrigins.derived()).hasSizeGreaterThanOrEqualTo(115);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whateverMayBeToldIsToldOfSomeVersions(Modelled<?> kind) {
        Set<EventType<?>> told = new HashSet<>();
        Set<EventType<?>> promised = ((DerivedEvents<?>) kind.events()).types();
        for (int seed = 0; seed < ENOUGH && told.size() < promised.size(); seed++) {
            told(kind, seed).forEach(event -> told.add(event.type()));
        }
        assertThat(told).isEqualTo(promised);
    }

    private static <E extends Record> List<BusinessEvent<?>> told(Modelled<E> kind, int seed) {
        SeededRecords records = new SeededRecords(new SplittableRandom(seed));
        Governed<E> before =
                Versions.of(kind.type(), 1, records.draw(kind.type().entity()));
        Governed<E> after = Versions.of(kind.type(), 2, records.draw(kind.type().entity()));
        boolean first = seed % 2 == 0;
        List<BusinessEvent<?>> events = kind.events().derive(first ? Optional.empty() : Optional.of(before), after);
        assertThat(kind.events().derive(first ? Optional.empty() : Optional.of(before), after))
                .isEqualTo(events);
        assertThat(kind.events().derive(Optional.of(after), Versions.of(kind.type(), 3, after.value())))
                .isEmpty();
        events.forEach(event -> {
            assertThat(event.payload()).isInstanceOf(event.type().payload());
            assertThat(event.idempotencyKey()).isNotBlank();
            String json = ModelJson.standard().write(event.payload());
            Record back = ModelJson.standard().read(json, event.type().payload());
            assertThat(back).isEqualTo(event.payload());
        });
        assertThat(events.stream().map(event -> event.type() + "|" + event.idempotencyKey()))
                .doesNotHaveDuplicates();
        return events;
    }

    // ---- single rules -----------------------------------------------------------------------------------------------

    private static Governed<FulfilmentOrder> goods(
            long version, FulfilmentOrderStatus status, FulfilmentRequestStatus request) {
        FulfilmentOrder order = new FulfilmentOrder(
                ORDER,
                ExternalRef.of("shop", "location", "7"),
                Coded.of(FulfilmentMethod.SHIP),
                List.of(),
                Coded.of(status),
                Coded.of(request),
                null,
                Set.of(),
                null,
                null);
        return Versions.of(FulfilmentOrderPaths.TYPE, version, order);
    }

    private static List<BusinessEvent<?>> step(Governed<FulfilmentOrder> before, Governed<FulfilmentOrder> after) {
        EntityType<FulfilmentOrder> type = FulfilmentOrderPaths.TYPE;
        EventRule<FulfilmentOrder> rules = rules(type);
        return rules.derive(Optional.of(before), after);
    }

    @SuppressWarnings("unchecked") // the catalogue gives the rules of the very type
    private static <E extends Record> EventRule<E> rules(EntityType<E> type) {
        return ((Modelled<E>) Catalogue.standard().find(type.name()).orElseThrow()).events();
    }

    @Test
    void aStatusThatIsLeftAndOneThatIsReachedAreBothTold() {
        Governed<FulfilmentOrder> held = goods(1, FulfilmentOrderStatus.ON_HOLD, FulfilmentRequestStatus.SUBMITTED);
        Governed<FulfilmentOrder> ready =
                goods(2, FulfilmentOrderStatus.READY_FOR_PICKUP, FulfilmentRequestStatus.ACCEPTED);
        List<BusinessEvent<?>> events = step(held, ready);
        assertThat(Versions.types(events))
                .containsExactlyInAnyOrder(
                        Fulfilment.FULFILMENT_ORDER_ACCEPTED,
                        Fulfilment.FULFILMENT_ORDER_RELEASED,
                        Fulfilment.READY_FOR_PICKUP);
        assertThat(events).allMatch(event -> event.about().equals(Optional.of(ORDER)));
        StatusChanged released = (StatusChanged) events.stream()
                .filter(event -> event.type().equals(Fulfilment.FULFILMENT_ORDER_RELEASED))
                .findFirst()
                .orElseThrow()
                .payload();
        assertThat(released.from()).isEqualTo("ON_HOLD");
        assertThat(released.to()).isEqualTo("READY_FOR_PICKUP");
    }

    @Test
    void aPartThatARuleExplainsTellsOneFactFromAnother() {
        Reward reward = new Reward(
                ExternalRef.of("loyalty", "membership", "9"),
                "SPRING@10",
                "voucher",
                Money.of("10.00", "EUR"),
                Coded.of(RewardStatus.ISSUED),
                null);
        List<BusinessEvent<?>> events =
                rules(RewardPaths.TYPE).derive(Optional.empty(), Versions.of(RewardPaths.TYPE, 1, reward));
        assertThat(Versions.types(events)).containsExactly(Engagement.REWARD_ISSUED);
        assertThat(Versions.keys(events)).containsExactly("SPRING%4010@ISSUED");
    }
}
