/** What is on sale. Start at {@link io.retailsync.model.product.Product}. */
@NullMarked
package io.retailsync.model.product;

import org.jspecify.annotations.NullMarked;
