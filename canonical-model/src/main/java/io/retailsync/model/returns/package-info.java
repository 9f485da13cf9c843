/**
 * What comes back. Start at {@link io.retailsync.model.returns.Return}, what was announced;
 * {@link io.retailsync.model.returns.ReturnAssessment} is what was decided on it, {@link io.retailsync.model.returns.Refundable} what that leaves to
 * give back.
 */
@NullMarked
package io.retailsync.model.returns;

import org.jspecify.annotations.NullMarked;
