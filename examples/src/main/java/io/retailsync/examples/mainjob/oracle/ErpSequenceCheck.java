package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.simulators.s4hana.BookedPartner;
import io.retailsync.testkit.VendorEffect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes of one document or partner took effect in their order at the ERP: names in the order in which they were given, quantities in
 * that of the order's changes, and nothing is wanted again once it was called off.
 */
final class ErpSequenceCheck {

    private static final String ITEM = "item.";

    private final Evidence evidence;
    private final Judgement judgement;
    private final Following erp;

    ErpSequenceCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.erp = new Following(judgement, "erp");
    }

    void run() {
        partners();
        orders();
    }

    private void partners() {
        ErpBooks books = new ErpBooks(evidence.retailer().books());
        Map<String, List<VendorEffect>> effects = evidence.erpEffects().stream()
                .filter(effect -> effect.facts().containsKey("LastName"))
                .collect(Collectors.groupingBy(VendorEffect::record));
        evidence.offered().people().forEach(person -> {
            for (BookedPartner partner : books.partners(person.email())) {
                List<String> told = effects.getOrDefault(partner.number(), List.of()).stream()
                        .map(effect -> effect.facts().getOrDefault("LastName", ""))
                        .toList();
                erp.follow("business partner " + person.email(), "LastName", told, person.lastNames());
            }
        });
    }

    private void orders() {
        Map<String, List<VendorEffect>> effects = evidence.erpEffects().stream()
                .filter(effect -> effect.operation().contains(" A_SalesOrder"))
                .filter(effect -> effect.facts().containsKey("PurchaseOrderByCustomer"))
                .collect(Collectors.groupingBy(
                        effect -> ErpBooks.name(effect.facts().getOrDefault("PurchaseOrderByCustomer", ""))));
        evidence.offered().sales().forEach(sale -> order(sale, effects.getOrDefault(sale.name(), List.of())));
    }

    private void order(OfferedSale sale, List<VendorEffect> effects) {
        List<Map<String, BigDecimal>> states =
                effects.stream().map(ErpSequenceCheck::pieces).toList();
        Set<String> skus = new HashSet<>(sale.lines().keySet());
        states.forEach(state -> skus.addAll(state.keySet()));
        String record = "sales order of " + sale.name();
        for (String sku : skus) {
            List<String> told = states.stream()
                    .map(state -> state.getOrDefault(sku, BigDecimal.ZERO)
                            .stripTrailingZeros()
                            .toPlainString())
                    .toList();
            List<String> history = new ArrayList<>(
                    sale.pieces(sku).stream().map(String::valueOf).toList());
            if (evidence.off(sale)) {
                history.add("0");
            }
            erp.follow(record, "quantity of " + sku, told, history);
        }
        if (evidence.refused(sale)) {
            judgement.none("erp", record + " at any time", effects);
        }
    }

    /** What an effect left of the order, by material; rejected items are not wanted. */
    private static Map<String, BigDecimal> pieces(VendorEffect effect) {
        Map<String, BigDecimal> pieces = new HashMap<>();
        effect.facts().forEach((name, value) -> {
            if (name.startsWith(ITEM) && name.endsWith(".Material")) {
                String item = name.substring(0, name.length() - "Material".length());
                boolean rejected = effect.facts().containsKey(item + "SalesDocumentRjcnReason");
                BigDecimal quantity = new BigDecimal(effect.facts().getOrDefault(item + "RequestedQuantity", "0"));
                pieces.merge(value, rejected ? BigDecimal.ZERO : quantity, BigDecimal::add);
            }
        });
        return pieces;
    }
}
