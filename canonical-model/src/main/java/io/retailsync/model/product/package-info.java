/**
 * What is on sale. Start at {@link io.retailsync.model.product.Product}; what an ERP masters of a
 * variant stands in {@link io.retailsync.model.product.Item} and {@link io.retailsync.model.product.FinancialProductAttributes}.
 */
@NullMarked
package io.retailsync.model.product;

import org.jspecify.annotations.NullMarked;
