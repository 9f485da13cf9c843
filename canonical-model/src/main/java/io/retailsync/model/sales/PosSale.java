package io.retailsync.model.sales;

import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.code.Sku;
import io.retailsync.model.payment.PaymentEntry;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/**
 * A receipt of a sale as an order that was handed over and paid (canonical-model §5.5).
 *
 * @param order completed; what cash rounding added is part of its total
 * @param payments one for each tender, in their order; change that was handed out is one of its own
 */
public record PosSale(Order order, List<PaymentEntry> payments) {

    /** Characters of an order's number. */
    private static final int LONGEST = 64;

    /**
     * Copies the list.
     *
     * @param order completed; what cash rounding added is part of its total
     * @param payments one for each tender, in their order; change that was handed out is one of its own
     */
    public PosSale {
        payments = List.copyOf(payments);
    }

    /**
     * {@return the order and its payments; or the findings where the receipt is none of a sale, or breaks a rule that refuses it}
     *
     * @param receipt of a till
     */
    public static Validation<List<Finding>, PosSale> of(PosTransaction receipt) {
        List<Finding> faults = PosTransactionRules.ALL.findings(receipt).stream()
                .filter(Finding::refuses)
                .toList();
        if (!faults.isEmpty()) {
            return Validation.invalid(faults);
        }
        return kindFault(receipt)
                .<Validation<List<Finding>, PosSale>>map(fault -> Validation.invalid(List.of(fault)))
                .orElseGet(() -> Validation.valid(new PosSale(order(receipt), payments(receipt))));
    }

    private static Optional<Finding> kindFault(PosTransaction receipt) {
        boolean sold = receipt.lines().stream()
                .allMatch(line -> line.quantity().value().signum() > 0);
        return receipt.kind().is(PosTransactionKind.SALE)
                        && sold
                        && !receipt.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "pos-kind",
                        PosTransactionPaths.KIND.toString(),
                        "expected a sale with lines above zero, found "
                                + receipt.kind().text() + "; what was given back becomes a return and a refund"));
    }

    private static Order order(PosTransaction receipt) {
        Money zero = Money.zero(receipt.currency());
        return Order.builder()
                .displayNumber(number(receipt))
                .status(OrderStatus.COMPLETED)
                .channel(SalesChannel.STORE)
                .seller(Seller.of(receipt.store()))
                .placedAt(receipt.recordedAt())
                .businessDay(receipt.businessDay())
                .customer(receipt.customer())
                .currency(receipt.currency())
                .taxInclusive(receipt.taxInclusive())
                .lines(receipt.lines().stream().map(PosSale::line).toList())
                .discounts(receipt.lines().stream().map(PosLine::discount).reduce(zero, Money::plus))
                .tax(receipt.lines().stream().map(PosLine::tax).reduce(zero, Money::plus))
                .cashRounding(receipt.rounding())
                .total(receipt.payable())
                .financialStatus(financial(receipt))
                .fulfilmentStatus(FulfilmentStatus.FULFILLED)
                .test(false)
                .build();
    }

    /** A receipt's number is unique for its till and day only. */
    private static String number(PosTransaction receipt) {
        String whole = String.join(
                "-", receipt.store(), receipt.register(), receipt.businessDay().toString(), receipt.receiptNumber());
        return whole.length() <= LONGEST ? whole : receipt.receiptNumber();
    }

    private static OrderLine line(PosLine line) {
        return OrderLine.builder()
                .ref(line.ref())
                .sku(Optional.ofNullable(line.sku()).map(Sku::value).orElse(null))
                .title(line.title())
                .quantity(line.quantity())
                .current(line.quantity())
                .unitPrice(line.unitPrice())
                .discount(line.discount())
                .taxes(line.taxes())
                .ships(false)
                .build();
    }

    private static FinancialStatus financial(PosTransaction receipt) {
        Money paid =
                receipt.tenders().stream().map(PosTender::amount).reduce(Money.zero(receipt.currency()), Money::plus);
        if (paid.compareTo(receipt.payable()) >= 0) {
            return FinancialStatus.PAID;
        }
        return paid.signum() > 0 ? FinancialStatus.PARTIALLY_PAID : FinancialStatus.PENDING;
    }

    private static List<PaymentEntry> payments(PosTransaction receipt) {
        return receipt.tenders().stream()
                .map(tender -> new PaymentEntry(
                        tender.amount().signum() < 0 ? TransactionKind.CHANGE : TransactionKind.SALE,
                        TransactionStatus.SUCCESS,
                        tender.amount().abs()))
                .toList();
    }
}
