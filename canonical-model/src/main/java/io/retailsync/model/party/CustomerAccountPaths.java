package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link CustomerAccount}. Generated from the record; a test keeps it current. */
public final class CustomerAccountPaths {

    /** The whole record. */
    public static final AttributePath<CustomerAccount, CustomerAccount> ROOT =
            AttributePath.root(CustomerAccount.class);

    /** {@link CustomerAccount#customer()}. */
    public static final AttributePath<CustomerAccount, ExternalRef> CUSTOMER =
            AttributePath.of(CustomerAccount.class, "customer", it -> Optional.of(it.customer()));

    /** {@link CustomerAccount#legalEntity()}. */
    public static final AttributePath<CustomerAccount, String> LEGAL_ENTITY =
            AttributePath.of(CustomerAccount.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link CustomerAccount#number()}. */
    public static final AttributePath<CustomerAccount, String> NUMBER =
            AttributePath.of(CustomerAccount.class, "number", it -> Optional.of(it.number()));

    /** {@link CustomerAccount#currency()}. */
    public static final AttributePath<CustomerAccount, CurrencyCode> CURRENCY =
            AttributePath.of(CustomerAccount.class, "currency", it -> Optional.of(it.currency()));

    /** {@link CustomerAccount#paymentTerms()}. */
    public static final AttributePath<CustomerAccount, String> PAYMENT_TERMS =
            AttributePath.of(CustomerAccount.class, "paymentTerms", it -> Optional.ofNullable(it.paymentTerms()));

    /** {@link CustomerAccount#creditLimit()}. */
    public static final AttributePath<CustomerAccount, Money> CREDIT_LIMIT =
            AttributePath.of(CustomerAccount.class, "creditLimit", it -> Optional.ofNullable(it.creditLimit()));

    /** {@link CustomerAccount#creditUsed()}. */
    public static final AttributePath<CustomerAccount, Money> CREDIT_USED =
            AttributePath.of(CustomerAccount.class, "creditUsed", it -> Optional.ofNullable(it.creditUsed()));

    /** {@link CustomerAccount#creditStatus()}. */
    public static final AttributePath<CustomerAccount, Coded<CreditStatus>> CREDIT_STATUS =
            AttributePath.of(CustomerAccount.class, "creditStatus", it -> Optional.ofNullable(it.creditStatus()));

    /** {@link CustomerAccount#reconciliationAccount()}. */
    public static final AttributePath<CustomerAccount, String> RECONCILIATION_ACCOUNT = AttributePath.of(
            CustomerAccount.class, "reconciliationAccount", it -> Optional.ofNullable(it.reconciliationAccount()));

    /** {@link CustomerAccount#priceGroup()}. */
    public static final AttributePath<CustomerAccount, String> PRICE_GROUP =
            AttributePath.of(CustomerAccount.class, "priceGroup", it -> Optional.ofNullable(it.priceGroup()));

    /** {@link CustomerAccount#taxArea()}. */
    public static final AttributePath<CustomerAccount, String> TAX_AREA =
            AttributePath.of(CustomerAccount.class, "taxArea", it -> Optional.ofNullable(it.taxArea()));

    /** {@link CustomerAccount#dunningLevel()}. */
    public static final AttributePath<CustomerAccount, Integer> DUNNING_LEVEL =
            AttributePath.of(CustomerAccount.class, "dunningLevel", it -> Optional.ofNullable(it.dunningLevel()));

    /** {@link CustomerAccount#billTo()}. */
    public static final AttributePath<CustomerAccount, PostalAddress> BILL_TO =
            AttributePath.of(CustomerAccount.class, "billTo", it -> Optional.ofNullable(it.billTo()));

    /** {@link CustomerAccount#invoiceDelivery()}. */
    public static final AttributePath<CustomerAccount, Coded<InvoiceDelivery>> INVOICE_DELIVERY =
            AttributePath.of(CustomerAccount.class, "invoiceDelivery", it -> Optional.ofNullable(it.invoiceDelivery()));

    /** The kind of record. */
    public static final EntityType<CustomerAccount> TYPE = EntityType.of(
            "customer-account",
            CustomerAccount.class,
            List.of(
                    CUSTOMER,
                    LEGAL_ENTITY,
                    NUMBER,
                    CURRENCY,
                    PAYMENT_TERMS,
                    CREDIT_LIMIT,
                    CREDIT_USED,
                    CREDIT_STATUS,
                    RECONCILIATION_ACCOUNT,
                    PRICE_GROUP,
                    TAX_AREA,
                    DUNNING_LEVEL,
                    BILL_TO,
                    INVOICE_DELIVERY));

    private CustomerAccountPaths() {}
}
