package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Ships by itself: some time after an order a delivery appears, some time later its goods issue with a tracking number, at the due
 * time and not when somebody looks. What is rejected, blocked or out of stock stays; now and then an order leaves in two parts.
 */
final class Warehouse {

    private static final List<String> CARRIERS = List.of("DHL", "DPD", "UPS");

    private final Service service;
    private final Tables tables;
    private final Masters masters;
    private final Ledger ledger;
    private final EffectLog effects;
    private final S4HanaSettings.Shipping shipping;
    private final RandomGenerator random;
    private final PriorityQueue<Task> agenda =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::turn));
    private final Set<Row> expected = new HashSet<>();
    private final Map<String, BigDecimal> delivered = new HashMap<>();
    private final Map<String, BigDecimal> allocated = new HashMap<>();
    private BiConsumer<Instant, BookedDelivery> witness = (at, left) -> {};
    private Predicate<BookedOrder> foreman = order -> true;
    private long turn;

    private record Task(Instant due, long turn, Row subject) {}

    Warehouse(
            Service service,
            Tables tables,
            Masters masters,
            Ledger ledger,
            EffectLog effects,
            S4HanaSettings.Shipping shipping,
            RandomGenerator random) {
        this.service = service;
        this.tables = tables;
        this.masters = masters;
        this.ledger = ledger;
        this.effects = effects;
        this.shipping = shipping;
        this.random = random;
    }

    void witnessedBy(BiConsumer<Instant, BookedDelivery> watching) {
        witness = watching;
    }

    void ledBy(Predicate<BookedOrder> deciding) {
        foreman = deciding;
    }

    /** Plans the delivery of what an order leaves open. */
    void expect(Row order, Instant now) {
        boolean open =
                order.children("to_Item").stream().anyMatch(item -> open(item).signum() > 0);
        if (open && expected.add(order)) {
            agenda.add(new Task(now.plus(shipping.deliveryAfter()), ++turn, order));
        }
    }

    /** Does everything that is due. */
    void workUntil(Instant now) {
        while (!agenda.isEmpty() && !agenda.element().due().isAfter(now)) {
            Task task = agenda.remove();
            if (task.subject().shape().set().equals("A_SalesOrder")) {
                expected.remove(task.subject());
                deliver(task.subject(), task.due());
            } else {
                issue(task.subject(), task.due());
            }
        }
    }

    private void deliver(Row order, Instant at) {
        boolean exists = tables.root("A_SalesOrder", order.text("SalesOrder")).isPresent();
        if (exists && order.isInitial("DeliveryBlockReason")) {
            Map<Row, BigDecimal> picked = picked(order);
            if (!picked.isEmpty() && foreman.test(BookedOrder.of(order, this))) {
                create(order, picked, at);
                status(order);
            }
        }
        if (exists) {
            expect(order, at);
        }
    }

    private Map<Row, BigDecimal> picked(Row order) {
        Map<Row, BigDecimal> picked = new java.util.LinkedHashMap<>();
        for (Row item : order.children("to_Item")) {
            BigDecimal quantity = open(item).min(available(item));
            if (quantity.signum() > 0) {
                picked.put(item, quantity);
            }
        }
        return !picked.isEmpty() && isFirst(order) && random.nextDouble() < shipping.splitChance()
                ? part(picked)
                : picked;
    }

    /** An order is split once: what the first delivery left goes with the second. */
    private boolean isFirst(Row order) {
        return order.children("to_Item").stream().noneMatch(item -> delivered.containsKey(key(item)));
    }

    /** The first half of the items, or half of the only one. */
    private static Map<Row, BigDecimal> part(Map<Row, BigDecimal> whole) {
        Map<Row, BigDecimal> part = new java.util.LinkedHashMap<>();
        if (whole.size() > 1) {
            whole.entrySet().stream().limit(whole.size() / 2).forEach(each -> part.put(each.getKey(), each.getValue()));
            return part;
        }
        whole.forEach((item, quantity) -> {
            BigDecimal half = quantity.divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
            part.put(item, half.signum() > 0 ? half : quantity);
        });
        return part;
    }

    private void create(Row order, Map<Row, BigDecimal> picked, Instant at) {
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        Row delivery = Row.root(service.shape("A_OutbDeliveryHeader"));
        delivery.put("DeliveryDocument", tables.next("delivery", 80_000_001));
        delivery.put("DeliveryDocumentType", "LF");
        delivery.put("CreationDate", today);
        delivery.put("CreationTime", at.atZone(ZoneOffset.UTC).toLocalTime().withNano(0));
        delivery.put("DocumentDate", today);
        delivery.put("PlannedGoodsIssueDate", today);
        delivery.put("SoldToParty", order.text("SoldToParty"));
        delivery.put("ShipToParty", order.text("SoldToParty"));
        delivery.put("SalesOrganization", order.text("SalesOrganization"));
        delivery.put("OverallPickingStatus", "C");
        delivery.put("OverallGoodsMovementStatus", "A");
        delivery.put("OverallSDProcessStatus", "B");
        picked.forEach((item, quantity) -> line(delivery, item, quantity, today));
        Versions.touch(delivery, at);
        tables.add(delivery);
        effects.add("POST A_OutbDeliveryHeader", delivery, at);
        agenda.add(new Task(at.plus(shipping.goodsIssueAfter()), ++turn, delivery));
    }

    private void line(Row delivery, Row item, BigDecimal quantity, LocalDate today) {
        String location = location(item);
        Row line = delivery.newChild("to_DeliveryDocumentItem", service.shape("A_OutbDeliveryItem"));
        line.put(
                "DeliveryDocumentItem",
                Integer.toString(delivery.children("to_DeliveryDocumentItem").size() * 10));
        line.put("CreationDate", today);
        line.put("Material", item.text("Material"));
        line.put("ActualDeliveryQuantity", quantity.setScale(3, RoundingMode.UNNECESSARY));
        line.put("DeliveryQuantityUnit", item.text("RequestedQuantityUnit"));
        line.put("BaseUnit", item.text("RequestedQuantityUnit"));
        line.put("Plant", item.text("ProductionPlant"));
        line.put("StorageLocation", location);
        line.put("ReferenceSDDocument", item.text("SalesOrder"));
        line.put("ReferenceSDDocumentItem", item.text("SalesOrderItem"));
        line.put("ReferenceSDDocumentCategory", "C");
        line.put("GoodsMovementStatus", "A");
        line.put("PickingStatus", "C");
        delivered.merge(key(item), quantity, BigDecimal::add);
        allocated.merge(bin(item, location), quantity, BigDecimal::add);
    }

    private void issue(Row delivery, Instant at) {
        if (ledger.isClosed(Ledger.period(at))) {
            agenda.add(new Task(at.plus(shipping.deliveryAfter()), ++turn, delivery));
            return;
        }
        delivery.put("OverallGoodsMovementStatus", "C");
        delivery.put("OverallSDProcessStatus", "C");
        delivery.put("ActualGoodsMovementDate", at.atZone(ZoneOffset.UTC).toLocalDate());
        delivery.put(
                "ActualGoodsMovementTime",
                at.atZone(ZoneOffset.UTC).toLocalTime().withNano(0));
        delivery.put("MeansOfTransport", CARRIERS.get(random.nextInt(CARRIERS.size())));
        delivery.put("BillOfLading", String.format(Locale.ROOT, "RS%012d", random.nextLong(1_000_000_000_000L)));
        for (Row line : delivery.children("to_DeliveryDocumentItem")) {
            line.put("GoodsMovementStatus", "C");
            takeOut(line);
        }
        Versions.touch(delivery, at);
        effects.add("PostGoodsIssue", delivery, at);
        witness.accept(at, BookedDelivery.of(delivery));
    }

    private void takeOut(Row line) {
        String material = line.text("Material");
        String plant = line.text("Plant");
        String location = line.text("StorageLocation");
        BigDecimal quantity = line.decimal("ActualDeliveryQuantity").stripTrailingZeros();
        BigDecimal left = masters.stock(material, plant, location).subtract(quantity);
        masters.setStock(material, plant, location, left.max(BigDecimal.ZERO));
        allocated.merge(material + '/' + plant + '/' + location, quantity.negate(), BigDecimal::add);
    }

    private String location(Row item) {
        String wanted = item.text("StorageLocation");
        return wanted.isEmpty()
                ? masters.fullest(item.text("Material"), item.text("ProductionPlant"))
                        .orElse("")
                : wanted;
    }

    private BigDecimal available(Row item) {
        String location = location(item);
        BigDecimal stock = masters.stock(item.text("Material"), item.text("ProductionPlant"), location);
        return stock.subtract(allocated.getOrDefault(bin(item, location), BigDecimal.ZERO));
    }

    private static String bin(Row item, String location) {
        return item.text("Material") + '/' + item.text("ProductionPlant") + '/' + location;
    }

    /** How much of an item is in deliveries, issued or not. */
    BigDecimal delivered(Row item) {
        return delivered.getOrDefault(key(item), BigDecimal.ZERO);
    }

    private static String key(Row item) {
        return item.text("SalesOrder") + '/' + item.text("SalesOrderItem");
    }

    private BigDecimal open(Row item) {
        return ItemRules.quantity(item).subtract(delivered(item)).max(BigDecimal.ZERO);
    }

    /** Writes the status letters: A not started, B partly, C complete, blank where there is nothing to deliver (erp reference, A10). */
    void status(Row order) {
        List<Row> items = order.children("to_Item");
        items.forEach(this::itemStatus);
        List<Row> relevant =
                items.stream().filter(item -> !item.isInitial("DeliveryStatus")).toList();
        long complete = relevant.stream()
                .filter(item -> item.text("DeliveryStatus").equals("C"))
                .count();
        boolean begun =
                relevant.stream().anyMatch(item -> !item.text("DeliveryStatus").equals("A"));
        long rejected = items.stream()
                .filter(item -> !item.isInitial("SalesDocumentRjcnReason"))
                .count();
        String delivery = relevant.isEmpty() ? "" : letter(complete == relevant.size(), begun);
        order.put("OverallTotalDeliveryStatus", delivery);
        order.put(
                "OverallSDProcessStatus",
                relevant.isEmpty() && !items.isEmpty() ? "C" : delivery.isEmpty() ? "A" : delivery);
        order.put("OverallSDDocumentRejectionSts", letter(!items.isEmpty() && rejected == items.size(), rejected > 0));
    }

    private void itemStatus(Row item) {
        boolean rejected = !item.isInitial("SalesDocumentRjcnReason");
        boolean begun = delivered(item).signum() > 0;
        String delivery = rejected && !begun ? "" : letter(open(item).signum() == 0, begun);
        item.put("DeliveryStatus", delivery);
        item.put("SDProcessStatus", rejected ? "C" : delivery);
    }

    private static String letter(boolean complete, boolean begun) {
        return complete ? "C" : begun ? "B" : "A";
    }
}
