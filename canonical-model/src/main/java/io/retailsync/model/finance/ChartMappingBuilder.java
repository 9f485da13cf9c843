package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link ChartMapping}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ChartMappingBuilder {

    private @Nullable Coded<AccountKey> account;
    private @Nullable String legalEntity;
    private @Nullable LedgerDimensions when;
    private @Nullable String taxCode;
    private @Nullable String glAccount;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer version;

    ChartMappingBuilder() {}

    ChartMappingBuilder(ChartMapping begun) {
        account = begun.account();
        legalEntity = begun.legalEntity();
        when = begun.when();
        taxCode = begun.taxCode();
        glAccount = begun.glAccount();
        from = begun.from();
        to = begun.to();
        version = begun.version();
    }

    /**
     * {@return this builder}
     *
     * @param account the meaning
     */
    public ChartMappingBuilder account(Coded<AccountKey> account) {
        this.account = account;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param account the meaning
     */
    public ChartMappingBuilder account(AccountKey account) {
        this.account = Coded.of(account);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity whose books
     */
    public ChartMappingBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param when what a line has to state for the row to count; nothing for all lines
     */
    public ChartMappingBuilder when(LedgerDimensions when) {
        this.when = when;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxCode the tax code that a line has to have, if it matters
     */
    public ChartMappingBuilder taxCode(@Nullable String taxCode) {
        this.taxCode = taxCode;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param glAccount the number in the ledger, leading zeros kept
     */
    public ChartMappingBuilder glAccount(String glAccount) {
        this.glAccount = glAccount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param from the first day
     */
    public ChartMappingBuilder from(LocalDate from) {
        this.from = from;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param to the last day; absent while there is none
     */
    public ChartMappingBuilder to(@Nullable LocalDate to) {
        this.to = to;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param version of the mapping, one more with every change
     */
    public ChartMappingBuilder version(Integer version) {
        this.version = version;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public ChartMapping build() {
        return new ChartMapping(
                Required.given("account", account),
                Required.given("legalEntity", legalEntity),
                Required.given("when", when),
                taxCode,
                Required.given("glAccount", glAccount),
                Required.given("from", from),
                to,
                Required.given("version", version));
    }
}
