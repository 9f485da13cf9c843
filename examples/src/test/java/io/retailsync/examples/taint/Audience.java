package io.retailsync.examples.taint;

import io.retailsync.api.Subscriber;
import io.retailsync.api.Told;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import java.util.random.RandomGenerator;

/** Hears of every event that there is, and throws now and then, with all that it knows in its message, as careless code does. */
final class Audience {

    private static final double OFTEN = 0.2;

    private final RandomGenerator random;
    private final Eavesdropper ears;
    private final StringBuilder heard = new StringBuilder();
    private boolean calm;

    Audience(RandomGenerator random, Eavesdropper ears) {
        this.random = random;
        this.ears = ears;
    }

    Subscriber subscriber() {
        Subscriber subscriber = Subscriber.named("audience");
        for (EventType<?> type : Subjects.events()) {
            subscriber = hearing(subscriber, type);
        }
        return subscriber;
    }

    private <P extends Record> Subscriber hearing(Subscriber subscriber, EventType<P> type) {
        return subscriber.on(type, this::hear);
    }

    void calms() {
        calm = true;
    }

    /** {@return the payloads of all that it heard of} */
    String heard() {
        return heard.toString();
    }

    private void hear(Told<?> told) {
        ears.read("event as it is told", told);
        String payload = ModelJson.standard().write(told.payload());
        heard.append(payload).append('\n');
        if (!calm && random.nextDouble() < OFTEN) {
            throw new IllegalStateException("nobody understands " + payload, new IllegalArgumentException(payload));
        }
    }
}
