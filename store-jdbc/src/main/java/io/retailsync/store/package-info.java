/** To be written. */
@NullMarked
package io.retailsync.store;

import org.jspecify.annotations.NullMarked;
