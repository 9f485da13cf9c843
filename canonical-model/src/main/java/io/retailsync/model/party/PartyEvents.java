package io.retailsync.model.party;

import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.event.DerivedEvents;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows from versions of customer masters and their accounts. */
final class PartyEvents {

    private PartyEvents() {}

    static final DerivedEvents<CustomerMaster> OF_MASTERS = DerivedEvents.of(CustomerMasterPaths.TYPE)
            .part("scheme", master -> each(master, tax -> tax.scheme().name()))
            .part("country", master -> each(master, tax -> String.valueOf(tax.country())))
            .stepped(master -> master.status().text(), Parties.CUSTOMER_STATUS_CHANGED)
            .changed(Parties.TAX_REGISTRATION_CHANGED, CustomerMasterPaths.TAX_REGISTRATIONS)
            .changed(Parties.ACCOUNT_HIERARCHY_CHANGED, CustomerMasterPaths.PARENT)
            .changed(
                    Parties.COMMUNICATION_PREFERENCE_CHANGED,
                    CustomerMasterPaths.LOCALE,
                    CustomerMasterPaths.TIME_ZONE);

    static final DerivedEvents<CustomerAccount> OF_ACCOUNTS = DerivedEvents.of(CustomerAccountPaths.TYPE)
            .part("accountNumber", account -> account.legalEntity() + "/" + account.number())
            .appeared(Parties.CUSTOMER_ACCOUNT_OPENED, PartyEvents::account)
            .changed(
                    Parties.CUSTOMER_ACCOUNT_CHANGED,
                    PartyEvents::account,
                    CustomerAccountPaths.PAYMENT_TERMS,
                    CustomerAccountPaths.PRICE_GROUP,
                    CustomerAccountPaths.TAX_AREA,
                    CustomerAccountPaths.DUNNING_LEVEL,
                    CustomerAccountPaths.BILL_TO,
                    CustomerAccountPaths.INVOICE_DELIVERY)
            .changed(Parties.CREDIT_LIMIT_CHANGED, PartyEvents::account, CustomerAccountPaths.CREDIT_LIMIT)
            .changed(Parties.CREDIT_STATUS_CHANGED, PartyEvents::account, CustomerAccountPaths.CREDIT_STATUS);

    private static String each(CustomerMaster master, Function<TaxId, String> part) {
        return master.taxRegistrations().stream()
                .map(TaxRegistration::taxId)
                .map(part)
                .collect(Collectors.joining("+"));
    }

    private static AccountNote account(Governed<CustomerAccount> version) {
        CustomerAccount account = version.value();
        Coded<CreditStatus> credit = account.creditStatus();
        return new AccountNote(
                Key.naming(account.customer()),
                version.version(),
                account.number(),
                account.legalEntity(),
                credit == null ? null : credit.text(),
                account.creditLimit(),
                account.creditUsed());
    }
}
