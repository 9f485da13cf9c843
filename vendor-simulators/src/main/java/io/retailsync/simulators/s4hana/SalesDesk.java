package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sales orders: created whole, changed item by item, cancelled by rejection reason, never twice the same number. */
final class SalesDesk implements Desk {

    private static final Set<String> TYPES = Set.of("OR", "TA", "CBFD");

    private final Service service;
    private final Tables tables;
    private final ItemRules rules;
    private final Warehouse warehouse;
    private final Ledger ledger;
    private final EffectLog effects;

    SalesDesk(Service service, Tables tables, ItemRules rules, Warehouse warehouse, Ledger ledger, EffectLog effects) {
        this.service = service;
        this.tables = tables;
        this.rules = rules;
        this.warehouse = warehouse;
        this.ledger = ledger;
        this.effects = effects;
    }

    @Override
    public Created create(Draft draft, Optional<Row> above, String link, Instant now) {
        if (draft.shape().set().equals("A_SalesOrder")) {
            return order(draft, now);
        }
        if (draft.shape().set().equals("A_SalesOrderItem") && above.isPresent()) {
            return new Created(furtherItem(draft, above.get(), now), List.of());
        }
        if (link.equals("to_PricingElement") && above.isPresent()) {
            return new Created(furtherPrice(draft, above.get(), now), List.of());
        }
        throw Desk.notOffered("Creating " + draft.shape().set() + " by itself");
    }

    private Row furtherPrice(Draft draft, Row above, Instant now) {
        ledger.requireFree(above.root().text("SalesOrder"), now);
        Row element = above.newChild("to_PricingElement", draft.shape());
        draft.writeTo(element);
        Optional<SapMessage> complaint = Pricing.complaint(element);
        if (complaint.isPresent()) {
            element.detach();
            ItemRules.require(List.of(complaint.get()));
        }
        settle("POST " + draft.shape().set(), element, now);
        return element;
    }

    private Created order(Draft draft, Instant now) {
        Row order = Row.root(draft.shape());
        draft.writeTo(order);
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        order.put("CreationDate", today);
        order.putIfAbsent("SalesOrderDate", today);
        order.putIfAbsent("PricingDate", today);
        order.putIfAbsent("CreatedByUser", "CC0000000001");
        rules.proposeCurrency(order);
        for (String link : List.of("to_Partner", "to_PricingElement", "to_Text")) {
            draft.below(link).forEach(inner -> inner.writeTo(order.newChild(link, inner.shape())));
        }
        List<SapMessage> complaints = new ArrayList<>(rules.header(order, "SalesOrderType", TYPES));
        draft.below("to_Item").forEach(item -> complaints.addAll(item(order, item)));
        if (ledger.isBeyondCredit(order.text("PurchaseOrderByCustomer"))) {
            complaints.add(Messages.creditLimit(order.text("SoldToParty")));
        }
        ItemRules.require(complaints);
        List<SapMessage> warnings = duplicates(order);
        number(order);
        rules.price(order);
        warehouse.status(order);
        Versions.touch(order, now);
        tables.add(order);
        effects.add("POST A_SalesOrder", order, now);
        warehouse.expect(order, now);
        return new Created(order, warnings);
    }

    /** The reference is not unique: the system only warns (erp reference, A9). */
    private List<SapMessage> duplicates(Row order) {
        String reference = order.text("PurchaseOrderByCustomer");
        boolean known = !reference.isEmpty()
                && !tables.having("A_SalesOrder", "PurchaseOrderByCustomer", reference)
                        .isEmpty();
        return known ? List.of(Messages.duplicateReference(reference)) : List.of();
    }

    private void number(Row order) {
        String number = tables.next("salesOrder", 1001);
        order.put("SalesOrder", number);
        order.withDescendants().filter(row -> row != order).forEach(row -> row.put("SalesOrder", number));
    }

    private List<SapMessage> item(Row order, Draft draft) {
        String wanted = draft.text("SalesOrderItem");
        boolean taken = !wanted.isEmpty()
                && order.children("to_Item").stream()
                        .anyMatch(item -> item.text("SalesOrderItem").equals(wanted));
        if (taken) {
            return List.of(Messages.itemTaken(wanted));
        }
        String number = wanted.isEmpty() ? ItemRules.nextItem(order, "SalesOrderItem") : wanted;
        Row item = order.newChild("to_Item", service.shape("A_SalesOrderItem"));
        draft.writeTo(item);
        item.put("SalesOrderItem", number);
        item.putIfAbsent("PurchaseOrderByCustomer", order.text("PurchaseOrderByCustomer"));
        item.putIfAbsent("SalesOrderItemCategory", "TAN");
        draft.below("to_PricingElement").forEach(element -> {
            Row row = item.newChild("to_PricingElement", element.shape());
            element.writeTo(row);
            row.put("SalesOrderItem", number);
        });
        return rules.item(item, "ProductionPlant");
    }

    private Row furtherItem(Draft draft, Row order, Instant now) {
        ledger.requireFree(order.text("SalesOrder"), now);
        int before = order.children("to_Item").size();
        List<SapMessage> complaints = item(order, draft);
        List<Row> items = order.children("to_Item");
        Row added = items.get(items.size() - 1);
        if (!complaints.isEmpty()) {
            if (items.size() > before) {
                added.detach();
            }
            ItemRules.require(complaints);
        }
        settle("POST A_SalesOrderItem", added, now);
        return added;
    }

    @Override
    public void change(Row row, Draft draft, Instant now) {
        ledger.requireFree(row.root().text("SalesOrder"), now);
        if (row.shape().set().equals("A_SalesOrderItem")) {
            requireOpen(row, draft);
            draft.value("Material").ifPresent(material -> requireSellable(row, draft));
        }
        draft.writeTo(row);
        settle("PATCH " + row.shape().set(), row, now);
    }

    /** What has been delivered can be neither rejected nor taken back. */
    private void requireOpen(Row item, Draft draft) {
        BigDecimal delivered = warehouse.delivered(item);
        String reason = draft.text("SalesDocumentRjcnReason");
        if (!reason.isEmpty() && !reason.matches("\\d\\d")) {
            ItemRules.require(List.of(Messages.unknownRejectionReason(reason)));
        }
        boolean nothingLeft = !reason.isEmpty() && delivered.compareTo(item.decimal("RequestedQuantity")) >= 0;
        Optional<Object> quantity = draft.value("RequestedQuantity");
        boolean tooFew = quantity.isPresent() && ((BigDecimal) quantity.get()).compareTo(delivered) < 0;
        if (nothingLeft || tooFew) {
            ItemRules.require(List.of(Messages.alreadyDelivered(item.text("SalesOrderItem"))));
        }
        if (quantity.isPresent() && ((BigDecimal) quantity.get()).signum() <= 0) {
            ItemRules.require(List.of(Messages.quantityMissing(item.text("SalesOrderItem"))));
        }
    }

    private void requireSellable(Row item, Draft draft) {
        if (warehouse.delivered(item).signum() > 0) {
            ItemRules.require(List.of(Messages.alreadyDelivered(item.text("SalesOrderItem"))));
        }
        String before = item.text("Material");
        item.put("Material", draft.text("Material"));
        List<SapMessage> complaints = rules.item(item, "ProductionPlant");
        item.put("Material", before);
        ItemRules.require(complaints);
    }

    private void settle(String operation, Row row, Instant now) {
        Row order = row.root();
        rules.price(order);
        warehouse.status(order);
        tables.index(order);
        Versions.touch(order, now);
        effects.add(operation, row, now);
        warehouse.expect(order, now);
    }

    @Override
    public void delete(Row row, Instant now) {
        Row order = row.root();
        ledger.requireFree(order.text("SalesOrder"), now);
        boolean item = row.shape().set().equals("A_SalesOrderItem");
        if (!item && !row.isRoot()) {
            throw Desk.notOffered("Deleting " + row.shape().set());
        }
        boolean followed = item
                ? warehouse.delivered(row).signum() > 0
                : order.children("to_Item").stream()
                        .anyMatch(each -> warehouse.delivered(each).signum() > 0);
        if (followed) {
            ItemRules.require(
                    List.of(Messages.alreadyDelivered(item ? row.text("SalesOrderItem") : order.text("SalesOrder"))));
        }
        if (item) {
            row.detach();
            settle("DELETE A_SalesOrderItem", row, now);
        } else {
            tables.remove(order);
            effects.add("DELETE A_SalesOrder", order, now);
        }
    }
}
