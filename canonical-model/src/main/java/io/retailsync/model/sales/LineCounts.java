package io.retailsync.model.sales;

import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the units of each line, counted from the parts of a dossier. A parcel that names no order line counts for the line of its
 * SKU, where there is one such line only; what got lost or came back undelivered is sent again and does not count.
 */
final class LineCounts {

    private static final Set<ShipmentStatus> IN_VAIN = Set.of(
            ShipmentStatus.CANCELLED, ShipmentStatus.VOIDED, ShipmentStatus.LOST, ShipmentStatus.RETURNED_TO_SENDER);

    private static final Set<ReturnStatus> COME_TO_NOTHING = Set.of(
            ReturnStatus.DECLINED,
            ReturnStatus.CANCELLED,
            ReturnStatus.EXPIRED,
            ReturnStatus.REJECTED,
            ReturnStatus.SENT_BACK);

    private final Map<String, OrderLine> lines = new LinkedHashMap<>();
    private final Map<String, OrderLine> bySku = new HashMap<>();
    private final OrderDossier dossier;

    LineCounts(OrderDossier dossier) {
        this.dossier = dossier;
        dossier.order().lines().forEach(line -> lines.put(line.ref(), line));
        Map<String, Long> times = dossier.order().lines().stream()
                .filter(line -> line.sku() != null)
                .collect(Collectors.groupingBy(line -> String.valueOf(line.sku()), Collectors.counting()));
        dossier.order().lines().stream()
                .filter(line -> Long.valueOf(1).equals(times.get(String.valueOf(line.sku()))))
                .forEach(line -> bySku.put(String.valueOf(line.sku()), line));
    }

    boolean knows(String line) {
        return lines.containsKey(line);
    }

    Map<String, Quantity> cancelled() {
        return refunded(line -> line.restock().is(RestockKind.CANCEL));
    }

    Map<String, Quantity> takenBack() {
        return refunded(line -> line.restock().is(RestockKind.RETURN));
    }

    Map<String, Quantity> refunded(Predicate<RefundLine> kind) {
        Map<String, Quantity> counts = new HashMap<>();
        dossier.refunds().stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(kind)
                .forEach(line -> add(counts, line.orderLine(), line.quantity()));
        return counts;
    }

    /** Those that left the house. */
    Map<String, Quantity> fulfilled() {
        return shipped(
                parcel -> parcel.status().known().filter(ShipmentStatus::left).isPresent());
    }

    /** Those that left the house and those that are about to. */
    Map<String, Quantity> packed() {
        return shipped(parcel -> true);
    }

    private Map<String, Quantity> shipped(Predicate<Shipment> kind) {
        Map<String, Quantity> counts = new HashMap<>();
        dossier.shipments().stream()
                .filter(parcel ->
                        parcel.status().known().filter(IN_VAIN::contains).isEmpty())
                .filter(kind)
                .flatMap(parcel -> parcel.lines().stream())
                .forEach(line -> {
                    OrderLine found = line.orderLine() == null ? bySku.get(line.sku()) : lines.get(line.orderLine());
                    if (found != null) {
                        add(counts, found.ref(), line.quantity());
                    }
                });
        return counts;
    }

    /** Those that came back and those that are on their way back. */
    Map<String, Quantity> returned() {
        Map<String, Quantity> counts = new HashMap<>();
        dossier.returns().stream()
                .filter(LineCounts::counts)
                .flatMap(goods -> goods.lines().stream())
                .filter(line -> line.orderLine() != null)
                .forEach(line -> add(counts, String.valueOf(line.orderLine()), line.quantity()));
        return counts;
    }

    private static boolean counts(Return goods) {
        return goods.status().known().filter(COME_TO_NOTHING::contains).isEmpty();
    }

    /** {@return every quantity that is said of a line of the order, by the line} */
    Stream<Map.Entry<OrderLine, Quantity>> said() {
        Stream<Map.Entry<String, Quantity>> refunds = dossier.refunds().stream()
                .flatMap(refund -> refund.lines().stream())
                .map(line -> Map.entry(line.orderLine(), line.quantity()));
        Stream<Map.Entry<String, Quantity>> parcels = dossier.shipments().stream()
                .flatMap(parcel -> parcel.lines().stream())
                .map(line -> Map.entry(
                        line.orderLine() == null
                                ? bySku.containsKey(line.sku())
                                        ? bySku.get(line.sku()).ref()
                                        : ""
                                : line.orderLine(),
                        line.quantity()));
        Stream<Map.Entry<String, Quantity>> returns = dossier.returns().stream()
                .flatMap(goods -> goods.lines().stream())
                .map(line -> Map.entry(line.orderLine() == null ? "" : line.orderLine(), line.quantity()));
        return Stream.of(refunds, parcels, returns)
                .flatMap(part -> part)
                .filter(entry -> lines.containsKey(entry.getKey()))
                .map(entry -> Map.entry(lines.get(entry.getKey()), entry.getValue()));
    }

    static Quantity of(Map<String, Quantity> counts, OrderLine line) {
        return counts.getOrDefault(line.ref(), line.quantity().minus(line.quantity()));
    }

    private static void add(Map<String, Quantity> counts, String line, Quantity quantity) {
        counts.merge(line, quantity, Quantity::plus);
    }
}
