/** To be written. */
@NullMarked
package io.retailsync.shopify;

import org.jspecify.annotations.NullMarked;
