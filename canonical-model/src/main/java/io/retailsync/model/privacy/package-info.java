/**
 * What may be read where: masking by the class of each attribute, and which data may cross which border. Start at
 * {@link io.retailsync.model.privacy.Masking}.
 */
@NullMarked
package io.retailsync.model.privacy;

import org.jspecify.annotations.NullMarked;
