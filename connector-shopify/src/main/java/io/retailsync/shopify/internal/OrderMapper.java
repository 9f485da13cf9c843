package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.lifecycle.Transition;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLifecycle;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Presentment;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import io.retailsync.spi.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an order says. Amounts are the shop's; the customer's currency and total stand beside them where another. A card number in its note is
 * redacted, so that neither the number is kept nor the order lost.
 */
final class OrderMapper {

    private final String system;

    OrderMapper(String system) {
        this.system = system;
    }

    Observation<Order> map(Form order) {
        CurrencyCode currency = CurrencyCode.of(order.required("currencyCode"));
        Observation<Order> said = Observation.of(OrderPaths.TYPE, ref(order), version(order));
        said = header(order, said);
        said = parties(order, said);
        return amounts(order, currency, said);
    }

    ExternalRef ref(Form order) {
        return ExternalRef.of(system, "order", order.required("id"));
    }

    static Instant version(Form order) {
        return order.time("updatedAt").or(() -> order.time("processedAt")).orElse(Instant.EPOCH);
    }

    private Observation<Order> header(Form order, Observation<Order> said) {
        Set<String> tags = new TreeSet<>(order.tags());
        return said.set(OrderPaths.DISPLAY_NUMBER, order.required("name"))
                .set(OrderPaths.STATUS, Coded.of(status(order)))
                .set(OrderPaths.CHANNEL, order.text("sourceName").map(this::channel))
                .set(OrderPaths.PLACED_AT, order.time("processedAt"))
                .set(OrderPaths.CANCELLED_AT, order.time("cancelledAt"))
                .set(OrderPaths.CANCEL_REASON, order.text("cancelReason").map(text -> text.toLowerCase(Locale.ROOT)))
                .set(
                        OrderPaths.FINANCIAL_STATUS,
                        order.code("displayFinancialStatus").map(this::financial))
                .set(
                        OrderPaths.FULFILMENT_STATUS,
                        fulfilment(order.code("displayFulfillmentStatus").orElse("UNFULFILLED")))
                .set(OrderPaths.PURCHASE_ORDER_NUMBER, order.text("poNumber"))
                .set(OrderPaths.NOTE, order.text("note").map(PersonalText::redacting))
                .set(OrderPaths.TAGS, tags)
                .set(OrderPaths.TEST, order.flag("test"));
    }

    /** What was called off after a part of it left the house is done with that part (canonical-model §6.1). */
    private static OrderStatus status(Form order) {
        OrderStatus standing = standing(order);
        boolean shipped = standing == OrderStatus.COMPLETED || standing == OrderStatus.IN_FULFILMENT;
        return order.time("cancelledAt").isPresent()
                ? OrderLifecycle.cancel(standing, shipped).fold(stays -> standing, Transition::to)
                : standing;
    }

    /** {@return where it stands, be it called off or not} */
    private static OrderStatus standing(Form order) {
        String shipped = order.code("displayFulfillmentStatus").orElse("");
        if (shipped.equals("FULFILLED")) {
            return OrderStatus.COMPLETED;
        }
        if (shipped.equals("PARTIALLY_FULFILLED") || shipped.equals("PARTIAL")) {
            return OrderStatus.IN_FULFILMENT;
        }
        return order.flag("confirmed") ? OrderStatus.CONFIRMED : OrderStatus.PENDING;
    }

    /** The schema of 2026-10 names "web", "mobile_app" and "pos" as examples; apps write names or numbers of their own. */
    private Coded<SalesChannel> channel(String source) {
        return switch (source) {
            case "web", "mobile_app" -> Coded.of(SalesChannel.ONLINE);
            case "pos" -> Coded.of(SalesChannel.STORE);
            default -> Coded.raw(source, system);
        };
    }

    private Coded<FinancialStatus> financial(String code) {
        return Codes.of(FinancialStatus.class, code, system);
    }

    private Coded<FulfilmentStatus> fulfilment(String code) {
        return switch (code) {
            case "PARTIAL" -> Coded.of(FulfilmentStatus.PARTIALLY_FULFILLED);
            case "FULFILLMENT_NOT_REQUIRED" -> Coded.of(FulfilmentStatus.NOT_REQUIRED);
            default -> Codes.of(FulfilmentStatus.class, code, system);
        };
    }

    /** Protected customer data that the app may not see are null: nothing is said of them then. */
    private Observation<Order> parties(Form order, Observation<Order> said) {
        Observation<Order> more = said.set(
                OrderPaths.CUSTOMER,
                order.object("customer")
                        .flatMap(customer -> customer.text("id"))
                        .map(gid -> ExternalRef.of(system, "customer", gid)));
        ObjectNode aside = Json.object();
        Optional<EmailAddress> email = Emails.of(order.text("email"), aside);
        if (email.isPresent()) {
            more = more.set(OrderPaths.EMAIL, email);
        }
        if (!aside.isEmpty()) {
            more = more.unknown(Json.write(aside).utf8());
        }
        var billTo = order.object("billingAddress").flatMap(Addresses::of);
        if (billTo.isPresent()) {
            more = more.set(OrderPaths.BILL_TO, billTo);
        }
        var shipTo = order.object("shippingAddress").flatMap(Addresses::of);
        return shipTo.isPresent() ? more.set(OrderPaths.SHIP_TO, shipTo) : more;
    }

    private Observation<Order> amounts(Form order, CurrencyCode currency, Observation<Order> said) {
        List<OrderLine> lines = order.list("lineItems").stream()
                .map(line -> line(line, currency))
                .toList();
        List<ShippingLine> shipping = order.list("shippingLines").stream()
                .filter(line -> !line.flag("isRemoved"))
                .map(line -> shipping(line, currency))
                .toList();
        return sums(order, currency, said)
                .set(OrderPaths.CURRENCY, currency)
                .set(OrderPaths.TAX_INCLUSIVE, order.flag("taxesIncluded"))
                .set(OrderPaths.LINES, lines)
                .set(OrderPaths.SHIPPING, shipping)
                .set(OrderPaths.TOTAL, order.shopMoney("totalPriceSet", currency))
                .set(OrderPaths.PRESENTMENT, presentment(order, currency));
    }

    /** A tip is a line; rounding to coins is a matter of the payment; neither is told again here. */
    private static Observation<Order> sums(Form order, CurrencyCode currency, Observation<Order> said) {
        Optional<Money> duties = order.shopMoneyIfAny("originalTotalDutiesSet", currency);
        return said.set(OrderPaths.DISCOUNTS, order.shopMoneyIfAny("totalDiscountsSet", currency))
                .set(OrderPaths.TAX, order.shopMoneyIfAny("totalTaxSet", currency))
                .set(OrderPaths.DUTIES, duties.filter(any -> !order.flag("dutiesIncluded")))
                .set(OrderPaths.FEES, order.shopMoneyIfAny("originalTotalAdditionalFeesSet", currency));
    }

    private static Optional<Presentment> presentment(Form order, CurrencyCode currency) {
        return order.text("presentmentCurrencyCode")
                .filter(code -> !code.equals(currency.code()))
                .map(CurrencyCode::of)
                .map(other -> new Presentment(order.presentmentMoney("totalPriceSet", other)));
    }

    private static OrderLine line(Form line, CurrencyCode currency) {
        return OrderLine.builder()
                .ref(line.required("id"))
                .sku(line.text("sku").orElse(null))
                .title(line.text("title").orElse(""))
                .quantity(line.pieces("quantity"))
                .current(line.pieces("currentQuantity"))
                .unitPrice(line.shopMoney("originalUnitPriceSet", currency))
                .discount(discount(line, currency))
                .taxes(taxes(line, currency))
                .ships(line.flag("requiresShipping"))
                .build();
    }

    private static ShippingLine shipping(Form line, CurrencyCode currency) {
        return new ShippingLine(
                line.text("title").orElse(""),
                line.shopMoney("originalPriceSet", currency),
                discount(line, currency),
                taxes(line, currency));
    }

    private static Money discount(Form line, CurrencyCode currency) {
        return line.list("discountAllocations").stream()
                .map(allocation -> allocation.shopMoney("allocatedAmountSet", currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The rate is nullable there: a tax that only has an amount stays one without a rate. */
    private static List<TaxLine> taxes(Form line, CurrencyCode currency) {
        return line.list("taxLines").stream()
                .map(tax -> new TaxLine(
                        tax.text("title").orElse(""),
                        tax.number("rate").map(OrderMapper::percent).orElse(null),
                        tax.shopMoney("priceSet", currency)))
                .toList();
    }

    /** A rate is a floating number there: what is beyond six decimals of a percent is noise. */
    private static Percentage percent(BigDecimal rate) {
        return new Percentage(rate.movePointRight(2).setScale(6, RoundingMode.HALF_UP));
    }
}
