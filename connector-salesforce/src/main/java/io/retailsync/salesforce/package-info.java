/** To be written. */
@NullMarked
package io.retailsync.salesforce;

import org.jspecify.annotations.NullMarked;
