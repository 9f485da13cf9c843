/**
 * The campaign: many seeds of one small retailer, with every kind of fault, crash and stutter, and a checker that shares nothing with the
 * engine. Start at {@link io.retailsync.simulation.campaign.Campaign}.
 */
@NullMarked
package io.retailsync.simulation.campaign;

import org.jspecify.annotations.NullMarked;
