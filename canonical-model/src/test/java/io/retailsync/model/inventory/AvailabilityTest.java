package io.retailsync.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Sku MUG = new Sku("MUG");
    private static final AvailabilityPolicy POLICY =
            new AvailabilityPolicy("7", Duration.ofMinutes(5), Duration.ofMinutes(1), false);

    @Test
    void whatIsCommittedReservedOrUnavailableIsNotOffered() {
        StockPosition position = new StockPosition(
                MUG,
                "berlin",
                pieces(10),
                pieces(3),
                pieces(2),
                List.of(new UnavailableStock(Coded.of(StockState.DISPLAY), pieces(1))),
                List.of(new IncomingStock(pieces(100), null, null)),
                null,
                NOW);
        assertThat(offer(List.of(position), rule("berlin", 1, null, null)).promises())
                .containsExactly(new StockPromise("berlin", pieces(4)));
    }

    @Test
    void aShareIsRoundedDownAndABufferStaysBehind() {
        assertThat(offer(List.of(stock("berlin", 9)), rule("berlin", 1, pieces(1), "50"))
                        .promises())
                .containsExactly(new StockPromise("berlin", pieces(3)));
    }

    @Test
    void locationsComeInTheOrderOfTheirRulesAndThoseWithoutOneDoNotCome() {
        List<StockPosition> positions = List.of(stock("a", 1), stock("b", 1), stock("c", 1), stock("d", 1));
        AvailabilityOffer offer =
                offer(positions, rule("c", 1, null, null), rule("b", 2, null, null), rule("a", 2, null, null));
        assertThat(offer.promises()).extracting(StockPromise::location).containsExactly("c", "a", "b");
    }

    @Test
    void nothingIsOfferedWhereMoreWasPromisedThanIsThere() {
        assertThat(offer(List.of(stock("berlin", -2)), rule("berlin", 1, null, null))
                        .promises())
                .isEmpty();
        assertThat(offer(List.of(stock("berlin", 2)), rule("berlin", 1, pieces(2), null))
                        .promises())
                .isEmpty();
    }

    @Test
    void rulesOfOtherChannelsAndTimesDoNotCount() {
        AllocationRule past =
                new AllocationRule(Coded.of(SalesChannel.ONLINE), Set.of("berlin"), null, null, 1, Validity.until(NOW));
        AllocationRule store =
                new AllocationRule(Coded.of(SalesChannel.STORE), Set.of("berlin"), null, null, 1, Validity.ALWAYS);
        assertThat(offer(List.of(stock("berlin", 2)), past, store).promises()).isEmpty();
    }

    @Test
    void anOfferOfOldNumbersSaysSo() {
        StockPosition old = new StockPosition(
                MUG, "berlin", pieces(1), pieces(0), pieces(0), List.of(), List.of(), null, NOW.minusSeconds(301));
        AllocationRule rule = rule("berlin", 1, null, null);
        assertThat(offer(List.of(stock("berlin", 1)), rule).confidence()).isEqualTo(AvailabilityConfidence.LIVE);
        assertThat(offer(List.of(old), rule).confidence()).isEqualTo(AvailabilityConfidence.STALE);
        AvailabilityPolicy degraded = new AvailabilityPolicy("7", Duration.ZERO, Duration.ofMinutes(1), true);
        AvailabilityOffer offer = Availability.of(MUG, SalesChannel.ONLINE, List.of(old), List.of(rule), degraded, NOW);
        assertThat(offer.confidence()).isEqualTo(AvailabilityConfidence.DEGRADED);
        assertThat(offer.validUntil()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void noMoreIsEverOfferedThanMayBeSold() {
        Property.holds(500, random -> {
            StockPosition position = new StockPosition(
                    MUG,
                    "berlin",
                    pieces(random.nextInt(-5, 50)),
                    pieces(random.nextInt(20)),
                    pieces(random.nextInt(20)),
                    List.of(new UnavailableStock(Coded.of(StockState.DAMAGED), pieces(random.nextInt(5)))),
                    List.of(),
                    null,
                    NOW);
            AllocationRule rule = rule("berlin", 1, pieces(random.nextInt(5)), String.valueOf(random.nextInt(101)));
            offer(List.of(position), rule).promises().forEach(promise -> {
                assertThat(promise.quantity()).isGreaterThan(pieces(0));
                assertThat(promise.quantity()).isLessThanOrEqualTo(position.sellable());
            });
        });
    }

    private static AvailabilityOffer offer(List<StockPosition> positions, AllocationRule... rules) {
        return Availability.of(MUG, SalesChannel.ONLINE, positions, List.of(rules), POLICY, NOW);
    }

    private static AllocationRule rule(
            String location, int priority, @Nullable Quantity buffer, @Nullable String share) {
        return new AllocationRule(
                Coded.of(SalesChannel.ONLINE),
                Set.of(location),
                buffer,
                share == null ? null : new Percentage(new BigDecimal(share)),
                priority,
                Validity.ALWAYS);
    }

    private static StockPosition stock(String location, int onHand) {
        return new StockPosition(MUG, location, pieces(onHand), pieces(0), pieces(0), List.of(), List.of(), null, NOW);
    }

    private static Quantity pieces(int count) {
        return Quantity.pieces(count);
    }
}
