/**
 * The parts of the Shopify connector: the GraphQL client, the two forms in which objects come (webhook and GraphQL) behind one view, the
 * mappers over that view, and one class per operation that writes. Not exported.
 */
@NullMarked
package io.retailsync.shopify.internal;

import org.jspecify.annotations.NullMarked;
