package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes every kind of record of the catalogue to the {@link Target}, whole and in its JSON form, and reads what stands there. */
final class TargetConnector implements Connector {

    private final Eavesdropper ears;

    TargetConnector(Eavesdropper ears) {
        this.ears = ears;
    }

    @Override
    public Descriptor describe() {
        Safety keyed = Safety.keyed("idempotency-key", Duration.ofDays(30));
        Descriptor descriptor = Descriptor.of("target")
                .fetching(10)
                .metered(Meter.perSecond(100))
                .accepting(Accepts.commands(BookOrder.class, "book", "booking", keyed))
                .accepting(Accepts.commands(Remind.class, "remind", "reminder", keyed))
                .accepting(Accepts.commands(CancelBooking.class, "unbook", "booking", Safety.natural("id")));
        for (EntityType<?> type : Catalogue.standard().types()) {
            descriptor = descriptor
                    .providing(type)
                    .accepting(Accepts.states(type, "put-" + type.name(), Safety.natural("id")));
        }
        return descriptor;
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return SourceConnector.fetched(Target.NAME, refs, call, ears);
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        ears.read("raw", raw);
        Translation translation = Documents.translation(raw);
        ears.read("translation", translation);
        return translation;
    }

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        ears.read("state", state);
        Rendered rendered = rendered(state);
        ears.read("rendered", rendered);
        return rendered;
    }

    private static <E extends Record> Rendered rendered(State<E> state) {
        E record = state.record().value();
        Set<AttributePath<?, ?>> writes = new LinkedHashSet<>();
        Catalogue.standard()
                .find(state.record().key().type())
                .ifPresent(kind -> writes.addAll(kind.type().attributes()));
        ObjectNode body = body(
                state.record().key().type(),
                state.record().key().id(),
                state.record().refs().toString());
        body.set("record", ModelJson.standard().tree(record));
        body.put("beyond", state.record().unknown().toString());
        return Rendered.state(Wire.bytes(body), writes);
    }

    private static ObjectNode body(String type, String id, String names) {
        return Wire.object().put("type", type).put("id", id).put("names", names);
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        ears.read("command", command);
        String names = lookup.id(command.subject(), "order").orElse("") + " "
                + (command instanceof Remind remind ? remind.order().displayNumber() : "");
        ObjectNode body = body("command", command.subject().id(), names);
        body.set("record", ModelJson.standard().tree(command));
        return Rendered.command(Wire.bytes(body));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> apply(effect, call)).toList();
    }

    private Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        ears.read("effect", effect);
        boolean state = effect.operation().startsWith("put-");
        HttpRequest request = new HttpRequest(
                state ? "PUT" : "POST",
                Wire.uri(Target.NAME, "/" + effect.operation()),
                Map.of("idempotency-key", effect.vendorKey().toString()),
                effect.wire());
        ears.read("request", request);
        return Wire.exchange(request, call).map(answer -> {
            String kind = state ? effect.key().type() : "booking";
            Receipt receipt = Receipt.of(
                    ExternalRef.of(Target.NAME, kind, answer.path("id").asText()));
            ears.read("receipt", receipt);
            return receipt;
        });
    }
}
