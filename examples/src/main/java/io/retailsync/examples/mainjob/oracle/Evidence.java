package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.Offered;
import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.testkit.VendorEffect;
import java.util.List;
import java.util.Set;

/**
 * All that the oracle may look at. Whoever asks it holds the vendors' lock.
 *
 * @param offered what was put in
 * @param retailer what the vendors hold
 * @param shopEffects what the shop's API let happen
 * @param crmEffects what the CRM's API let happen
 * @param erpEffects what the ERP let happen
 * @param struck names of the orders that the ERP refused because the fault plan said so
 */
public record Evidence(
        Offered offered,
        Retailer retailer,
        List<VendorEffect> shopEffects,
        List<VendorEffect> crmEffects,
        List<VendorEffect> erpEffects,
        Set<String> struck) {

    /**
     * Copies the lists.
     *
     * @param offered what was put in
     * @param retailer what the vendors hold
     * @param shopEffects what the shop's API let happen
     * @param crmEffects what the CRM's API let happen
     * @param erpEffects what the ERP let happen
     * @param struck names of the orders that the ERP refused because the fault plan said so
     */
    public Evidence {
        shopEffects = List.copyOf(shopEffects);
        crmEffects = List.copyOf(crmEffects);
        erpEffects = List.copyOf(erpEffects);
        struck = Set.copyOf(struck);
    }

    /** {@return how many orders were struck that nothing else condemned} */
    public long struckOrders() {
        return offered.sales().stream()
                .filter(sale -> struck.contains(sale.name()) && !sale.kind().planted())
                .count();
    }

    /** {@return whether the order has to be refused and undone: planted, or struck} */
    boolean refused(OfferedSale sale) {
        return sale.kind().planted() || struck.contains(sale.name());
    }

    /** {@return whether nobody wants the order any more: the buyer called it off, or it had to be refused} */
    boolean off(OfferedSale sale) {
        return refused(sale) || sale.cancelledAt().isPresent();
    }

    /** {@return whether goods have to go out} */
    boolean ships(OfferedSale sale) {
        return !off(sale) && (sale.kind().shipped() || sale.kind().cancelled());
    }
}
