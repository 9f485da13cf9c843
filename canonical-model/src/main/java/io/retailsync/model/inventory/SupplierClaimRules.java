package io.retailsync.model.inventory;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a claim on a supplier. {@code B4} is ours. */
public final class SupplierClaimRules {

    /** The rules. */
    public static final Rules<SupplierClaim> ALL = Rules.<SupplierClaim>of(SupplierClaim.class)
            .first("M1", "What is claimed and what is agreed are in one currency.", SupplierClaimRules::currencies)
            .reject("B4", "More than nothing is claimed, and no more is agreed than that.", SupplierClaimRules::amounts)
            .build();

    private SupplierClaimRules() {}

    private static void currencies(SupplierClaim claim, Breaches breaches) {
        SupplierClaimPaths.AGREED
                .read(claim)
                .ifPresent(agreed -> breaches.equal(
                        SupplierClaimPaths.AGREED::toString, claim.claimed().currency(), agreed.currency()));
    }

    private static void amounts(SupplierClaim claim, Breaches breaches) {
        if (claim.claimed().signum() <= 0) {
            breaches.add(SupplierClaimPaths.CLAIMED.toString(), "more than nothing", claim.claimed());
        }
        SupplierClaimPaths.AGREED
                .read(claim)
                .ifPresent(agreed -> breaches.atMost(SupplierClaimPaths.AGREED::toString, claim.claimed(), agreed));
    }
}
