package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads every kind of record of the catalogue from the {@link Source}: by webhooks that are hints, and by its list of changes. */
final class SourceConnector implements Connector {

    private final Eavesdropper ears;

    SourceConnector(Eavesdropper ears) {
        this.ears = ears;
    }

    @Override
    public Descriptor describe() {
        Descriptor descriptor = Descriptor.of("source")
                .streaming("changes", Duration.ofMinutes(1))
                .fetching(10)
                .metered(Meter.perSecond(100))
                .accepting(Accepts.commands(CancelOrder.class, "cancel", "order", Safety.natural("id")));
        for (var type : Catalogue.standard().types()) {
            descriptor = descriptor.providing(type);
        }
        return descriptor;
    }

    @Override
    public Received receive(WebhookRequest request) {
        ears.read("webhook request", request);
        JsonNode body;
        try {
            body = Wire.read(request.body());
        } catch (InvalidValue noJson) {
            ears.read("refusal of a webhook", noJson);
            return Received.accepted(incoming("webhook", "unreadable", request.body(), "none", Optional.empty()));
        }
        String name = body.path("type").asText() + "/" + body.path("id").asText();
        Optional<ExternalRef> hint = body.path("partial").booleanValue()
                ? Optional.empty()
                : Optional.of(ExternalRef.of(
                        Source.NAME, body.path("type").asText(), body.path("id").asText()));
        String event = request.header("x-event-id").orElse("");
        return Received.accepted(incoming("webhook", name, request.body(), event, hint));
    }

    private Incoming incoming(String stream, String name, Bytes body, String event, Optional<ExternalRef> hint) {
        Incoming incoming = new Incoming(stream, name, event, hint, Optional.empty(), Map.of(), body);
        ears.read("incoming", incoming);
        return incoming;
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull pull, Call call) {
        String path = "/changes?after=" + pull.cursor().orElse("0") + "&limit=" + pull.limit();
        return Wire.exchange(HttpRequest.get(Wire.uri(Source.NAME, path)), call).map(answer -> {
            List<Incoming> changes = new ArrayList<>();
            answer.path("changes")
                    .forEach(change -> changes.add(incoming(
                            "changes",
                            change.path("type").asText() + "/"
                                    + change.path("id").asText(),
                            Wire.bytes(change),
                            "change-" + change.path("serial").asText(),
                            Optional.empty())));
            Page page = new Page(
                    changes, answer.path("next").asText(), answer.path("more").booleanValue());
            ears.read("page", page);
            return page;
        });
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return fetched(Source.NAME, refs, call, ears);
    }

    static Either<SyncFailure, List<Fetched>> fetched(
            String system, List<ExternalRef> refs, Call call, Eavesdropper ears) {
        String ids = refs.stream().map(ref -> ref.type() + "/" + ref.value()).collect(Collectors.joining(","));
        return Wire.exchange(HttpRequest.get(Wire.uri(system, "/documents?ids=" + ids)), call)
                .map(answer -> refs.stream()
                        .map(ref -> new Fetched(ref, body(answer, ref)))
                        .peek(fetched -> ears.read("fetched", fetched))
                        .toList());
    }

    private static Optional<Bytes> body(JsonNode answer, ExternalRef ref) {
        for (JsonNode document : answer.path("documents")) {
            if (document.path("type").asText().equals(ref.type())
                    && document.path("id").asText().equals(ref.value())) {
                return Optional.of(Wire.bytes(document));
            }
        }
        return Optional.empty();
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        ears.read("raw", raw);
        Translation translation = Documents.translation(raw);
        ears.read("translation", translation);
        return translation;
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        ears.read("command", command);
        return Rendered.command(Bytes.utf8(ModelJson.standard().write(command)));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream()
                .map(effect -> Wire.exchange(
                                HttpRequest.post(
                                        Wire.uri(Source.NAME, "/cancellations"), "application/json", effect.wire()),
                                call)
                        .map(answer -> Receipt.done()))
                .toList();
    }
}
