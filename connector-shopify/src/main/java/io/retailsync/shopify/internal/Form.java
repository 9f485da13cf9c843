package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object of the shop under the field names of GraphQL, whether it came by webhook or by fetch. So each mapper is written once, and both
 * ways give equal observations.
 *
 * <p>Webhooks write names in snake case, some of them other names, times at the shop's offset, lists without connections.
 */
final class Form {

    /** GraphQL name to webhook name, where that is not the same in snake case. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("id", "admin_graphql_api_id"),
            Map.entry("displayFinancialStatus", "financial_status"),
            Map.entry("displayFulfillmentStatus", "fulfillment_status"),
            Map.entry("displayStatus", "shipment_status"),
            Map.entry("currencyCode", "currency"),
            Map.entry("presentmentCurrencyCode", "presentment_currency"),
            Map.entry("countryCodeV2", "country_code"),
            Map.entry("originalUnitPriceSet", "price_set"),
            Map.entry("originalPriceSet", "price_set"),
            Map.entry("allocatedAmountSet", "amount_set"));

    private static final String LOOK =
            ", which the shop always tells; look at the raw input, and replay the case once it is whole";

    private final JsonNode node;
    private final boolean webhook;
    private final String at;

    /**
     * @param at where the node lies in the source, with a dot behind; empty for a root
     */
    private Form(JsonNode node, boolean webhook, String at) {
        this.node = node;
        this.webhook = webhook;
        this.at = at;
    }

    /** {@return an object as GraphQL answered it} */
    static Form fetched(JsonNode node) {
        return new Form(node, false, "");
    }

    /** {@return an object as a webhook carried it} */
    static Form payload(JsonNode node) {
        return new Form(node, true, "");
    }

    boolean isPayload() {
        return webhook;
    }

    private JsonNode get(String name) {
        return node.path(there(name));
    }

    /** {@return the name that the source has for it} */
    private String there(String name) {
        return webhook ? webhookName(name) : name;
    }

    /** {@return a refusal that says where in the source, and what should be there} */
    private InvalidValue invalid(String name, String found, String remedy) {
        return new InvalidValue(at + there(name), found, remedy);
    }

    private static String webhookName(String name) {
        String renamed = RENAMED.get(name);
        if (renamed != null) {
            return renamed;
        }
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }

    /** {@return whether the source carries this name at all, be it null} */
    boolean carries(String name) {
        return !get(name).isMissingNode();
    }

    Optional<String> text(String name) {
        JsonNode value = get(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    String required(String name) {
        return text(name).orElseThrow(() -> invalid(name, "nothing", "a value"));
    }

    /** {@return a code in upper case, as GraphQL writes enums} */
    Optional<String> code(String name) {
        return text(name).map(text -> text.toUpperCase(Locale.ROOT));
    }

    boolean flag(String name) {
        return get(name).asBoolean();
    }

    Optional<BigDecimal> number(String name) {
        return text(name).map(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException malformed) {
                throw invalid(name, "text of " + text.length() + " characters", "a number" + LOOK);
            }
        });
    }

    /** {@return a number that the vendor always tells; one that is missing is not zero} */
    BigDecimal requiredNumber(String name) {
        return number(name).orElseThrow(() -> invalid(name, "nothing", "a number" + LOOK));
    }

    /** {@return a count that the vendor always tells; a broken one is not rounded} */
    Quantity pieces(String name) {
        try {
            return Quantity.pieces(requiredNumber(name).longValueExact());
        } catch (ArithmeticException broken) {
            throw invalid(name, "a number that is not whole", "a whole number of pieces" + LOOK);
        }
    }

    Optional<Instant> time(String name) {
        return text(name).map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException malformed) {
                throw invalid(name, "text of " + text.length() + " characters", "a time with an offset");
            }
        });
    }

    Optional<Form> object(String name) {
        return Optional.of(get(name))
                .filter(JsonNode::isObject)
                .map(value -> new Form(value, webhook, at + there(name) + "."));
    }

    /** {@return the objects of a list, or of the nodes of a connection} */
    List<Form> list(String name) {
        JsonNode value = get(name);
        JsonNode rows = value.isObject() ? value.path("nodes") : value;
        String way = at + there(name) + (value.isObject() ? ".nodes[" : "[");
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.path(i).isObject()) {
                forms.add(new Form(rows.path(i), webhook, way + i + "]."));
            }
        }
        return forms;
    }

    /** {@return tags: a list in GraphQL, text with commas in webhooks} */
    List<String> tags() {
        JsonNode value = get("tags");
        List<String> tags = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(tag -> tags.add(tag.asText()));
            return tags;
        }
        for (String tag : value.asText("").split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /**
     * {@return the amount in the shop's currency}
     *
     * @param name of a pair of amounts
     */
    Money shopMoney(String name, CurrencyCode currency) {
        return money(name, "shopMoney", currency);
    }

    /** {@return the same; empty where the source states none} */
    Optional<Money> shopMoneyIfAny(String name, CurrencyCode currency) {
        return object(name).map(bag -> shopMoney(name, currency));
    }

    Money presentmentMoney(String name, CurrencyCode currency) {
        return money(name, "presentmentMoney", currency);
    }

    private Money money(String name, String side, CurrencyCode currency) {
        return new Money(amount(name, side), currency);
    }

    /**
     * {@return one side of a pair of amounts, which has both wherever it stands; what is missing is not zero}
     *
     * @param name of the pair
     * @param side {@code shopMoney} or {@code presentmentMoney}
     */
    BigDecimal amount(String name, String side) {
        return inside(name).inside(side).requiredNumber("amount");
    }

    private Form inside(String name) {
        return object(name).orElseThrow(() -> invalid(name, "nothing", "an amount" + LOOK));
    }

    /** {@return the digits or gid of an id, as a gid} */
    Optional<String> gid(String type, String numericName) {
        JsonNode value = node.path(numericName);
        return value.isIntegralNumber() || value.isTextual()
                ? Optional.of("gid://shopify/" + type + "/" + value.asText())
                : Optional.empty();
    }

    /** {@return the source's own object} */
    ObjectNode raw() {
        return node instanceof ObjectNode object ? object : Json.object();
    }
}
