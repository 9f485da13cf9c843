/**
 * What a person allowed, for what, through which channel, and the evidence of it. Start at {@link io.retailsync.model.consent.ConsentLedger}; how
 * a customer record shows one channel of it is {@link io.retailsync.model.party.Consent}.
 */
@NullMarked
package io.retailsync.model.consent;

import org.jspecify.annotations.NullMarked;
