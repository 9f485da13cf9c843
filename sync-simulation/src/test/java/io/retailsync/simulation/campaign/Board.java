package io.retailsync.simulation.campaign;

import io.retailsync.api.Subscriber;
import io.retailsync.model.Key;
import io.retailsync.model.event.EventType;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.Sales;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** A part of the host that hears of orders and often throws while the weather is bad. It outlives crashes, as a database of the host would. */
final class Board {

    static final List<EventType<OrderSnapshot>> HEARS =
            List.of(Sales.ORDER_PLACED, Sales.ORDER_CHANGED, Sales.ORDER_CANCELLED);

    private static final double OFTEN = 0.2;

    private final RandomGenerator random;
    private final Set<String> heard = new TreeSet<>();
    private final Map<Key, Long> last = new HashMap<>();
    private final List<String> disorder = new ArrayList<>();
    private boolean clear;

    Board(RandomGenerator random) {
        this.random = random;
    }

    Subscriber subscriber() {
        Subscriber subscriber = Subscriber.named("board");
        for (EventType<OrderSnapshot> type : HEARS) {
            subscriber = subscriber.on(type, told -> hear(told.about(), told.id(), told.counter()));
        }
        return subscriber;
    }

    void clears() {
        clear = true;
    }

    void hear(Key order, String event, long counter) {
        if (!clear && random.nextDouble() < OFTEN) {
            throw new IllegalStateException("simulated: the board is being wiped");
        }
        if (heard.add(event) && counter <= last.getOrDefault(order, 0L)) {
            disorder.add(event + " came as " + counter + " after " + last.get(order));
        }
        last.merge(order, counter, Math::max);
    }

    /** {@return ids of all that it heard of} */
    Set<String> heard() {
        return heard;
    }

    /** {@return what it heard of first after something later of the same order} */
    List<String> disorder() {
        return disorder;
    }
}
