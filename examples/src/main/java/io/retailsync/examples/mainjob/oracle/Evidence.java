package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.Offered;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.testkit.VendorEffect;
import java.util.List;

/**
 * All that the oracle may look at. Whoever asks it holds the vendors' lock.
 *
 * @param offered what was put in
 * @param retailer what the vendors hold
 * @param shopEffects what the shop's API let happen
 * @param crmEffects what the CRM's API let happen
 * @param erpEffects what the ERP let happen
 */
public record Evidence(
        Offered offered,
        Retailer retailer,
        List<VendorEffect> shopEffects,
        List<VendorEffect> crmEffects,
        List<VendorEffect> erpEffects) {

    /**
     * Copies the lists.
     *
     * @param offered what was put in
     * @param retailer what the vendors hold
     * @param shopEffects what the shop's API let happen
     * @param crmEffects what the CRM's API let happen
     * @param erpEffects what the ERP let happen
     */
    public Evidence {
        shopEffects = List.copyOf(shopEffects);
        crmEffects = List.copyOf(crmEffects);
        erpEffects = List.copyOf(erpEffects);
    }
}
