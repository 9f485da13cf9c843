/**
 * Where a vendor keeps what the model names (canonical-model 15), as data that connectors ship and read from. Start at
 * {@link io.retailsync.model.mapping.Mapping}.
 */
@NullMarked
package io.retailsync.model.mapping;

import org.jspecify.annotations.NullMarked;
