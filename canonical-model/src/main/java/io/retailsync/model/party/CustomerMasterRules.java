package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import io.retailsync.model.time.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has to hold of one customer. The codes are ours. */
public final class CustomerMasterRules {

    /** The rules. */
    public static final Rules<CustomerMaster> ALL = Rules.<CustomerMaster>of(CustomerMaster.class)
            .reject("K1", "Of each kind of contact point one is the first for a purpose.", CustomerMasterRules::primary)
            .reject(
                    "K2",
                    "Of each scheme and country one tax registration holds at a time.",
                    CustomerMasterRules::registrations)
            .reject("K3", "Who is exempt has a reason or a certificate.", CustomerMasterRules::exemption)
            .build();

    private CustomerMasterRules() {}

    private static void primary(CustomerMaster customer, Breaches breaches) {
        Set<List<Object>> taken = new HashSet<>();
        for (int i = 0; i < customer.contactPoints().size(); i++) {
            ContactPoint point = customer.contactPoints().get(i);
            for (ContactPurpose purpose : point.use().purposes()) {
                if (point.use().primary() && !taken.add(List.of(point.getClass(), purpose))) {
                    breaches.add(
                            CustomerMasterPaths.CONTACT_POINTS + "[" + i + "].use.primary",
                            "one first for " + purpose,
                            "a second one");
                }
            }
        }
    }

    private static void registrations(CustomerMaster customer, Breaches breaches) {
        List<TaxRegistration> all = customer.taxRegistrations();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (collide(all.get(i), all.get(j))) {
                    breaches.add(
                            CustomerMasterPaths.TAX_REGISTRATIONS + "[" + i + "]",
                            "a scheme, country or time of its own",
                            "that of [" + j + "]");
                }
            }
        }
    }

    private static boolean collide(TaxRegistration one, TaxRegistration other) {
        return one.taxId().scheme() == other.taxId().scheme()
                && one.taxId().country() == other.taxId().country()
                && time(one).overlaps(time(other));
    }

    private static Validity time(TaxRegistration registration) {
        return registration.validity() == null ? Validity.ALWAYS : registration.validity();
    }

    private static void exemption(CustomerMaster customer, Breaches breaches) {
        CustomerMasterPaths.TAX_EXEMPTION
                .read(customer)
                .filter(exemption -> exemption.codes().isEmpty() && exemption.certificate() == null)
                .ifPresent(exemption -> breaches.add(
                        CustomerMasterPaths.TAX_EXEMPTION.toString(), "a code or a certificate", "neither"));
    }
}
