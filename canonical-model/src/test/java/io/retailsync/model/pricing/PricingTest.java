package io.retailsync.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Governed;
import io.retailsync.model.Money;
import io.retailsync.model.event.Versions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PricingTest {

    @Test
    void aPriceIsToldWhenItIsFirstSeenAndWhenItIsAnotherOne() {
        Governed<Price> first = price(1, "9.90", null);
        assertThat(Versions.types(Pricing.events(Optional.empty(), first))).containsExactly(Pricing.PRICE_EFFECTIVE);
        assertThat(Versions.keys(Pricing.events(Optional.of(first), price(2, "8.90", null))))
                .containsExactly("price:1@2");
        assertThat(Pricing.events(Optional.of(first), price(2, "9.90", "12.00")))
                .hasSize(1);
        assertThat(Pricing.events(Optional.of(first), price(2, "9.90", null))).isEmpty();
    }

    private static Governed<Price> price(long version, String amount, String compareAt) {
        Money former = compareAt == null ? null : Money.of(compareAt, "EUR");
        return Versions.of(PricePaths.TYPE, version, new Price("MUG", Price.STANDARD, Money.of(amount, "EUR"), former));
    }
}
