package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.money.Percentage;

/**
 * What somebody pays of a promotion.
 *
 * @param party who
 * @param share of a hundred
 */
public record FundingShare(
        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Coded<FundingParty> party,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Percentage share) {

    /**
     * Refuses missing parts.
     *
     * @param party who
     * @param share of a hundred
     */
    public FundingShare {
        Required.present("party", party);
        Required.present("share", share);
    }
}
