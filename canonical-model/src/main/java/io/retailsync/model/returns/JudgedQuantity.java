package io.retailsync.model.returns;

import io.retailsync.model.Quantity;

/**
 * How many of one line of a return arrived, and what was decided on them: input of {@link JudgedQuantityRules}. All in one unit.
 *
 * @param expected how many have to be accounted for: those received or those announced, as the host's policy says
 * @param accepted how many were taken back
 * @param rejected how many were not
 * @param missing how many were not in the parcel
 */
public record JudgedQuantity(Quantity expected, Quantity accepted, Quantity rejected, Quantity missing) {}
