/** To be written. */
@NullMarked
package io.retailsync.simulation;

import org.jspecify.annotations.NullMarked;
