/**
 * Exact arithmetic of trade: prices per quantity, discounts, taxes, refunds in parts, conversion, cash.
 *
 * <p>Everything is exact until a named rounding point, and each of these asks for a {@link io.retailsync.model.money.RoundingPolicy}, which
 * is a value that an order keeps. Every split adds up to what was split, whatever the order and number of its parts, and mirrors its sign.
 * Start at {@link io.retailsync.model.money.Taxation} for an order, at {@link io.retailsync.model.money.RefundProration} for what comes back.
 */
@NullMarked
package io.retailsync.model.money;

import org.jspecify.annotations.NullMarked;
