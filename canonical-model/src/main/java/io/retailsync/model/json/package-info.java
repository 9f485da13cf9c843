/**
 * The JSON form of the model: decimals are strings, instants RFC 3339, absent means unknown. The one package that knows Jackson;
 * start at {@link io.retailsync.model.json.ModelJson}.
 */
@NullMarked
package io.retailsync.model.json;

import org.jspecify.annotations.NullMarked;
