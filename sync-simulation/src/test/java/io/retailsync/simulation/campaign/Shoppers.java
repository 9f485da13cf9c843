package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.retailsync.simulation.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The people at the shop: what they do in their fifteen minutes, and what kind of order each one is. */
final class Shoppers {

    static final Duration OPEN = Duration.ofMinutes(15);

    /** What becomes of an order, as far as people decide it. */
    enum Kind {
        PLAIN,
        BIG,
        EDITED,
        SCARCE,
        ABSURD,
        CANCELLED,
        PURGED,
        NEVER_SHIPPED
    }

    private static final List<String> LOCATIONS = List.of("berlin", "lyon");
    private static final int PRODUCTS = 6;
    /** When half of the orders are placed. */
    private static final Duration RUSH = Duration.ofMinutes(4);

    private final VirtualTime time;
    private final RandomGenerator random;
    private final Instant start;
    private final Map<String, Kind> orders = new LinkedHashMap<>();
    private final Map<String, Duration> shipping = new LinkedHashMap<>();

    Shoppers(VirtualTime time, RandomGenerator random) {
        this.time = time;
        this.random = random;
        this.start = time.now();
        int count = 5 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String number = Integer.toString(1001 + i);
            orders.put(number, Kind.values()[random.nextInt(Kind.values().length)]);
            shipping.put(number, Duration.ofSeconds(random.nextLong(20, 300)));
        }
    }

    Map<String, Kind> orders() {
        return orders;
    }

    /** How long after its booking the ERP ships an order. */
    Optional<Duration> shipsAfter(String number) {
        return orders.get(number) == Kind.NEVER_SHIPPED ? Optional.empty() : Optional.ofNullable(shipping.get(number));
    }

    /** Plans all that they do. */
    void go(ToyShop shop) {
        for (int i = 0; i < PRODUCTS; i++) {
            String sku = i == 0 ? ToyErp.BAD + "1" : "P" + i;
            product(shop, sku, i == 1);
            LOCATIONS.forEach(location -> stock(shop, sku, location));
        }
        orders.forEach((number, kind) -> order(shop, number, kind));
        for (int i = random.nextInt(3); i > 0; i--) {
            at(anyTime(), () -> shop.babble(time.now()));
            at(anyTime(), () -> shop.forge(time.now()));
        }
    }

    private void product(ToyShop shop, String sku, boolean late) {
        Duration first = late ? OPEN : Duration.ofSeconds(random.nextLong(20));
        at(first, () -> shop.describe(sku, 1, time.now()));
        int editions = random.nextInt(6);
        Duration when = first;
        for (int edition = 2; edition < 2 + editions; edition++) {
            int number = edition;
            when = when.plusMillis(gap());
            at(when, () -> shop.describe(sku, number, time.now()));
        }
    }

    private void stock(ToyShop shop, String sku, String location) {
        int counts = 1 + random.nextInt(6);
        Duration when = Duration.ofSeconds(random.nextLong(60));
        for (int i = 0; i < counts; i++) {
            int more = 1 + random.nextInt(9);
            at(when, () -> shop.count(sku, location, more, time.now()));
            when = when.plusMillis(random.nextInt(3) == 0 ? gap() : random.nextLong(10_000, 200_000));
        }
    }

    private void order(ToyShop shop, String number, Kind kind) {
        Duration placed = random.nextBoolean() ? RUSH.plusMillis(random.nextLong(2_000)) : anyTime();
        ArrayNode lines = Wire.array();
        int count = kind == Kind.BIG ? 3 : 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            String sku = kind == Kind.SCARCE ? ToyErp.SCARCE : "P" + (1 + random.nextInt(PRODUCTS - 1));
            int quantity = kind == Kind.ABSURD ? Deal.TOO_MANY : 1 + random.nextInt(3);
            lines.add(Wire.object().put("sku", sku).put("quantity", quantity));
        }
        at(placed, () -> shop.place(number, Wire.object().set("lines", lines), time.now()));
        if (kind == Kind.EDITED) {
            Duration when = placed;
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                when = when.plusMillis(gap());
                at(when, () -> shop.addLine(number, "P2", time.now()));
            }
        }
        if (kind == Kind.PURGED) {
            at(placed.plusMillis(gap()), () -> shop.purge(number, time.now()));
        }
        if (kind == Kind.CANCELLED) {
            at(placed.plusSeconds(random.nextLong(300)), () -> shop.cancel(number, time.now()));
        }
    }

    /** Two changes shortly after each other, often within one second. */
    private long gap() {
        return random.nextBoolean() ? random.nextLong(1, 900) : random.nextLong(900, 60_000);
    }

    private Duration anyTime() {
        return Duration.ofMillis(random.nextLong(OPEN.toMillis()));
    }

    private void at(Duration after, Runnable what) {
        time.at(start.plus(after), what);
    }
}
