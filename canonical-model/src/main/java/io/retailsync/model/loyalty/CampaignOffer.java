package io.retailsync.model.loyalty;

/**
 * An offer to a customer and the campaign that makes it: input of {@link CampaignOfferRules}.
 *
 * @param campaign the campaign
 * @param offer to a customer
 */
public record CampaignOffer(Campaign campaign, OfferAssignment offer) {}
