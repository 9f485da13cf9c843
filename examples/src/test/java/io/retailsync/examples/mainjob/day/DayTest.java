package io.retailsync.examples.mainjob.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private final ShopifySimulator shop = ShopifySimulator.of(
            ShopSettings.of("acme.myshopify.com", "id", "secret").withWebhooksTo(URI.create("http://127.0.0.1:1/")));
    private final S4HanaSimulator erp = new S4HanaSimulator(S4HanaSettings.usual(1));
    private final Retailer retailer = new Retailer(
            shop.shop(),
            SalesforceSimulator.builder().build().org(),
            erp.books(),
            shop.shop().addLocation("Berlin", MORNING),
            erp.books().createCustomer("Guests", "", MORNING));
    private final AtomicBoolean crowded = new AtomicBoolean();
    private final DayPlan plan = DayPlanner.draw(60, 3);
    private final Day day = new Day(plan, retailer, MORNING, crowded::get);

    @Test
    void whatWasOfferedIsWhatTheShopHolds() {
        live(Duration.ofMinutes(10));
        Offered offered = day.offered();
        assertThat(offered.articles()).hasSameSizeAs(plan.articles());
        assertThat(offered.people()).hasSameSizeAs(plan.people());
        assertThat(retailer.shop().all("Order")).hasSameSizeAs(offered.sales());
        for (OfferedSale sale : offered.sales()) {
            boolean off = retailer.shop().find(sale.gid()).orElseThrow().hasNonNull("cancelled_at");
            assertThat(sale.cancelledAt().isPresent()).as(sale.name()).isEqualTo(off);
            assertThat(sale.cancelledAt().isPresent())
                    .as(sale.name())
                    .isEqualTo(sale.kind().cancelled());
        }
    }

    @Test
    void ordersOfABlockedCustomerWaitUntilSheIsBlocked() {
        live(Duration.ofMinutes(10));
        assertThat(day.offered().sales()).extracting(OfferedSale::kind).doesNotContain(Kind.BLOCKED_CUSTOMER);
        assertThat(day.waitingOrders()).isPositive();
        assertThat(day.over()).isFalse();
    }

    @Test
    void whileTheSystemsAreBehindNobodyOrders() {
        live(Duration.ofSeconds(70));
        crowded.set(true);
        int before = day.offered().sales().size();
        for (int second = 70; second < 100; second++) {
            day.work(MORNING.plusSeconds(second));
        }
        assertThat(day.offered().sales()).hasSize(before);
    }

    @Test
    void afterTheSystemsWereBehindOrdersComeAtTheirOldPace() {
        live(Duration.ofSeconds(70));
        crowded.set(true);
        day.work(MORNING.plusSeconds(71));
        day.work(MORNING.plusSeconds(400));
        int before = day.offered().sales().size();
        crowded.set(false);
        day.work(MORNING.plusSeconds(401));
        day.work(MORNING.plusSeconds(403));
        assertThat(day.offered().sales().size() - before).isLessThan(10);
        assertThat(day.waitingOrders()).isPositive();
    }

    private void live(Duration span) {
        for (long seconds = 0; seconds <= span.toSeconds(); seconds++) {
            day.work(MORNING.plusSeconds(seconds));
        }
    }
}
