package io.retailsync.model.payment;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payments for tests. */
final class Paid {

    static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1042");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Paid() {}

    /** {@return a payment of steps such as {@code AUTHORIZE 10;CAPTURE 10 of 1}, a minute apart, numbered from 1 on} */
    static Payment by(String steps) {
        List<PaymentTransaction> transactions = new ArrayList<>();
        for (String step : steps.split(";", -1)) {
            String[] halves = step.split(" of ", -1);
            String[] words = halves[0].split(" ", -1);
            transactions.add(transaction(
                    transactions.size() + 1,
                    TransactionKind.valueOf(words[0]),
                    Money.of(words[1], "EUR"),
                    words.length > 2 ? TransactionStatus.valueOf(words[2]) : TransactionStatus.SUCCESS,
                    halves.length > 1 ? halves[1] : null));
        }
        return of(transactions);
    }

    static Payment of(List<PaymentTransaction> transactions) {
        return new Payment(
                ORDER, Coded.of(PaymentMethod.CARD), "psp", null, null, CurrencyCode.of("EUR"), transactions);
    }

    static PaymentTransaction transaction(
            int number, TransactionKind kind, Money amount, TransactionStatus state, @Nullable String parent) {
        return PaymentTransaction.builder()
                .id(String.valueOf(number))
                .kind(kind)
                .parent(parent)
                .amount(amount)
                .state(state)
                .occurredAt(NOON.plusSeconds(60L * number))
                .authorizedUntil(kind == TransactionKind.AUTHORIZE ? NOON.plusSeconds(86_400) : null)
                .build();
    }

    static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
