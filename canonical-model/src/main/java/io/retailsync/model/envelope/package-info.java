/**
 * How events travel: as CloudEvents 1.0, in structured and in binary mode. Start at {@link io.retailsync.model.envelope.Envelope};
 * {@link io.retailsync.model.envelope.Profile} is what this library asks of an envelope beyond the specification. Pure: nothing is sent.
 */
@NullMarked
package io.retailsync.model.envelope;

import org.jspecify.annotations.NullMarked;
