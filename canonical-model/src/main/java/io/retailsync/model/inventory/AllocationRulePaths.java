package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link AllocationRule}. Generated from the record; a test keeps it current. */
public final class AllocationRulePaths {

    /** The whole record. */
    public static final AttributePath<AllocationRule, AllocationRule> ROOT = AttributePath.root(AllocationRule.class);

    /** {@link AllocationRule#channel()}. */
    public static final AttributePath<AllocationRule, Coded<SalesChannel>> CHANNEL =
            AttributePath.of(AllocationRule.class, "channel", it -> Optional.of(it.channel()));

    /** {@link AllocationRule#locations()}. */
    public static final AttributePath<AllocationRule, Set<String>> LOCATIONS =
            AttributePath.of(AllocationRule.class, "locations", it -> Optional.of(it.locations()));

    /** {@link AllocationRule#buffer()}. */
    public static final AttributePath<AllocationRule, Quantity> BUFFER =
            AttributePath.of(AllocationRule.class, "buffer", it -> Optional.ofNullable(it.buffer()));

    /** {@link AllocationRule#maxShare()}. */
    public static final AttributePath<AllocationRule, Percentage> MAX_SHARE =
            AttributePath.of(AllocationRule.class, "maxShare", it -> Optional.ofNullable(it.maxShare()));

    /** {@link AllocationRule#priority()}. */
    public static final AttributePath<AllocationRule, Integer> PRIORITY =
            AttributePath.of(AllocationRule.class, "priority", it -> Optional.of(it.priority()));

    /** {@link AllocationRule#validity()}. */
    public static final AttributePath<AllocationRule, Validity> VALIDITY =
            AttributePath.of(AllocationRule.class, "validity", it -> Optional.of(it.validity()));

    /** The kind of record. */
    public static final EntityType<AllocationRule> TYPE = EntityType.of(
            "allocation-rule",
            AllocationRule.class,
            List.of(CHANNEL, LOCATIONS, BUFFER, MAX_SHARE, PRIORITY, VALIDITY));

    private AllocationRulePaths() {}
}
