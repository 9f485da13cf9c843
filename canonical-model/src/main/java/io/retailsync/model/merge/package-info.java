/**
 * How the words of several systems become one value per attribute, and why this one. Start at {@link io.retailsync.model.merge.Merging}.
 */
@NullMarked
package io.retailsync.model.merge;

import org.jspecify.annotations.NullMarked;
