package io.retailsync.simulators.s4hana;

import io.retailsync.testkit.VendorEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The independent record of what really happened, written where it happens and read by checkers only. */
final class EffectLog {

    private static final List<String> HEADER = List.of(
            "PurchaseOrderByCustomer",
            "SoldToParty",
            "TransactionCurrency",
            "TotalNetAmount",
            "ReferenceSDDocument",
            "BusinessPartnerIDByExtSystem",
            "Customer",
            "BusinessPartnerCategory",
            "FirstName",
            "LastName",
            "BillOfLading");
    private static final List<String> ITEM = List.of(
            "Material",
            "RequestedQuantity",
            "NetAmount",
            "SalesDocumentRjcnReason",
            "PurchaseOrderByCustomer",
            "ActualDeliveryQuantity",
            "ReferenceSDDocument",
            "ReferenceSDDocumentItem");

    private final List<VendorEffect> effects = new ArrayList<>();

    /** Records what a document or partner holds after an operation. */
    void add(String operation, Row changed, Instant now) {
        Row root = changed.root();
        Map<String, String> facts = new LinkedHashMap<>();
        copy(root, HEADER, "", facts);
        root.withDescendants()
                .filter(row -> row.shape().set().endsWith("Item"))
                .forEach(item -> copy(
                        item,
                        ITEM,
                        "item." + item.text(item.shape().keys().get(1).name()) + ".",
                        facts));
        if (changed != root) {
            facts.put("changed", changed.address());
        }
        String number = root.text(root.shape().keys().get(0).name());
        effects.add(new VendorEffect(now, operation, number, facts));
    }

    private static void copy(Row row, List<String> names, String prefix, Map<String, String> facts) {
        for (String name : names) {
            Field field = row.shape().fields().get(name);
            if (field != null && !row.isInitial(name)) {
                row.value(name).ifPresent(value -> facts.put(prefix + name, EntityWriter.text(field, value)));
            }
        }
    }

    List<VendorEffect> all() {
        return List.copyOf(effects);
    }
}
