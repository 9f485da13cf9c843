package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.EntityType;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link Customer}. Generated from the record; a test keeps it current. */
public final class CustomerPaths {

    /** The whole record. */
    public static final AttributePath<Customer, Customer> ROOT = AttributePath.root(Customer.class);

    /** {@link Customer#name()}. */
    public static final AttributePath<Customer, PersonName> NAME =
            AttributePath.of(Customer.class, "name", it -> Optional.ofNullable(it.name()));

    /** {@link Customer#email()}. */
    public static final AttributePath<Customer, EmailAddress> EMAIL =
            AttributePath.of(Customer.class, "email", it -> Optional.ofNullable(it.email()));

    /** {@link Customer#phone()}. */
    public static final AttributePath<Customer, PhoneNumber> PHONE =
            AttributePath.of(Customer.class, "phone", it -> Optional.ofNullable(it.phone()));

    /** {@link Customer#addresses()}. */
    public static final AttributePath<Customer, List<PostalAddress>> ADDRESSES =
            AttributePath.of(Customer.class, "addresses", it -> Optional.of(it.addresses()));

    /** {@link Customer#emailConsent()}. */
    public static final AttributePath<Customer, Consent> EMAIL_CONSENT =
            AttributePath.of(Customer.class, "emailConsent", it -> Optional.ofNullable(it.emailConsent()));

    /** {@link Customer#locale()}. */
    public static final AttributePath<Customer, String> LOCALE =
            AttributePath.of(Customer.class, "locale", it -> Optional.ofNullable(it.locale()));

    /** {@link Customer#taxExempt()}. */
    public static final AttributePath<Customer, Boolean> TAX_EXEMPT =
            AttributePath.of(Customer.class, "taxExempt", it -> Optional.ofNullable(it.taxExempt()));

    /** {@link Customer#tags()}. */
    public static final AttributePath<Customer, Set<String>> TAGS =
            AttributePath.of(Customer.class, "tags", it -> Optional.of(it.tags()));

    /** {@link Customer#accounts()}. */
    public static final AttributePath<Customer, List<String>> ACCOUNTS =
            AttributePath.of(Customer.class, "accounts", it -> Optional.of(it.accounts()));

    /** The kind of record. */
    public static final EntityType<Customer> TYPE = EntityType.of(
            "customer",
            Customer.class,
            List.of(NAME, EMAIL, PHONE, ADDRESSES, EMAIL_CONSENT, LOCALE, TAX_EXEMPT, TAGS, ACCOUNTS));

    private CustomerPaths() {}
}
