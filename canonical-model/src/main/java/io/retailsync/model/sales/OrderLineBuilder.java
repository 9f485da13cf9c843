package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link OrderLine}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class OrderLineBuilder {

    private @Nullable String ref;
    private @Nullable String sku;
    private @Nullable String title;
    private @Nullable Quantity quantity;
    private @Nullable Quantity current;
    private @Nullable Money unitPrice;
    private @Nullable Money discount;
    private List<TaxLine> taxes = List.of();
    private @Nullable Boolean ships;

    OrderLineBuilder() {}

    OrderLineBuilder(OrderLine begun) {
        ref = begun.ref();
        sku = begun.sku();
        title = begun.title();
        quantity = begun.quantity();
        current = begun.current();
        unitPrice = begun.unitPrice();
        discount = begun.discount();
        taxes = begun.taxes();
        ships = begun.ships();
    }

    /**
     * {@return this builder}
     *
     * @param ref the source's id of the line, whole
     */
    public OrderLineBuilder ref(String ref) {
        this.ref = ref;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit; absent for free items
     */
    public OrderLineBuilder sku(@Nullable String sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param title what was shown when it was bought
     */
    public OrderLineBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param quantity how many were ordered
     */
    public OrderLineBuilder quantity(Quantity quantity) {
        this.quantity = quantity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param current how many are still wanted after edits, cancellations and refunds
     */
    public OrderLineBuilder current(Quantity current) {
        this.current = current;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param unitPrice price of one before discounts
     */
    public OrderLineBuilder unitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param discount all discounts of the line, not negative
     */
    public OrderLineBuilder discount(Money discount) {
        this.discount = discount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxes taxes of the line
     */
    public OrderLineBuilder taxes(List<TaxLine> taxes) {
        this.taxes = taxes;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param ships whether it has to be shipped
     */
    public OrderLineBuilder ships(boolean ships) {
        this.ships = ships;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public OrderLine build() {
        return new OrderLine(
                Required.given("ref", ref),
                sku,
                Required.given("title", title),
                Required.given("quantity", quantity),
                Required.given("current", current),
                Required.given("unitPrice", unitPrice),
                Required.given("discount", discount),
                taxes,
                Required.given("ships", ships));
    }
}
