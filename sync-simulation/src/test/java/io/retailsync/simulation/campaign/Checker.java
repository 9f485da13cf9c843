package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.api.Accounting;
import io.retailsync.testkit.VendorEffect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what people offered with what took effect at the vendors. It shares no code with the engine and knows nothing of how it works;
 * of the engine it hears only the accounting and which orders stand before a person.
 */
final class Checker {

    private final ToyShop shop;
    private final ToyErp erp;
    private final Shoppers shoppers;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Map<String, Integer>> byOrder = new HashMap<>();

    Checker(ToyShop shop, ToyErp erp, Shoppers shoppers) {
        this.shop = shop;
        this.erp = erp;
        this.shoppers = shoppers;
        shop.effects().forEach(this::count);
        erp.effects().forEach(this::count);
    }

    private void count(VendorEffect effect) {
        String order = effect.facts().get("order");
        if (order != null) {
            byOrder.computeIfAbsent(order, number -> new HashMap<>()).merge(effect.operation(), 1, Integer::sum);
        }
    }

    List<String> violations() {
        return violations;
    }

    private void require(boolean held, String invariant, String found) {
        if (!held) {
            violations.add(invariant + ": " + found);
        }
    }

    /** Every input has exactly one end, and none was forgotten. */
    void accounts(Accounting accounts) {
        long sum = accounts.delivered()
                + accounts.superseded()
                + accounts.ignored()
                + accounts.rejected()
                + accounts.pending();
        require(sum == accounts.accepted(), "the accounts add up", accounts.toString());
        require(accounts.pending() == 0, "nothing is pending in the end", accounts.toString());
        int offered = shop.genuine();
        int most = offered + shop.shown() + erp.shipments();
        require(
                accounts.accepted() >= offered && accounts.accepted() <= most,
                "what was offered was accepted once",
                accounts.accepted() + " accepted, offered " + offered + " by webhook and " + (most - offered)
                        + " to pull");
    }

    /** The target ends as the source does, but for what it refuses. */
    void finalStates() {
        shop.products()
                .forEach((sku, product) -> require(
                        product.path("title")
                                .equals(erp.materials()
                                        .getOrDefault(sku, Wire.object())
                                        .path("title")),
                        "the newest state arrives",
                        "material " + sku + " should be " + product + " and is "
                                + erp.materials().get(sku)));
        shop.levels().forEach((id, level) -> {
            ObjectNode there = erp.stock().getOrDefault(id, Wire.object());
            if (id.startsWith(ToyErp.BAD)) {
                require(there.isEmpty(), "what is refused stays out", id + " is " + there);
            } else {
                require(
                        level.path("quantity").equals(there.path("quantity")),
                        "the newest state arrives",
                        "stock " + id + " should be " + level.path("quantity") + " and is " + there);
            }
        });
    }

    /** What was fetched for a hint is the newest, too. */
    void infos() {
        shop.orders().forEach((number, order) -> {
            ObjectNode there = erp.infos().getOrDefault(number, Wire.object());
            boolean same = there.path("lines").asInt() == order.path("lines").size()
                    && there.path("cancelled").asBoolean()
                            == order.path("status").asText().equals("cancelled");
            require(
                    same || order.path("status").asText().equals("purged"),
                    "the newest state arrives",
                    "info " + there + " should be of " + order);
        });
    }

    /** Who subscribed hears of all that is told and of nothing else, an order's events in their order. */
    void heard(Board board, Set<String> told) {
        Set<String> missed = new TreeSet<>(told);
        missed.removeAll(board.heard());
        require(missed.isEmpty(), "a subscriber hears of all that is told", "it never heard of " + missed);
        require(told.containsAll(board.heard()), "nothing is told but events", board.heard() + " of " + told);
        require(
                board.disorder().isEmpty(),
                "an order's events are heard in their order",
                board.disorder().toString());
    }

    /** A target never sees an older version of a key after a newer one. */
    void order() {
        Map<String, Integer> seen = new HashMap<>();
        for (VendorEffect effect : erp.effects()) {
            Integer version = version(effect);
            if (version == null) {
                continue;
            }
            String key = effect.operation() + " " + effect.record();
            int before = seen.getOrDefault(key, 0);
            require(version >= before, "order per key", key + " went from " + before + " back to " + version);
            seen.put(key, version);
        }
    }

    private static @org.jspecify.annotations.Nullable Integer version(VendorEffect effect) {
        return switch (effect.operation()) {
            case "info" -> Integer.valueOf(effect.facts().get("version"));
            case "stock" -> Integer.valueOf(effect.facts().get("quantity"));
            case "material" -> Integer.valueOf(effect.facts().get("title").replaceAll(".* edition ", ""));
            default -> null;
        };
    }

    /**
     * Every process completed, or was undone, or stands before a person; and no command took effect twice.
     *
     * @param stuck numbers of the orders that stand before a person
     */
    void processes(Set<String> stuck) {
        shoppers.orders().forEach((number, kind) -> process(number, kind, stuck.contains(number)));
    }

    private void process(String number, Shoppers.Kind kind, boolean stuck) {
        String found = "order " + number + " (" + kind + (stuck ? ", before a person" : "") + ") has effects "
                + byOrder.getOrDefault(number, Map.of());
        int held = times(number, "reserve");
        int freed = times(number, "release");
        int booked = times(number, "book");
        int unbooked = times(number, "unbook");
        int fulfilled = times(number, "fulfil");
        require(held <= 1 && booked <= 1 && fulfilled <= 1, "nothing takes effect twice", found);
        require(freed <= held && unbooked <= booked, "nothing is undone that was not done", found);
        boolean completed = held == 1 && booked == 1 && fulfilled == 1 && freed == 0 && unbooked == 0;
        boolean undone = held == freed && booked == unbooked && fulfilled == 0;
        require(completed || undone || stuck, "a process ends well or is undone", found);
        boolean expected = switch (kind) {
            case PLAIN, BIG, EDITED -> completed || stuck;
            case SCARCE -> stuck || (undone && booked == 0 && calledOff(number));
            case ABSURD -> undone && held == 0;
            case NEVER_SHIPPED -> stuck || (undone && calledOff(number));
            case CANCELLED, PURGED -> true;
        };
        require(expected, "a process ends as its order deserves", found);
    }

    private boolean calledOff(String number) {
        return shop.orders().get(number).path("status").asText().equals("cancelled");
    }

    private int times(String number, String operation) {
        return byOrder.getOrDefault(number, Map.of()).getOrDefault(operation, 0);
    }

    /**
     * What can't be used stands before a person, each piece for itself.
     *
     * @param codes of the open cases
     */
    void poison(List<String> codes) {
        long refused = shop.levels().keySet().stream()
                .filter(id -> id.startsWith(ToyErp.BAD))
                .count();
        long bad = codes.stream().filter("bad-sku"::equals).count();
        require(bad == refused, "poison is rejected alone", bad + " cases for " + refused + " refused stock levels");
        long unread = codes.stream().filter("unreadable"::equals).count();
        require(
                unread == shop.babbles(),
                "poison is rejected alone",
                unread + " cases for " + shop.babbles() + " messages that nobody can read");
    }

    /** How many orders were fulfilled. */
    long completed() {
        return shoppers.orders().keySet().stream()
                .filter(number -> times(number, "fulfil") > 0)
                .count();
    }

    /** Says that something else is wrong. */
    void wrong(String invariant, String found) {
        require(false, invariant, found);
    }
}
