/**
 * A Shopify shop as a system that is kept in step: orders, customers, products and stock come from it by webhook and fetch; customers,
 * stock, shipments, cancellations and refunds are written to it.
 *
 * <p>Start at {@link io.retailsync.shopify.ShopifyConnector#builder()}.
 */
@NullMarked
package io.retailsync.shopify;

import org.jspecify.annotations.NullMarked;
