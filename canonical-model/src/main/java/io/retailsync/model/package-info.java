/** The core of the model: identity, typed paths, money and the header that governs every record. Start at {@link io.retailsync.model.Governed}. */
@NullMarked
package io.retailsync.model;

import org.jspecify.annotations.NullMarked;
