package io.retailsync.model.loyalty;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Campaign}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CampaignBuilder {

    private @Nullable String name;
    private @Nullable Coded<CampaignStatus> status;
    private Set<String> segments = Set.of();
    private Set<ExternalRef> promotions = Set.of();
    private Set<String> channels = Set.of();
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable Money budget;

    CampaignBuilder() {}

    CampaignBuilder(Campaign begun) {
        name = begun.name();
        status = begun.status();
        segments = begun.segments();
        promotions = begun.promotions();
        channels = begun.channels();
        from = begun.from();
        to = begun.to();
        budget = begun.budget();
    }

    /**
     * {@return this builder}
     *
     * @param name what people call it
     */
    public CampaignBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CampaignBuilder status(Coded<CampaignStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CampaignBuilder status(CampaignStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param segments to whom, by the CRM's names
     */
    public CampaignBuilder segments(Set<String> segments) {
        this.segments = segments;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param promotions what is offered
     */
    public CampaignBuilder promotions(Set<ExternalRef> promotions) {
        this.promotions = promotions;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channels on which ways
     */
    public CampaignBuilder channels(Set<String> channels) {
        this.channels = channels;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param from since when
     */
    public CampaignBuilder from(Instant from) {
        this.from = from;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param to until when; absent for no end
     */
    public CampaignBuilder to(@Nullable Instant to) {
        this.to = to;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param budget how much it may cost
     */
    public CampaignBuilder budget(@Nullable Money budget) {
        this.budget = budget;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Campaign build() {
        return new Campaign(
                Required.given("name", name),
                Required.given("status", status),
                segments,
                promotions,
                channels,
                Required.given("from", from),
                to,
                budget);
    }
}
