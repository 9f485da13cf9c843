/** Weights, dimensions and places on earth, and how one unit of measure becomes another. Quantities stand in the package above. */
@NullMarked
package io.retailsync.model.measure;

import org.jspecify.annotations.NullMarked;
