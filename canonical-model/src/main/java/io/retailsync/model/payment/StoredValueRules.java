package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Comparator;
import java.util.List;

/** What has to hold of a gift card or store credit (canonical-model §5.7). */
public final class StoredValueRules {

    /** The rules. */
    public static final Rules<StoredValue> ALL = Rules.<StoredValue>of(StoredValue.class)
            .first("M1", "All entries of a stored value are in its currency.", StoredValueRules::currencies)
            .reject("V1", "The balance of a stored value was never below zero.", StoredValueRules::balance)
            .build();

    private StoredValueRules() {}

    private static void currencies(StoredValue value, Breaches breaches) {
        value.entries()
                .forEach(entry -> breaches.equal(
                        () -> "storedValue.entries",
                        value.currency(),
                        entry.amount().currency()));
    }

    private static void balance(StoredValue value, Breaches breaches) {
        Money balance = Money.zero(value.currency());
        List<StoredValueEntry> inTime = value.entries().stream()
                .sorted(Comparator.comparing(StoredValueEntry::at))
                .toList();
        for (StoredValueEntry entry : inTime) {
            balance = balance.plus(entry.amount());
            if (balance.signum() < 0) {
                breaches.add("storedValue.entries", "a balance of zero or more at " + entry.at(), balance);
            }
        }
    }
}
