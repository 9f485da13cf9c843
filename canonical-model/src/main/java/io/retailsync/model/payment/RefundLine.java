package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;
import static io.retailsync.model.Owner.RET;
import static io.retailsync.model.Owner.TAX;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
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
        @Attribute(
                value = C1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String orderLine,

        @Attribute(
                value = C1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        @Nullable
        String sku,

        @Attribute(
                value = C1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(
                value = F1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        Money net,

        @Attribute(
                value = F1,
                owner = {RET, TAX},
                merge = IMMUTABLE)
        Money tax,

        @Attribute(
                value = C1,
                owner = {RET, WMS},
                merge = IMMUTABLE)
        Coded<RestockKind> restock) {}
