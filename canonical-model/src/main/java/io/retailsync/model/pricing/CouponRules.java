package io.retailsync.model.pricing;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a coupon. {@code D2} is ours. */
public final class CouponRules {

    /** The rules. */
    public static final Rules<Coupon> ALL = Rules.<Coupon>of(Coupon.class)
            .reject("D2", "A coupon was used no more often than it may be.", CouponRules::uses)
            .build();

    private CouponRules() {}

    private static void uses(Coupon coupon, Breaches breaches) {
        CouponPaths.MAX_USES
                .read(coupon)
                .ifPresent(most -> breaches.atMost(CouponPaths.USES::toString, most, coupon.uses()));
    }
}
