/** The list of all kinds of record. Start at {@link io.retailsync.model.catalogue.Catalogue}. */
@NullMarked
package io.retailsync.model.catalogue;

import org.jspecify.annotations.NullMarked;
