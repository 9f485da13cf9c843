package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Offers that are made to some customers for some time (canonical-model §5.10).
 *
 * @param name what people call it
 * @param status where it stands
 * @param segments to whom, by the CRM's names
 * @param promotions what is offered
 * @param channels on which ways
 * @param from since when
 * @param to until when; absent for no end
 * @param budget how much it may cost
 */
public record Campaign(
        @Attribute(value = C2, owner = CRM) @Size(min = 1, max = 255)
        String name,

        @Attribute(value = C2, owner = CRM) Coded<CampaignStatus> status,

        @Attribute(value = C2, owner = CRM) @Size(max = 250) Set<@Size(max = 255) String> segments,

        @Attribute(
                value = C2,
                owner = {CRM, PRC})
        @Size(max = 250)
        Set<ExternalRef> promotions,

        @Attribute(value = C2, owner = CRM) @Size(max = 50) Set<@Size(max = 255) String> channels,

        @Attribute(value = C2, owner = CRM) Instant from,

        @Attribute(value = C2, owner = CRM) @Nullable Instant to,

        @Attribute(value = C2, owner = CRM) @Nullable Money budget) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param name what people call it
     * @param status where it stands
     * @param segments to whom, by the CRM's names
     * @param promotions what is offered
     * @param channels on which ways
     * @param from since when
     * @param to until when; absent for no end
     * @param budget how much it may cost
     */
    public Campaign {
        Required.present("name", name);
        Required.present("status", status);
        Required.present("from", from);
        segments = Set.copyOf(segments);
        promotions = Set.copyOf(promotions);
        channels = Set.copyOf(channels);
    }

    /** {@return a builder that was told nothing so far} */
    public static CampaignBuilder builder() {
        return new CampaignBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Campaign with(Consumer<CampaignBuilder> change) {
        CampaignBuilder builder = new CampaignBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
