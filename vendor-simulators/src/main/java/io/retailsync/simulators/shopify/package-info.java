/**
 * A simulated Shopify shop: the Admin GraphQL API 2026-10 with its cost budget, tokens, idempotency keys and webhooks.
 *
 * <p>Start at {@link io.retailsync.simulators.shopify.ShopifySimulator}, which answers requests, and at {@link
 * io.retailsync.simulators.shopify.Shop}, through which generators act as merchant and buyer and checkers read what the shop
 * holds. Objects are kept in the documented webhook shape (payload version 2026-07); GraphQL answers are views of them.
 */
@NullMarked
package io.retailsync.simulators.shopify;

import org.jspecify.annotations.NullMarked;
