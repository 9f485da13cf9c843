/** To be written. */
@NullMarked
package io.retailsync.seeded;

import org.jspecify.annotations.NullMarked;
