/** What was ordered, and what an ERP or a shop is told about it. Start at {@link io.retailsync.model.sales.Order}. */
@NullMarked
package io.retailsync.model.sales;

import org.jspecify.annotations.NullMarked;
