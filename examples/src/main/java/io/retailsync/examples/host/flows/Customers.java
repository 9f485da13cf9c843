package io.retailsync.examples.host.flows;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.ERP;
import static io.retailsync.examples.host.Systems.SHOP;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Priority;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;

/** Customers: the shop says who they are, the CRM whether they may be written to, the ERP which account they have. */
public final class Customers {

    private Customers() {}

    /** {@return whose word counts} */
    public static Ownership<Customer> ownership() {
        return Ownership.of(CustomerPaths.TYPE)
                .owner(SHOP)
                .owner(CustomerPaths.EMAIL_CONSENT, CRM)
                .contributors(SHOP, CRM, ERP);
    }

    /** {@return account and contact at the CRM} */
    public static Flow<Customer> toCrm() {
        return Flow.of(CustomerPaths.TYPE)
                .named("customers-to-crm")
                .from(SHOP)
                .when(Customers::isWhole)
                .to(CRM);
    }

    /** {@return business partner at the ERP} */
    public static Flow<Customer> toErp() {
        return Flow.of(CustomerPaths.TYPE)
                .named("customers-to-erp")
                .from(SHOP)
                .when(Customers::isWhole)
                .to(ERP);
    }

    /** {@return consent back to the shop} */
    public static Flow<Customer> consentToShop() {
        return Flow.of(CustomerPaths.TYPE)
                .named("consent-to-shop")
                .from(CRM)
                .when(customer -> customer.emailConsent() != null)
                .to(SHOP)
                .priority(Priority.PATIENT);
    }

    /** Books and letters need a name and an address. */
    private static boolean isWhole(Customer customer) {
        return customer.name() != null && !customer.addresses().isEmpty();
    }
}
