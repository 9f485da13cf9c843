package io.retailsync.model.sales;

import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.PaymentPosition;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What has to hold of an order and all that became of it (canonical-model 9). Payments in another currency than the order's are not compared
 * with it. A status that the source derived itself (T2) is its word: where ours differs, somebody is told.
 */
public final class DossierRules {

    /** The rules. */
    public static final Rules<OrderDossier> ALL = Rules.<OrderDossier>of(OrderDossier.class)
            .first("M1", "Refunds are in the currency of the order.", DossierRules::currencies)
            .first("Q1", "Parcels, refunds and returns count a line in its own unit.", DossierRules::units)
            .reject(
                    "O4",
                    "No more of a line is cancelled and fulfilled than was ordered.",
                    (dossier, breaches) -> eachLine(dossier, (counts, line) -> {
                        Quantity gone = counts.cancelled(line).plus(counts.fulfilled(line));
                        breaches.atMost(() -> path(counts, line, "quantity"), line.quantity(), gone);
                    }))
            .reject(
                    "O5",
                    "No more of a line came back than was fulfilled.",
                    (dossier, breaches) -> eachLine(
                            dossier,
                            (counts, line) -> breaches.atMost(
                                    () -> path(counts, line, "quantity"),
                                    counts.fulfilled(line),
                                    counts.takenBack(line))))
            .exception(
                    "O7",
                    "A cancelled order has no parcel that is still to leave and no authorisation that is still alive.",
                    DossierRules::cancelled)
            .reject(
                    "S1",
                    "No more of a line is in parcels, packed or gone, than was ordered and not cancelled.",
                    (dossier, breaches) -> eachLine(dossier, (counts, line) -> {
                        Quantity wanted = line.quantity().minus(counts.cancelled(line));
                        breaches.atMost(() -> path(counts, line, "quantity"), wanted, counts.packed(line));
                    }))
            .exception(
                    "S2",
                    "No parcel left before the order was placed, give or take five minutes of a clock.",
                    DossierRules::times)
            .reject(
                    "P2",
                    "No more was given back and charged back than was captured, over all payments of the order.",
                    DossierRules::money)
            .reject(
                    "P4",
                    "The refunds of a line are within its quantity, its amount and its tax.",
                    (dossier, breaches) -> new RefundedLines(dossier).check(breaches))
            .reject(
                    "R1",
                    "No more of a line comes back or is on its way back than was fulfilled.",
                    (dossier, breaches) -> eachLine(
                            dossier,
                            (counts, line) -> breaches.atMost(
                                    () -> path(counts, line, "quantity"),
                                    counts.fulfilled(line),
                                    counts.returned(line))))
            .exception(
                    "T2",
                    "The order's financial status follows from its payments, and whether it is fulfilled from its parcels.",
                    DossierRules::derived)
            .build();

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Set<PaymentStatus> ALIVE =
            Set.of(PaymentStatus.AUTHORIZED, PaymentStatus.PARTIALLY_CAPTURED, PaymentStatus.PENDING);

    private DossierRules() {}

    /** The counts of one dossier, each made once. */
    private record Counts(
            Map<String, Quantity> cancelledUnits,
            Map<String, Quantity> fulfilledUnits,
            Map<String, Quantity> packedUnits,
            Map<String, Quantity> takenBackUnits,
            Map<String, Quantity> returnedUnits,
            List<OrderLine> lines) {

        static Counts of(OrderDossier dossier) {
            LineCounts counts = new LineCounts(dossier);
            return new Counts(
                    counts.cancelled(),
                    counts.fulfilled(),
                    counts.packed(),
                    counts.takenBack(),
                    counts.returned(),
                    dossier.order().lines());
        }

        Quantity cancelled(OrderLine line) {
            return LineCounts.of(cancelledUnits, line);
        }

        Quantity fulfilled(OrderLine line) {
            return LineCounts.of(fulfilledUnits, line);
        }

        Quantity packed(OrderLine line) {
            return LineCounts.of(packedUnits, line);
        }

        Quantity takenBack(OrderLine line) {
            return LineCounts.of(takenBackUnits, line);
        }

        Quantity returned(OrderLine line) {
            return LineCounts.of(returnedUnits, line);
        }
    }

    private static void eachLine(OrderDossier dossier, BiConsumer<Counts, OrderLine> check) {
        Counts counts = Counts.of(dossier);
        counts.lines().forEach(line -> check.accept(counts, line));
    }

    private static String path(Counts counts, OrderLine line, String attribute) {
        return OrderRules.line(counts.lines().indexOf(line), attribute);
    }

    private static void currencies(OrderDossier dossier, Breaches breaches) {
        for (int i = 0; i < dossier.refunds().size(); i++) {
            String path = "refunds[" + i + "].total";
            breaches.equal(
                    () -> path,
                    dossier.order().currency(),
                    dossier.refunds().get(i).total().currency());
        }
    }

    private static void units(OrderDossier dossier, Breaches breaches) {
        new LineCounts(dossier)
                .said()
                .filter(said ->
                        !said.getKey().quantity().unit().equals(said.getValue().unit()))
                .forEach(said -> breaches.add(
                        OrderRules.line(dossier.order().lines().indexOf(said.getKey()), "quantity"),
                        "quantities in " + said.getKey().quantity().unit(),
                        said.getValue().unit()));
    }

    private static void cancelled(OrderDossier dossier, Breaches breaches) {
        if (!dossier.order().cancelled()) {
            return;
        }
        for (int i = 0; i < dossier.shipments().size(); i++) {
            Coded<ShipmentStatus> status = dossier.shipments().get(i).status();
            if (status.is(ShipmentStatus.PLANNED) || status.is(ShipmentStatus.LABELLED)) {
                breaches.add("shipments[" + i + "].status", "no parcel that is still to leave", status.text());
            }
        }
        for (int i = 0; i < dossier.payments().size(); i++) {
            PaymentStatus status = dossier.payments().get(i).status();
            if (ALIVE.contains(status)) {
                breaches.add("payments[" + i + "].status", "no authorisation that is still alive", status);
            }
        }
    }

    private static void times(OrderDossier dossier, Breaches breaches) {
        Instant earliest = dossier.order().placedAt().minus(SKEW);
        for (int i = 0; i < dossier.shipments().size(); i++) {
            Shipment parcel = dossier.shipments().get(i);
            Instant left = parcel.dispatchedAt();
            if (left != null && left.isBefore(earliest)) {
                breaches.add(
                        "shipments[" + i + "].dispatchedAt",
                        "no time before " + dossier.order().placedAt(),
                        left);
            }
        }
    }

    private static void money(OrderDossier dossier, Breaches breaches) {
        Money zero = Money.zero(dossier.order().currency());
        if (!comparable(dossier)) {
            return;
        }
        Money captured = dossier.payments().stream()
                .map(payment -> payment.position().captured())
                .reduce(zero, Money::plus);
        Money back = dossier.payments().stream()
                .map(payment -> payment.position().refunded().plus(payment.chargedBack()))
                .reduce(zero, Money::plus);
        breaches.atMost(() -> "payments", captured, back);
    }

    private static boolean comparable(OrderDossier dossier) {
        return dossier.payments().stream()
                .allMatch(payment -> payment.position().captured().currency()
                        == dossier.order().currency());
    }

    private static void derived(OrderDossier dossier, Breaches breaches) {
        Order order = dossier.order();
        Coded<FinancialStatus> paid = order.financialStatus();
        if (paid != null && !dossier.payments().isEmpty() && comparable(dossier)) {
            List<PaymentPosition> positions =
                    dossier.payments().stream().map(PaymentFacts::position).toList();
            FinancialStatus ours = FinancialStatus.of(order.total(), positions);
            paid.known().ifPresent(said -> breaches.equal(OrderPaths.FINANCIAL_STATUS::toString, ours, said));
        }
        Coded<FulfilmentStatus> shipped = order.fulfilmentStatus();
        if (shipped != null) {
            boolean ours = ours(dossier) == FulfilmentStatus.FULFILLED;
            shipped.known()
                    .map(said -> said == FulfilmentStatus.FULFILLED)
                    .filter(said -> said != ours)
                    .ifPresent(said -> breaches.add(
                            OrderPaths.FULFILMENT_STATUS.toString(),
                            ours ? FulfilmentStatus.FULFILLED : "anything but " + FulfilmentStatus.FULFILLED,
                            shipped.text()));
        }
    }

    /** Nothing is restocked here: RESTOCKED and NOT_REQUIRED are as little FULFILLED as anything that is still open. */
    private static FulfilmentStatus ours(OrderDossier dossier) {
        Counts counts = Counts.of(dossier);
        List<LineFulfilment> lines = counts.lines().stream()
                .map(line -> new LineFulfilment(
                        line.ships(),
                        line.quantity(),
                        calledOff(line, counts),
                        counts.fulfilled(line),
                        line.quantity().minus(line.quantity())))
                .toList();
        return FulfilmentStatus.of(lines, List.of());
    }

    /** What is no longer wanted and did not come back; none where the order does not know yet of what came back. */
    private static Quantity calledOff(OrderLine line, Counts counts) {
        Quantity none = line.quantity().minus(line.quantity());
        Quantity gone = line.quantity().minus(line.current()).minus(counts.takenBack(line));
        return gone.compareTo(none) < 0 ? none : gone;
    }
}
