package io.retailsync.model.party;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Customer}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CustomerBuilder {

    private @Nullable PersonName name;
    private @Nullable EmailAddress email;
    private @Nullable PhoneNumber phone;
    private List<PostalAddress> addresses = List.of();
    private @Nullable Consent emailConsent;
    private @Nullable String locale;
    private @Nullable Boolean taxExempt;
    private Set<String> tags = Set.of();
    private List<String> accounts = List.of();

    CustomerBuilder() {}

    CustomerBuilder(Customer begun) {
        name = begun.name();
        email = begun.email();
        phone = begun.phone();
        addresses = begun.addresses();
        emailConsent = begun.emailConsent();
        locale = begun.locale();
        taxExempt = begun.taxExempt();
        tags = begun.tags();
        accounts = begun.accounts();
    }

    /**
     * {@return this builder}
     *
     * @param name the person's name
     */
    public CustomerBuilder name(@Nullable PersonName name) {
        this.name = name;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param email primary e-mail address
     */
    public CustomerBuilder email(@Nullable EmailAddress email) {
        this.email = email;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param phone primary phone
     */
    public CustomerBuilder phone(@Nullable PhoneNumber phone) {
        this.phone = phone;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param addresses postal addresses, the default one first
     */
    public CustomerBuilder addresses(List<PostalAddress> addresses) {
        this.addresses = addresses;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param emailConsent whether marketing by e-mail is allowed
     */
    public CustomerBuilder emailConsent(@Nullable Consent emailConsent) {
        this.emailConsent = emailConsent;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param locale BCP 47 tag
     */
    public CustomerBuilder locale(@Nullable String locale) {
        this.locale = locale;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxExempt whether sales are free of tax
     */
    public CustomerBuilder taxExempt(@Nullable Boolean taxExempt) {
        this.taxExempt = taxExempt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tags free labels, at most 250
     */
    public CustomerBuilder tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param accounts numbers of the customer at ERPs, as they print them
     */
    public CustomerBuilder accounts(List<String> accounts) {
        this.accounts = accounts;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Customer build() {
        return new Customer(name, email, phone, addresses, emailConsent, locale, taxExempt, tags, accounts);
    }
}
