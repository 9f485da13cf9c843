/** To be written. */
@NullMarked
package io.retailsync.erp;

import org.jspecify.annotations.NullMarked;
