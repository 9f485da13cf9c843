package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.money.RoundingPolicy;

/**
 * Taxes as they were determined, and what we would have rounded by: input of {@link TaxCheckRules}.
 *
 * @param determination what an engine or channel said
 * @param policy the one of the order
 * @param tolerance by how much each tax may differ; zero or more
 */
public record TaxCheck(TaxDetermination determination, RoundingPolicy policy, Money tolerance) {}
