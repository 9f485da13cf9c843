/**
 * Points, rewards and offers of members. Start at {@link io.retailsync.model.loyalty.LoyaltyMembership}; what has to hold of points stands in
 * {@link io.retailsync.model.loyalty.PointsAccountRules}, how many go when goods come back in {@link io.retailsync.model.loyalty.PointsReversal}.
 */
@NullMarked
package io.retailsync.model.loyalty;

import org.jspecify.annotations.NullMarked;
