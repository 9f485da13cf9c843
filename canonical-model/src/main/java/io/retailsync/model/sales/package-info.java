/**
 * What was offered, ordered and changed, and what an ERP or a shop is told about it. Start at {@link io.retailsync.model.sales.Order}; a
 * receipt of a till becomes one by {@link io.retailsync.model.sales.PosSale}.
 */
@NullMarked
package io.retailsync.model.sales;

import org.jspecify.annotations.NullMarked;
