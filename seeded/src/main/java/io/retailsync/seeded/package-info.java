/** Properties checked under many seeds; a failure names the seed to run again. Start at {@link io.retailsync.seeded.Property}. */
@NullMarked
package io.retailsync.seeded;

import org.jspecify.annotations.NullMarked;
