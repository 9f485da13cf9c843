/** What was given back. Start at {@link io.retailsync.model.payment.Refund}. */
@NullMarked
package io.retailsync.model.payment;

import org.jspecify.annotations.NullMarked;
