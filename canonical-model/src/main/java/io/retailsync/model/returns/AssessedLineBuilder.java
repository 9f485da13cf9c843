package io.retailsync.model.returns;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link AssessedLine}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class AssessedLineBuilder {

    private @Nullable String line;
    private @Nullable String orderLine;
    private @Nullable Quantity requested;
    private @Nullable Quantity received;
    private @Nullable Quantity accepted;
    private @Nullable Quantity rejected;
    private @Nullable Quantity missing;
    private @Nullable Coded<Disposition> disposition;
    private @Nullable ExternalRef restockLocation;
    private @Nullable Money fee;

    AssessedLineBuilder() {}

    AssessedLineBuilder(AssessedLine begun) {
        line = begun.line();
        orderLine = begun.orderLine();
        requested = begun.requested();
        received = begun.received();
        accepted = begun.accepted();
        rejected = begun.rejected();
        missing = begun.missing();
        disposition = begun.disposition();
        restockLocation = begun.restockLocation();
        fee = begun.fee();
    }

    /**
     * {@return this builder}
     *
     * @param line the line's id within the return
     */
    public AssessedLineBuilder line(String line) {
        this.line = line;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param orderLine the order line's id at the system that took the order
     */
    public AssessedLineBuilder orderLine(@Nullable String orderLine) {
        this.orderLine = orderLine;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param requested how many were announced
     */
    public AssessedLineBuilder requested(Quantity requested) {
        this.requested = requested;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param received how many came
     */
    public AssessedLineBuilder received(Quantity received) {
        this.received = received;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param accepted how many are given money back for
     */
    public AssessedLineBuilder accepted(Quantity accepted) {
        this.accepted = accepted;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rejected how many are not
     */
    public AssessedLineBuilder rejected(Quantity rejected) {
        this.rejected = rejected;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param missing how many were announced and never came
     */
    public AssessedLineBuilder missing(Quantity missing) {
        this.missing = missing;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param disposition what becomes of what was accepted
     */
    public AssessedLineBuilder disposition(@Nullable Coded<Disposition> disposition) {
        this.disposition = disposition;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param disposition what becomes of what was accepted
     */
    public AssessedLineBuilder disposition(Disposition disposition) {
        this.disposition = Coded.of(disposition);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param restockLocation where it goes
     */
    public AssessedLineBuilder restockLocation(@Nullable ExternalRef restockLocation) {
        this.restockLocation = restockLocation;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param fee what is kept of the money
     */
    public AssessedLineBuilder fee(@Nullable Money fee) {
        this.fee = fee;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public AssessedLine build() {
        return new AssessedLine(
                Required.given("line", line),
                orderLine,
                Required.given("requested", requested),
                Required.given("received", received),
                Required.given("accepted", accepted),
                Required.given("rejected", rejected),
                Required.given("missing", missing),
                disposition,
                restockLocation,
                fee);
    }
}
