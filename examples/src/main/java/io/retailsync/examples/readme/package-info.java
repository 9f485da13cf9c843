/** Code that the README shows. */
@NullMarked
package io.retailsync.examples.readme;

import org.jspecify.annotations.NullMarked;
