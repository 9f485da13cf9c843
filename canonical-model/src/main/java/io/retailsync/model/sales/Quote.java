package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An offer to a customer (canonical-model §5.5).
 *
 * @param displayNumber what people call it; not an id
 * @param customer to whom
 * @param status how far it is
 * @param currency of all amounts
 * @param taxInclusive whether prices hold the tax
 * @param lines what is offered
 * @param validity when it may be accepted
 * @param total what it comes to without tax on top
 * @param convertedOrder the order that it became
 */
public record Quote(
        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String displayNumber,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE)
        ExternalRef customer,

        @Attribute(value = C1, owner = CRM) Coded<QuoteStatus> status,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(value = C1, owner = CRM) Boolean taxInclusive,

        @Attribute(value = F1, owner = CRM) @Size(max = 1000)
        List<QuoteLine> lines,

        @Attribute(value = C1, owner = CRM) Validity validity,

        @Attribute(value = F1, owner = CRM) Money total,

        @Attribute(
                value = C1,
                owner = {CRM, INT},
                merge = IMMUTABLE)
        @Nullable
        ExternalRef convertedOrder) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param displayNumber what people call it; not an id
     * @param customer to whom
     * @param status how far it is
     * @param currency of all amounts
     * @param taxInclusive whether prices hold the tax
     * @param lines what is offered
     * @param validity when it may be accepted
     * @param total what it comes to without tax on top
     * @param convertedOrder the order that it became
     */
    public Quote {
        Required.present("displayNumber", displayNumber);
        Required.present("customer", customer);
        Required.present("status", status);
        Required.present("currency", currency);
        Required.present("taxInclusive", taxInclusive);
        Required.present("validity", validity);
        Required.present("total", total);
        lines = List.copyOf(lines);
    }

    /** {@return a builder that was told nothing so far} */
    public static QuoteBuilder builder() {
        return new QuoteBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Quote with(Consumer<QuoteBuilder> change) {
        QuoteBuilder builder = new QuoteBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return whether it may become an order now}
     *
     * @param now the time
     */
    public boolean convertible(Instant now) {
        boolean open = status.is(QuoteStatus.ISSUED) ? validity.contains(now) : status.is(QuoteStatus.ACCEPTED);
        return open && convertedOrder == null;
    }
}
