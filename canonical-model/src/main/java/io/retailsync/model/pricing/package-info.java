/** What it costs. Start at {@link io.retailsync.model.pricing.Price}. */
@NullMarked
package io.retailsync.model.pricing;

import org.jspecify.annotations.NullMarked;
