/**
 * Attributes that a host adds to the records of this library under names of its own, such as {@code acme.giftWrap.colour}. Start at
 * {@link io.retailsync.model.extension.Extensions}.
 */
@NullMarked
package io.retailsync.model.extension;

import org.jspecify.annotations.NullMarked;
