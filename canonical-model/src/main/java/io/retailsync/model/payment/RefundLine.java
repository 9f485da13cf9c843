package io.retailsync.model.payment;

import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One refunded line.
 *
 * @param orderLine the order line's id at the system that took the order
 * @param sku stock keeping unit, if the line has one
 * @param quantity how many
 * @param net amount without tax where prices are without, else with it, as the source states the line's subtotal
 * @param tax tax of it
 * @param restock what becomes of the goods
 */
public record RefundLine(
        String orderLine, @Nullable String sku, Quantity quantity, Money net, Money tax, Coded<RestockKind> restock) {}
