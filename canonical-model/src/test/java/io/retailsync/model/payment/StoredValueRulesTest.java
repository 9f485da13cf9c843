package io.retailsync.model.payment;

import static io.retailsync.model.payment.Paid.NOON;
import static io.retailsync.model.payment.Paid.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredValueRulesTest {

    @Test
    void theBalanceIsWhatTheEntriesLeave() {
        StoredValue card = card(entry(0, euro("50")), entry(1, euro("-20")), entry(2, euro("-30")));
        assertThat(card.balance()).isEqualTo(euro("0"));
        assertThat(StoredValueRules.ALL.findings(card)).isEmpty();
    }

    @Test
    void moreSpentThanThereWasIsFoundThoughMoreCameLater() {
        StoredValue card = card(entry(2, euro("50")), entry(0, euro("10")), entry(1, euro("-20")));
        assertThat(card.balance()).isEqualTo(euro("40"));
        assertThat(StoredValueRules.ALL.findings(card))
                .extracting(Finding::code, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "V1", "expected a balance of zero or more at 2026-11-20T12:00:01Z, found -10.00 EUR"));
    }

    @Test
    void anEntryInAnotherCurrencyIsFound() {
        assertThat(StoredValueRules.ALL.findings(card(entry(0, Money.of("5", "USD")))))
                .extracting(Finding::code)
                .containsExactly("M1");
    }

    private static StoredValueEntry entry(int second, Money amount) {
        return new StoredValueEntry("e" + second, amount, NOON.plusSeconds(second), null);
    }

    private static StoredValue card(StoredValueEntry... entries) {
        return new StoredValue(
                Coded.of(StoredValueKind.GIFT_CARD), "1234", null, CurrencyCode.of("EUR"), List.of(entries), null);
    }
}
