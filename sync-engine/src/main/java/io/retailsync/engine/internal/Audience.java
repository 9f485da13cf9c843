package io.retailsync.engine.internal;

import io.retailsync.api.Subscriber;
import io.retailsync.api.Told;
import io.retailsync.model.Command;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subscriber as a target like any other: order per record, retries, cases and the journal come from there. */
public final class Audience implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final Subscriber subscriber;

    /** @param subscriber who hears */
    public Audience(Subscriber subscriber) {
        this.subscriber = subscriber;
    }

    @Override
    public Descriptor describe() {
        return Descriptor.of("subscriber")
                .accepting(Accepts.commands(Telling.class, "tell", "event", Safety.natural("id")))
                .metered(Meter.perSecond(1_000))
                .within(Duration.ofSeconds(30), Duration.ZERO);
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        return Rendered.command(Bytes.utf8(Docs.write(command)));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream().map(this::tell).toList();
    }

    private Either<SyncFailure, Receipt> tell(Effect effect) {
        Telling telling = ModelJson.standard().read(effect.wire().utf8(), Telling.class);
        Optional<EventType<?>> type = subscriber.type(telling.event().type());
        if (type.isEmpty()) {
            return Either.left(SyncFailure.rejected(
                    "not-heard",
                    telling.event().type(),
                    "'" + subscriber.name()
                            + "' no longer hears of it: skip the case, or write .on(…) again and replay"));
        }
        try {
            subscriber.hear(told(type.get(), telling));
            return Either.right(Receipt.done());
        } catch (RuntimeException e) {
            LOG.error(
                    "the subscriber '{}' threw while it heard of {}",
                    subscriber.name(),
                    telling.event().type(),
                    Unquoted.of(e));
            return Either.left(
                    SyncFailure.passing("the subscriber threw " + e.getClass().getName()));
        }
    }

    private static <P extends Record> Told<P> told(EventType<P> type, Telling telling) {
        EventDoc event = telling.event();
        P payload = ModelJson.standard().read(event.payload(), type.payload());
        return new Told<>(type, payload, telling.subject(), telling.id(), event.counter(), event.at());
    }
}
