package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link JournalLine}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class JournalLineBuilder {

    private @Nullable Coded<AccountKey> account;
    private @Nullable JournalSide side;
    private @Nullable Money amount;
    private @Nullable Money accountingAmount;
    private @Nullable String legalEntity;
    private @Nullable LedgerDimensions dimensions;
    private @Nullable String taxCode;
    private @Nullable ExternalRef partner;
    private @Nullable String text;

    JournalLineBuilder() {}

    JournalLineBuilder(JournalLine begun) {
        account = begun.account();
        side = begun.side();
        amount = begun.amount();
        accountingAmount = begun.accountingAmount();
        legalEntity = begun.legalEntity();
        dimensions = begun.dimensions();
        taxCode = begun.taxCode();
        partner = begun.partner();
        text = begun.text();
    }

    /**
     * {@return this builder}
     *
     * @param account what it is booked on, by its meaning
     */
    public JournalLineBuilder account(Coded<AccountKey> account) {
        this.account = account;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param account what it is booked on, by its meaning
     */
    public JournalLineBuilder account(AccountKey account) {
        this.account = Coded.of(account);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param side debit or credit
     */
    public JournalLineBuilder side(JournalSide side) {
        this.side = side;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param amount above zero, in the currency of the document
     */
    public JournalLineBuilder amount(Money amount) {
        this.amount = amount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param accountingAmount the same in the currency of the books, where that is another one
     */
    public JournalLineBuilder accountingAmount(@Nullable Money accountingAmount) {
        this.accountingAmount = accountingAmount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity whose books, where not those of the entry: a posting between companies
     */
    public JournalLineBuilder legalEntity(@Nullable String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dimensions what the ledger tells apart
     */
    public JournalLineBuilder dimensions(LedgerDimensions dimensions) {
        this.dimensions = dimensions;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxCode the ledger's tax code, where the line is relevant for tax
     */
    public JournalLineBuilder taxCode(@Nullable String taxCode) {
        this.taxCode = taxCode;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param partner the customer or supplier of an open item
     */
    public JournalLineBuilder partner(@Nullable ExternalRef partner) {
        this.partner = partner;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param text what it is for, without personal data
     */
    public JournalLineBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public JournalLine build() {
        return new JournalLine(
                Required.given("account", account),
                Required.given("side", side),
                Required.given("amount", amount),
                accountingAmount,
                legalEntity,
                Required.given("dimensions", dimensions),
                taxCode,
                partner,
                Required.given("text", text));
    }
}
