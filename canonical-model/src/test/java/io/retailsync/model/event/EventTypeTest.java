package io.retailsync.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.DataClass;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Key;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.Sales;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    private static final StatusChanged HELD = new StatusChanged(new Key("order", "1"), 2, null, "ON_HOLD", null, false);

    @Test
    void theKeyIsMadeOfThePartsOfTheRule() {
        assertThat(Sales.ORDER_HELD.told(HELD, HELD.record(), 2).idempotencyKey())
                .isEqualTo("order:1@2");
        assertThatThrownBy(() -> Sales.ORDER_HELD.told(HELD, HELD.record()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("orderId, version");
    }

    @Test
    void partsThatHoldTheSignBetweenThemAreStillTold() {
        assertThat(Sales.ORDER_HELD.told(HELD, "a@b", "c").idempotencyKey())
                .isNotEqualTo(Sales.ORDER_HELD.told(HELD, "a", "b@c").idempotencyKey());
    }

    @Test
    void anEventOfAHostHasTheHighestClassThatItsPayloadDeclares() {
        EventType<OrderSnapshot> own = EventType.of("gifts", "gift-wrapped", OrderSnapshot.class);
        assertThat(own.name()).isEqualTo("retail.gifts.gift-wrapped.v1");
        assertThat(own.dataClass()).isEqualTo(DataClass.P3);
        assertThat(own.delivery()).isEqualTo(Delivery.STANDARD);
        assertThat(own.once()).containsExactly("subjectId", "version");
        assertThat(own.dataSchema()).isEqualTo("urn:retailsync:schema:order-snapshot:1.0.0");
    }
}
