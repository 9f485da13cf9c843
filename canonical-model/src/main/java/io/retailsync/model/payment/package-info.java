/**
 * Money that moves. Start at {@link io.retailsync.model.payment.Payment} for what was taken, at {@link io.retailsync.model.payment.Refund} for what
 * was given back ({@link io.retailsync.model.payment.RefundSettlement} says by which way), at {@link io.retailsync.model.payment.Payout} for what providers
 * pay out, and at {@link io.retailsync.model.payment.Reconciliation} for comparing the two sides.
 */
@NullMarked
package io.retailsync.model.payment;

import org.jspecify.annotations.NullMarked;
