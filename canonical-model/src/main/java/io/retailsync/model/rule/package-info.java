/**
 * What has to hold of the model's records beyond their own constructors (canonical-model 9), as data: each invariant has a code, a severity, a
 * sentence and a pure check. The rules of a record stand in its package ({@code OrderRules}); all of them, and the way to ask, in
 * {@code io.retailsync.model.catalogue.Invariants}. Start at {@link io.retailsync.model.rule.Rules}.
 */
@NullMarked
package io.retailsync.model.rule;

import org.jspecify.annotations.NullMarked;
