/**
 * What a target system wants of a record beyond what the model asks of it (canonical-model 10), as data. Start at
 * {@link io.retailsync.model.profile.TargetProfile}.
 */
@NullMarked
package io.retailsync.model.profile;

import org.jspecify.annotations.NullMarked;
