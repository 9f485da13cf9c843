package io.retailsync.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerAccountTest {

    @Test
    void anOrderUpToTheLimitIsCovered() {
        assertThat(account("100.00", CreditStatus.OK).covers(eur("60.00"))).isTrue();
        assertThat(account("100.00", CreditStatus.OK).covers(eur("60.01"))).isFalse();
        assertThat(account(null, CreditStatus.WARN).covers(eur("9999.00"))).isTrue();
    }

    @Test
    void nothingIsCoveredOnHoldOrInAnotherCurrency() {
        assertThat(account(null, CreditStatus.HOLD).covers(eur("0.01"))).isFalse();
        assertThat(account("100.00", CreditStatus.OK).covers(Money.of("1.00", "USD")))
                .isFalse();
    }

    @Test
    void twoThatMayBeOneAreTheSameCandidateInEitherOrder() {
        Key ada = new Key("customer", "a");
        Key ida = new Key("customer", "b");
        assertThat(DuplicateCandidate.of(ida, ada, List.of())).isEqualTo(DuplicateCandidate.of(ada, ida, List.of()));
    }

    @Test
    void nobodyIsNamedInALog() {
        Person ada = new Person(PersonName.of("Ada", "Lovelace").orElseThrow(), null, null, null);
        assertThat(ada.toString()).doesNotContain("Ada");
    }

    private static CustomerAccount account(@Nullable String limit, CreditStatus status) {
        return CustomerAccount.builder()
                .customer(ExternalRef.of("erp", "customer", "7"))
                .legalEntity("de01")
                .number("0000100042")
                .currency(CurrencyCode.of("EUR"))
                .creditLimit(limit == null ? null : eur(limit))
                .creditUsed(eur("40.00"))
                .creditStatus(status)
                .build();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
