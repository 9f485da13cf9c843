package io.retailsync.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriceScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Sku MUG = new Sku("MUG");

    private final PriceSchedule schedule = new PriceSchedule(
            new PriceList("vip", CurrencyCode.of("EUR"), true, Set.of(), Set.of(), null, null),
            List.of(
                    entry("9.99", 1, PriceEntryStatus.EFFECTIVE, Validity.since(NOON)),
                    entry("8.99", 10, PriceEntryStatus.SCHEDULED, Validity.since(NOON)),
                    entry("1.00", 1, PriceEntryStatus.PROPOSED, Validity.ALWAYS)));

    @Test
    void theHighestTierThatIsReachedCounts() {
        assertThat(amount("mug", 9, NOON)).isEqualTo("9.99 EUR per 1 C62");
        assertThat(amount("MUG", 10, NOON)).isEqualTo("8.99 EUR per 1 C62");
    }

    @Test
    void nothingIsChargedBeforeItsTimeNorWhatIsOnlyProposed() {
        assertThat(amount("MUG", 10, NOON.minusNanos(1))).isEqualTo("none");
        assertThat(schedule.price(MUG, PriceKind.SALE, Quantity.pieces(1), NOON))
                .isEmpty();
    }

    @Test
    void aCouponKnowsItsCodeAndDoesNotTellIt() {
        Coupon coupon = Coupon.of(" summer-2026 ", ExternalRef.of("shop", "discount", "9"));
        assertThat(coupon.matches("SUMMER-2026")).isTrue();
        assertThat(coupon.matches("SUMMER-2025")).isFalse();
        assertThat(coupon.lastFour()).isEqualTo("2026");
        assertThat(Coupon.of("abcde", coupon.promotion()).lastFour()).isEqualTo("DE");
        assertThat(coupon.toString()).doesNotContainIgnoringCase("summer");
    }

    @Test
    void aCouponIsUsedByItsOwnerAsOftenAsItMay() {
        ExternalRef ada = ExternalRef.of("shop", "customer", "7");
        Coupon once = new Coupon(
                "0".repeat(64),
                "2026",
                ExternalRef.of("shop", "discount", "9"),
                ada,
                Coded.of(CouponStatus.ACTIVE),
                0,
                1);
        assertThat(once.usableBy(ada)).isTrue();
        assertThat(once.usableByGuest()).isFalse();
        Coupon used =
                new Coupon(once.codeHash(), once.lastFour(), once.promotion(), ada, once.status(), 1, once.maxUses());
        assertThat(used.usableBy(ada)).isFalse();
    }

    @Test
    void aTaxCategoryWithoutAWordOfASystemIsNotGuessed() {
        TaxCategory books = new TaxCategory("books", null, List.of(ExternalRef.of("tax", "product-code", "PB100000")));
        assertThat(books.at("tax")).contains("PB100000");
        assertThat(books.at("erp")).isEmpty();
    }

    private String amount(String sku, int pieces, Instant at) {
        return schedule.price(new Sku(sku), PriceKind.LIST, Quantity.pieces(pieces), at)
                .map(entry -> entry.amount().toString())
                .orElse("none");
    }

    private static PriceEntry entry(String amount, int from, PriceEntryStatus status, Validity validity) {
        return PriceEntry.builder()
                .priceList("vip")
                .sku(MUG)
                .kind(PriceKind.LIST)
                .status(status)
                .amount(UnitAmount.of(amount, "EUR"))
                .minQuantity(Quantity.pieces(from))
                .validity(validity)
                .build();
    }
}
