package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.UNION;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The work of one location on an order (canonical-model §5.6). What has to hold of all of an order together: {@link ClaimedOrderRules}.
 * Its lives:
 *
 * <p>{@link FulfilmentOrderLifecycle} and, towards a third party, {@link FulfilmentRequestLifecycle}.
 *
 * @param order the order
 * @param location who does it
 * @param method how the goods reach the customer
 * @param lines what is to be done
 * @param status where it stands
 * @param request whether a third party takes it on, where it is one
 * @param deliverBy what was promised to the customer
 * @param holdReasons why it waits, in the source's words
 * @param reroutedFrom the fulfilment order of another location that it follows on
 * @param destination where the goods go
 */
public record FulfilmentOrder(
        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE)
        ExternalRef location,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        Coded<FulfilmentMethod> method,

        @Attribute(value = C1, owner = OMS) @Size(max = 5000)
        List<FulfilmentOrderLine> lines,

        @Attribute(value = C1, owner = OMS) Coded<FulfilmentOrderStatus> status,

        @Attribute(value = C1, owner = OMS) @Nullable Coded<FulfilmentRequestStatus> request,

        @Attribute(value = C1, owner = OMS) @Nullable Instant deliverBy,

        @Attribute(value = C1, owner = OMS, merge = UNION) @Size(max = 50)
        Set<@Size(max = 255) String> holdReasons,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Nullable
        ExternalRef reroutedFrom,

        @Attribute(value = P2, owner = OMS) @Nullable PostalAddress destination) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param order the order
     * @param location who does it
     * @param method how the goods reach the customer
     * @param lines what is to be done
     * @param status where it stands
     * @param request whether a third party takes it on, where it is one
     * @param deliverBy what was promised to the customer
     * @param holdReasons why it waits, in the source's words
     * @param reroutedFrom the fulfilment order of another location that it follows on
     * @param destination where the goods go
     */
    public FulfilmentOrder {
        Required.present("order", order);
        Required.present("location", location);
        Required.present("method", method);
        Required.present("status", status);
        lines = List.copyOf(lines);
        holdReasons = Set.copyOf(holdReasons);
    }

    /** {@return a builder that was told nothing so far} */
    public static FulfilmentOrderBuilder builder() {
        return new FulfilmentOrderBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public FulfilmentOrder with(Consumer<FulfilmentOrderBuilder> change) {
        FulfilmentOrderBuilder builder = new FulfilmentOrderBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return whether it claims nothing of the order any more: it was called off, or another one follows on it} */
    public boolean givenUp() {
        return status.is(FulfilmentOrderStatus.CANCELLED) || status.is(FulfilmentOrderStatus.REROUTED);
    }
}
