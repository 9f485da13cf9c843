/**
 * What it costs. Start at {@link io.retailsync.model.pricing.Price}; lists with tiers and times are a {@link
 * io.retailsync.model.pricing.PriceSchedule}, what makes it cheaper a {@link io.retailsync.model.pricing.Promotion}.
 */
@NullMarked
package io.retailsync.model.pricing;

import org.jspecify.annotations.NullMarked;
