package io.retailsync.simulators.s4hana;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credit memo requests: created whole with reference to an order, and blocked for billing until somebody approves. */
final class CreditDesk implements Desk {

    private static final Set<String> TYPES = Set.of("CR", "GA2", "G2");
    private static final String TO_BE_APPROVED = "08";

    private final Service service;
    private final Tables tables;
    private final ItemRules rules;
    private final Ledger ledger;
    private final EffectLog effects;

    CreditDesk(Service service, Tables tables, ItemRules rules, Ledger ledger, EffectLog effects) {
        this.service = service;
        this.tables = tables;
        this.rules = rules;
        this.ledger = ledger;
        this.effects = effects;
    }

    @Override
    public Created create(Draft draft, Optional<Row> above, String link, Instant now) {
        if (!draft.shape().set().equals("A_CreditMemoRequest")) {
            throw Desk.notOffered("Creating " + draft.shape().set() + " by itself");
        }
        Row request = Row.root(draft.shape());
        draft.writeTo(request);
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        request.put("CreationDate", today);
        request.putIfAbsent("CreditMemoRequestDate", today);
        request.putIfAbsent("BillingDocumentDate", today);
        request.putIfAbsent("HeaderBillingBlockReason", TO_BE_APPROVED);
        rules.proposeCurrency(request);
        draft.below("to_PricingElement")
                .forEach(inner -> inner.writeTo(request.newChild("to_PricingElement", inner.shape())));
        List<SapMessage> complaints = new ArrayList<>(rules.header(request, "CreditMemoRequestType", TYPES));
        complaints.addAll(period(request));
        complaints.addAll(reference(request.text("ReferenceSDDocument"), ""));
        draft.below("to_Item").forEach(item -> complaints.addAll(item(request, item)));
        ItemRules.require(complaints);
        String number = tables.next("creditMemoRequest", 60_000_001);
        request.put("CreditMemoRequest", number);
        request.withDescendants().forEach(row -> row.put("CreditMemoRequest", number));
        rules.price(request);
        request.put("OverallSDProcessStatus", "A");
        request.put("OverallSDDocumentRejectionSts", "A");
        Versions.touch(request, now);
        tables.add(request);
        effects.add("POST A_CreditMemoRequest", request, now);
        return new Created(request, List.of());
    }

    private List<SapMessage> period(Row request) {
        YearMonth period =
                request.day("BillingDocumentDate").map(YearMonth::from).orElseThrow();
        return ledger.isClosed(period) ? List.of(Messages.periodClosed(period)) : List.of();
    }

    private List<SapMessage> reference(String document, String item) {
        if (document.isEmpty()) {
            return List.of();
        }
        boolean known = tables.root("A_SalesOrder", document)
                .filter(order -> item.isEmpty()
                        || order.children("to_Item").stream()
                                .anyMatch(row -> row.text("SalesOrderItem").equals(item)))
                .isPresent();
        return known ? List.of() : List.of(Messages.unknownReference((document + " " + item).trim()));
    }

    private List<SapMessage> item(Row request, Draft draft) {
        String wanted = draft.text("CreditMemoRequestItem");
        String number = wanted.isEmpty() ? ItemRules.nextItem(request, "CreditMemoRequestItem") : wanted;
        Row item = request.newChild("to_Item", service.shape("A_CreditMemoRequestItem"));
        draft.writeTo(item);
        item.put("CreditMemoRequestItem", number);
        item.putIfAbsent("CreditMemoRequestItemCategory", "G2N");
        item.put("SDProcessStatus", "A");
        draft.below("to_PricingElement").forEach(element -> {
            Row row = item.newChild("to_PricingElement", element.shape());
            element.writeTo(row);
            row.put("CreditMemoRequestItem", number);
        });
        List<SapMessage> complaints = new ArrayList<>(rules.item(item, "Plant"));
        complaints.addAll(reference(item.text("ReferenceSDDocument"), item.text("ReferenceSDDocumentItem")));
        return complaints;
    }

    @Override
    public void change(Row row, Draft draft, Instant now) {
        draft.writeTo(row);
        rules.price(row.root());
        tables.index(row.root());
        Versions.touch(row, now);
        effects.add("PATCH " + row.shape().set(), row, now);
    }

    @Override
    public void delete(Row row, Instant now) {
        if (!row.isRoot()) {
            throw Desk.notOffered("Deleting " + row.shape().set());
        }
        tables.remove(row);
        effects.add("DELETE A_CreditMemoRequest", row, now);
    }
}
