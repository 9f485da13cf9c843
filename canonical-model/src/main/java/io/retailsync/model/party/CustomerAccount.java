package io.retailsync.model.party;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the books of one legal entity (canonical-model §5.1).
 *
 * @param customer whose it is, as its source names it
 * @param legalEntity in whose books
 * @param number the number of the account, with its leading zeros
 * @param currency in which it is kept
 * @param paymentTerms the code of when to pay, as the ERP has it
 * @param creditLimit what may be owed at most; absent for any sum
 * @param creditUsed what is owed and on order
 * @param creditStatus whether the customer may buy on account
 * @param reconciliationAccount the account of the general ledger
 * @param priceGroup which prices
 * @param taxArea which taxes
 * @param dunningLevel how often it was reminded
 * @param billTo where invoices go
 * @param invoiceDelivery how they get there
 */
public record CustomerAccount(
        @Attribute(value = P1, owner = ERP, merge = IMMUTABLE)
        ExternalRef customer,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String number,

        @Attribute(value = F1, owner = ERP) CurrencyCode currency,

        @Attribute(value = F1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String paymentTerms,

        @Attribute(value = F1, owner = ERP) @Nullable Money creditLimit,

        @Attribute(value = F1, owner = ERP) @Nullable Money creditUsed,

        @Attribute(value = F1, owner = ERP, merge = MOST_RESTRICTIVE) @Nullable
        Coded<CreditStatus> creditStatus,

        @Attribute(value = F1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String reconciliationAccount,

        @Attribute(value = F1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String priceGroup,

        @Attribute(value = F1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String taxArea,

        @Attribute(value = F1, owner = ERP) @Min(0) @Nullable
        Integer dunningLevel,

        @Attribute(value = P2, owner = ERP) @Nullable PostalAddress billTo,

        @Attribute(value = F1, owner = ERP) @Nullable Coded<InvoiceDelivery> invoiceDelivery) {

    /**
     * Refuses missing parts.
     *
     * @param customer whose it is, as its source names it
     * @param legalEntity in whose books
     * @param number the number of the account, with its leading zeros
     * @param currency in which it is kept
     * @param paymentTerms the code of when to pay, as the ERP has it
     * @param creditLimit what may be owed at most; absent for any sum
     * @param creditUsed what is owed and on order
     * @param creditStatus whether the customer may buy on account
     * @param reconciliationAccount the account of the general ledger
     * @param priceGroup which prices
     * @param taxArea which taxes
     * @param dunningLevel how often it was reminded
     * @param billTo where invoices go
     * @param invoiceDelivery how they get there
     */
    public CustomerAccount {
        Required.present("customer", customer);
        Required.present("legalEntity", legalEntity);
        Required.present("number", number);
        Required.present("currency", currency);
    }

    /** {@return a builder that was told nothing so far} */
    public static CustomerAccountBuilder builder() {
        return new CustomerAccountBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public CustomerAccount with(Consumer<CustomerAccountBuilder> change) {
        CustomerAccountBuilder builder = new CustomerAccountBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return whether an order of that sum may go on without a look at the credit} No for a status of another system and for a sum in
     * another currency.
     *
     * @param order what the order comes to
     */
    public boolean covers(Money order) {
        if (creditStatus != null && !creditStatus.is(CreditStatus.OK) && !creditStatus.is(CreditStatus.WARN)) {
            return false;
        }
        if (creditLimit == null) {
            return true;
        }
        Money used = creditUsed == null ? Money.zero(creditLimit.currency()) : creditUsed;
        return order.currency() == creditLimit.currency()
                && used.currency() == creditLimit.currency()
                && used.plus(order).compareTo(creditLimit) <= 0;
    }
}
