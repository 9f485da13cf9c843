package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be written so that a sales order holds what is planned. Pure. */
final class Difference {

    private final Terms terms;

    Difference(Terms terms) {
        this.terms = terms;
    }

    /**
     * {@return what is to be written}
     *
     * @throws io.retailsync.model.InvalidValue where the document lacks a quantity or a rate: whether it differs nobody knows then
     */
    List<ItemChange> between(JsonNode plan, JsonNode header, List<JsonNode> present) {
        List<ItemChange> changes = new ArrayList<>();
        List<JsonNode> unmatched = new ArrayList<>(present);
        List<JsonNode> missing = new ArrayList<>();
        for (JsonNode wanted : plan.path("items")) {
            Optional<JsonNode> item = counterpart(wanted, unmatched);
            item.ifPresent(unmatched::remove);
            item.ifPresentOrElse(found -> compare(wanted, found, changes), () -> missing.add(wanted));
        }
        missing.forEach(wanted -> changes.add(addition(wanted)));
        unmatched.stream().filter(item -> !rejected(item)).forEach(item -> changes.add(rejection(item)));
        freight(plan.path("freight"), header, changes);
        return changes;
    }

    /** The item with the line's reference; else one of the same material that has no reference of another line. */
    private static Optional<JsonNode> counterpart(JsonNode wanted, List<JsonNode> items) {
        String reference = wanted.path("PurchaseOrderByCustomer").asText();
        return items.stream()
                .filter(item -> !reference.isEmpty()
                        && item.path("PurchaseOrderByCustomer").asText().equals(reference))
                .findFirst()
                .or(() -> items.stream()
                        .filter(item -> reference.isEmpty() && sameMaterial(item, wanted))
                        .findFirst());
    }

    private static boolean sameMaterial(JsonNode a, JsonNode b) {
        return a.path("Material").asText().equalsIgnoreCase(b.path("Material").asText());
    }

    private static boolean rejected(JsonNode item) {
        return !item.path("SalesDocumentRjcnReason").asText().isEmpty();
    }

    private void compare(JsonNode wanted, JsonNode item, List<ItemChange> changes) {
        ObjectNode properties = Json.object();
        if (rejected(item)) {
            properties.put("SalesDocumentRjcnReason", "");
        }
        if (!Json.same(number(wanted, "RequestedQuantity"), number(item, "RequestedQuantity"))) {
            properties.put("RequestedQuantity", wanted.path("RequestedQuantity").asText());
        }
        String itemNumber = item.path("SalesOrderItem").asText();
        if (!properties.isEmpty()) {
            changes.add((document, call) -> document.changeItem(itemNumber, properties, call));
        }
        JsonNode price = wanted.path("to_PricingElement").path("results").path(0);
        element(item, terms.priceCondition())
                .filter(element -> !samePrice(element, price))
                .ifPresent(element -> changes.add(
                        (document, call) -> document.changeItemPrice(itemNumber, element, changeable(price), call)));
    }

    /** So much for one is the same as three times as much for three. */
    private static boolean samePrice(JsonNode a, JsonNode b) {
        BigDecimal left = number(a, "ConditionRateValue").multiply(per(b));
        return Json.same(left, number(b, "ConditionRateValue").multiply(per(a)));
    }

    /** A rate of a whole item has no quantity: it is for one. */
    private static BigDecimal per(JsonNode element) {
        return Json.decimalIfAny(element, "ConditionQuantity")
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
    }

    private static ObjectNode changeable(JsonNode element) {
        ObjectNode properties = Json.object();
        for (String name : List.of("ConditionRateValue", "ConditionCurrency", "ConditionQuantity")) {
            if (element.has(name)) {
                properties.set(name, element.path(name));
            }
        }
        return properties;
    }

    private static ItemChange addition(JsonNode wanted) {
        ObjectNode item = ((ObjectNode) wanted).deepCopy().put("SalesOrderItem", "");
        return (document, call) -> document.addItem(item, call);
    }

    private ItemChange rejection(JsonNode item) {
        ObjectNode reason = Json.object().put("SalesDocumentRjcnReason", terms.rejectionReason());
        return (document, call) ->
                document.changeItem(item.path("SalesOrderItem").asText(), reason, call);
    }

    private void freight(JsonNode wanted, JsonNode header, List<ItemChange> changes) {
        Optional<JsonNode> element = element(header, terms.freightCondition());
        BigDecimal amount = number(wanted, "ConditionRateValue");
        if (element.isEmpty() && amount.signum() != 0) {
            changes.add((document, call) -> document.addHeaderPrice(wanted, call));
        } else if (element.isPresent() && !Json.same(number(element.get(), "ConditionRateValue"), amount)) {
            JsonNode present = element.get();
            changes.add((document, call) -> document.changeHeaderPrice(present, changeable(wanted), call));
        }
    }

    private static Optional<JsonNode> element(JsonNode owner, String condition) {
        for (JsonNode element : Json.results(owner.path("to_PricingElement"))) {
            if (element.path("ConditionType").asText().equals(condition)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(JsonNode owner, String name) {
        return Json.decimal(owner, name);
    }
}
