package io.retailsync.model.party;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link CustomerAccount}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CustomerAccountBuilder {

    private @Nullable ExternalRef customer;
    private @Nullable String legalEntity;
    private @Nullable String number;
    private @Nullable CurrencyCode currency;
    private @Nullable String paymentTerms;
    private @Nullable Money creditLimit;
    private @Nullable Money creditUsed;
    private @Nullable Coded<CreditStatus> creditStatus;
    private @Nullable String reconciliationAccount;
    private @Nullable String priceGroup;
    private @Nullable String taxArea;
    private @Nullable Integer dunningLevel;
    private @Nullable PostalAddress billTo;
    private @Nullable Coded<InvoiceDelivery> invoiceDelivery;

    CustomerAccountBuilder() {}

    CustomerAccountBuilder(CustomerAccount begun) {
        customer = begun.customer();
        legalEntity = begun.legalEntity();
        number = begun.number();
        currency = begun.currency();
        paymentTerms = begun.paymentTerms();
        creditLimit = begun.creditLimit();
        creditUsed = begun.creditUsed();
        creditStatus = begun.creditStatus();
        reconciliationAccount = begun.reconciliationAccount();
        priceGroup = begun.priceGroup();
        taxArea = begun.taxArea();
        dunningLevel = begun.dunningLevel();
        billTo = begun.billTo();
        invoiceDelivery = begun.invoiceDelivery();
    }

    /**
     * {@return this builder}
     *
     * @param customer whose it is, as its source names it
     */
    public CustomerAccountBuilder customer(ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity in whose books
     */
    public CustomerAccountBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param number the number of the account, with its leading zeros
     */
    public CustomerAccountBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param currency in which it is kept
     */
    public CustomerAccountBuilder currency(CurrencyCode currency) {
        this.currency = currency;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param paymentTerms the code of when to pay, as the ERP has it
     */
    public CustomerAccountBuilder paymentTerms(@Nullable String paymentTerms) {
        this.paymentTerms = paymentTerms;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param creditLimit what may be owed at most; absent for any sum
     */
    public CustomerAccountBuilder creditLimit(@Nullable Money creditLimit) {
        this.creditLimit = creditLimit;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param creditUsed what is owed and on order
     */
    public CustomerAccountBuilder creditUsed(@Nullable Money creditUsed) {
        this.creditUsed = creditUsed;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param creditStatus whether the customer may buy on account
     */
    public CustomerAccountBuilder creditStatus(@Nullable Coded<CreditStatus> creditStatus) {
        this.creditStatus = creditStatus;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param creditStatus whether the customer may buy on account
     */
    public CustomerAccountBuilder creditStatus(CreditStatus creditStatus) {
        this.creditStatus = Coded.of(creditStatus);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reconciliationAccount the account of the general ledger
     */
    public CustomerAccountBuilder reconciliationAccount(@Nullable String reconciliationAccount) {
        this.reconciliationAccount = reconciliationAccount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param priceGroup which prices
     */
    public CustomerAccountBuilder priceGroup(@Nullable String priceGroup) {
        this.priceGroup = priceGroup;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxArea which taxes
     */
    public CustomerAccountBuilder taxArea(@Nullable String taxArea) {
        this.taxArea = taxArea;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dunningLevel how often it was reminded
     */
    public CustomerAccountBuilder dunningLevel(@Nullable Integer dunningLevel) {
        this.dunningLevel = dunningLevel;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param billTo where invoices go
     */
    public CustomerAccountBuilder billTo(@Nullable PostalAddress billTo) {
        this.billTo = billTo;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param invoiceDelivery how they get there
     */
    public CustomerAccountBuilder invoiceDelivery(@Nullable Coded<InvoiceDelivery> invoiceDelivery) {
        this.invoiceDelivery = invoiceDelivery;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param invoiceDelivery how they get there
     */
    public CustomerAccountBuilder invoiceDelivery(InvoiceDelivery invoiceDelivery) {
        this.invoiceDelivery = Coded.of(invoiceDelivery);
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public CustomerAccount build() {
        return new CustomerAccount(
                Required.given("customer", customer),
                Required.given("legalEntity", legalEntity),
                Required.given("number", number),
                Required.given("currency", currency),
                paymentTerms,
                creditLimit,
                creditUsed,
                creditStatus,
                reconciliationAccount,
                priceGroup,
                taxArea,
                dunningLevel,
                billTo,
                invoiceDelivery);
    }
}
