package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.spi.SyncFailure;
import java.util.Optional;

/** Amounts in the org: a field holds two decimals and rounds the rest away, and an org of one currency has no place for another. */
final class OrgMoney {

    private static final int DECIMALS = 2;

    private final Optional<CurrencyCode> only;

    OrgMoney(Optional<CurrencyCode> only) {
        this.only = only;
    }

    /**
     * {@return why the org can't hold this amount exactly, if it can't}
     *
     * @param path the attribute, for the message
     */
    Optional<SyncFailure.Rejected> objection(Money money, String path) {
        if (only.isPresent() && !only.get().equals(money.currency())) {
            return Optional.of(SyncFailure.rejected(
                    "currency",
                    path,
                    "the org has the one currency " + only.get() + ", the amount is in " + money.currency()
                            + ": let the flow convert it, or use a multi-currency org"));
        }
        if (money.amount().stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(SyncFailure.rejected(
                    "amount-precision",
                    path,
                    "the field keeps " + DECIMALS + " decimals, the amount in " + money.currency() + " has more"));
        }
        return Optional.empty();
    }

    /** Names the currency, where the org has several. */
    void name(ObjectNode record, CurrencyCode currency) {
        if (only.isEmpty()) {
            record.put("CurrencyIsoCode", currency.toString());
        }
    }
}
