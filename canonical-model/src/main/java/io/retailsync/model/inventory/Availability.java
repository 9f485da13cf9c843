package io.retailsync.model.inventory;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.SalesChannel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Computes what a channel may sell: of each location that one of its rules names, what is sellable there, at most the rule's share of it, less
 * what has to stay behind, rounded down. Pure.
 *
 * <p>Decided here: where several rules name a location, the one of the lowest number speaks; locations come in the order of their rules, then
 * by name. A location without a rule promises nothing.
 */
public final class Availability {

    private static final int MOST_DECIMALS = 6;

    private final SalesChannel channel;
    private final List<AllocationRule> rules;
    private final Instant now;

    private Availability(SalesChannel channel, List<AllocationRule> rules, Instant now) {
        this.channel = channel;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(AllocationRule::priority))
                .toList();
        this.now = now;
    }

    /**
     * {@return what the channel may sell now}
     *
     * @param sku stock keeping unit; levels of others are left out
     * @param channel for whom
     * @param levels what is known of the stock, one per location
     * @param rules which locations the channel may draw on
     * @param policy how promises are made
     * @param now the time
     * @throws IllegalArgumentException for a level with quantities in several units (rule Q1 of {@link InventoryRules})
     */
    public static AvailabilityOffer of(
            Sku sku,
            SalesChannel channel,
            List<InventoryLevel> levels,
            List<AllocationRule> rules,
            AvailabilityPolicy policy,
            Instant now) {
        Availability availability = new Availability(channel, rules, now);
        List<InventoryLevel> ours = levels.stream()
                .filter(level -> sku.equals(new Sku(level.sku()))
                        && availability.ruleAt(level.location()).isPresent())
                .sorted(Comparator.comparing(availability::priority).thenComparing(InventoryLevel::location))
                .toList();
        return new AvailabilityOffer(
                sku,
                Coded.of(channel),
                ours.stream()
                        .flatMap(level -> availability.promise(level).stream())
                        .filter(promise -> promise.quantity().value().signum() > 0)
                        .toList(),
                policy.ruleVersion(),
                now,
                now.plus(policy.validFor()),
                confidence(ours, policy, now));
    }

    private static AvailabilityConfidence confidence(
            List<InventoryLevel> levels, AvailabilityPolicy policy, Instant now) {
        if (policy.degraded()) {
            return AvailabilityConfidence.DEGRADED;
        }
        Instant oldest = now.minus(policy.freshFor());
        return levels.stream()
                        .anyMatch(level -> level.asOf() == null || level.asOf().isBefore(oldest))
                ? AvailabilityConfidence.STALE
                : AvailabilityConfidence.LIVE;
    }

    /** Nothing where nobody knows what may be sold. */
    private Optional<StockPromise> promise(InventoryLevel level) {
        return level.sellable()
                .flatMap(sellable -> ruleAt(level.location()).map(rule -> less(share(sellable, rule), rule)))
                .map(promised -> new StockPromise(level.location(), promised));
    }

    private static Quantity share(Quantity sellable, AllocationRule rule) {
        Percentage share = rule.maxShare();
        if (share == null || sellable.value().signum() <= 0) {
            return sellable;
        }
        BigDecimal most = sellable.value().multiply(share.value()).movePointLeft(2);
        int decimals = sellable.unitCode().countable() ? 0 : MOST_DECIMALS;
        return new Quantity(most.min(sellable.value()).setScale(decimals, RoundingMode.DOWN), sellable.unit());
    }

    private static Quantity less(Quantity share, AllocationRule rule) {
        return rule.buffer() == null ? share : share.minus(rule.buffer());
    }

    private Optional<AllocationRule> ruleAt(String location) {
        return rules.stream()
                .filter(rule -> rule.covers(channel, location, now))
                .findFirst();
    }

    private int priority(InventoryLevel level) {
        return ruleAt(level.location()).map(AllocationRule::priority).orElse(Integer.MAX_VALUE);
    }
}
