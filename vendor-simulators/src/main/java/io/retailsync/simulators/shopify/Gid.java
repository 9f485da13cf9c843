package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A global id such as {@code gid://shopify/Order/820982911946154508}.
 *
 * @param type the object's type
 * @param key what follows it: digits, for inventory levels also a query part
 */
record Gid(String type, String key) {

    private static final Pattern FORM = Pattern.compile("gid://shopify/([A-Za-z]+)/([0-9]+(?:\\?[a-z_]+=[0-9]+)?)");

    static Gid of(String type, long id) {
        return new Gid(type, Long.toString(id));
    }

    static Gid level(long itemId, long locationId) {
        return new Gid("InventoryLevel", locationId + "?inventory_item_id=" + itemId);
    }

    static Optional<Gid> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new Gid(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** {@return the id of the object, if {@code text} is the id of an object of that type} */
    static Optional<Long> parse(String type, String text) {
        return parse(text).filter(gid -> gid.type().equals(type)).map(Gid::id);
    }

    static Optional<Gid> of(JsonNode document) {
        return parse(document.path("admin_graphql_api_id").asText());
    }

    /** {@return the digits before the query part} */
    long id() {
        int query = key.indexOf('?');
        return Long.parseLong(query < 0 ? key : key.substring(0, query));
    }

    /** {@return the digits behind the equals sign of the query part} */
    long queryId() {
        return Long.parseLong(key.substring(key.indexOf('=') + 1));
    }

    @Override
    public String toString() {
        return "gid://shopify/" + type + "/" + key;
    }
}
