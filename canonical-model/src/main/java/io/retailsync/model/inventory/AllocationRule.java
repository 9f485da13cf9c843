package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which locations a channel may promise from, and how much of them (canonical-model §5.4).
 *
 * @param channel for whom
 * @param locations the host's own names of the locations
 * @param buffer what always stays behind at each location; absent for nothing
 * @param maxShare of what is sellable, at most 100; absent for all of it
 * @param priority which locations come first: the lowest number
 * @param validity when the rule holds
 */
public record AllocationRule(
        @Attribute(
                value = C1,
                owner = {INT, OMS})
        Coded<SalesChannel> channel,

        @Attribute(
                value = C1,
                owner = {INT, OMS})
        @Size(max = 1000)
        Set<@Size(max = 255) String> locations,

        @Attribute(
                value = C1,
                owner = {INT, OMS})
        @Nullable
        Quantity buffer,

        @Attribute(
                value = C1,
                owner = {INT, OMS})
        @Nullable
        Percentage maxShare,

        @Attribute(
                value = C1,
                owner = {INT, OMS})
        @Min(0)
        Integer priority,

        @Attribute(
                value = C1,
                owner = {INT, OMS})
        Validity validity) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param channel for whom
     * @param locations the host's own names of the locations
     * @param buffer what always stays behind at each location; absent for nothing
     * @param maxShare of what is sellable, at most 100; absent for all of it
     * @param priority which locations come first: the lowest number
     * @param validity when the rule holds
     */
    public AllocationRule {
        Required.present("channel", channel);
        Required.present("priority", priority);
        Required.present("validity", validity);
        locations = Set.copyOf(locations);
    }

    /**
     * {@return whether the rule speaks for that channel and location now}
     *
     * @param asking the channel
     * @param location the host's own name of the location
     * @param now the time
     */
    public boolean covers(SalesChannel asking, String location, Instant now) {
        return channel.is(asking) && locations.contains(location) && validity.contains(now);
    }
}
