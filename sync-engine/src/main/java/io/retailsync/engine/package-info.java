/** To be written. */
@NullMarked
package io.retailsync.engine;

import org.jspecify.annotations.NullMarked;
