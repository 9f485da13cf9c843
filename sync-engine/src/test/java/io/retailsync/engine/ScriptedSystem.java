package io.retailsync.engine;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.vavr.control.Either;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A system with a vendor of its own in memory: {@link #vendor} is the vendor, {@link #script} says what goes wrong next. Whatever is not
 * scripted goes well.
 */
final class ScriptedSystem implements Connector {

    private static final ModelJson JSON = ModelJson.standard();

    final String name;
    final Script script = new Script();
    final ScriptedVendor vendor;
    Descriptor descriptor;
    private final Map<EntityType<?>, Set<AttributePath<?, ?>>> writes = new LinkedHashMap<>();
    private final Map<Class<? extends Command>, String> needs = new LinkedHashMap<>();

    ScriptedSystem(String name) {
        this.name = name;
        this.vendor = new ScriptedVendor(name, script);
        Descriptor sayingAll = Descriptor.of(name + "-vendor");
        for (EntityType<?> type : Catalogue.standard().types()) {
            sayingAll = sayingAll.providing(type);
        }
        this.descriptor = sayingAll;
    }

    /** It takes customers, absolutely, by a name of ours. */
    ScriptedSystem takesCustomers() {
        descriptor = descriptor.accepting(
                Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")));
        return this;
    }

    /** States of that kind are written with these attributes. */
    ScriptedSystem writing(EntityType<?> type, AttributePath<?, ?>... paths) {
        writes.put(type, new LinkedHashSet<>(List.of(paths)));
        return this;
    }

    /** Commands of that kind need an id of that type of their subject. */
    ScriptedSystem needing(Class<? extends Command> command, String type) {
        needs.put(command, type);
        return this;
    }

    ExternalRef ref(String type, String value) {
        return ExternalRef.of(name, type, value);
    }

    @Override
    public Descriptor describe() {
        return descriptor;
    }

    // ---- coming in --------------------------------------------------------------------------------------------------

    @Override
    public Received receive(WebhookRequest request) {
        if (!request.header("content-type").orElse("").equals("application/json")) {
            return Received.refused(415, "write application/json");
        }
        if (!request.header("x-signature").orElse("").equals("good")) {
            return Received.refused(401, "the signature does not fit the body");
        }
        String topic = request.header("x-topic").orElse("records/updated");
        if (topic.startsWith("unknown/")) {
            return Received.ignored("nobody asked for " + topic);
        }
        return Received.accepted(new Incoming(
                topic,
                request.header("x-key").orElse("none"),
                request.header("x-id").orElseThrow(),
                request.header("x-hint").map(ExternalRef::parse),
                Optional.empty(),
                Map.of("x-topic", topic),
                request.body()));
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        if (raw.stream().startsWith("useless/")) {
            return Translation.ignored("test data are not kept in step");
        }
        if (raw.form() == Raw.Form.GONE) {
            return gone(raw, raw.hint().orElseThrow());
        }
        try {
            List<Observation<?>> said = Wire.read(raw.body().utf8());
            return crosswalks(said, crosswalks)
                    .map(Translation::unusable)
                    .orElseGet(() ->
                            Translation.observed(said, Wire.facts(raw.body().utf8())));
        } catch (RuntimeException e) {
            return Translation.unusable(
                    SyncFailure.rejected("malformed", raw.stream(), "expected an array of records; ask the sender"));
        }
    }

    /** Stock is of a location that the host's table has to know, where this system reads that table. */
    private Optional<SyncFailure.Rejected> crosswalks(List<Observation<?>> said, Crosswalks crosswalks) {
        return said.stream()
                .filter(one -> descriptor.crosswalks().contains("locations"))
                .flatMap(one -> one.values().getOrDefault("location", Optional.empty()).stream())
                .map(location -> crosswalks.word("locations", (String) location, name))
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .findFirst();
    }

    private static Translation gone(Raw raw, ExternalRef ref) {
        EntityType<?> type = Catalogue.standard().find(ref.type()).orElseThrow().type();
        return Translation.observed(
                List.of(Observation.of(type, ref, raw.readAt()).gone()));
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        vendor.fetches.add(refs);
        Either<SyncFailure, HttpResponse> exchanged = exchange("fetch", call);
        return exchanged
                .flatMap(fine -> script.nextFetch())
                .map(fine -> refs.stream()
                        .map(ref -> new Fetched(ref, Optional.ofNullable(vendor.present.get(ref))))
                        .toList());
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull pull, Call call) {
        return exchange("pull", call).flatMap(fine -> script.nextPull()).map(fine -> vendor.page(pull));
    }

    // ---- going out --------------------------------------------------------------------------------------------------

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        Optional<Rendered> scripted = script.render(state, lookup);
        return scripted.orElseGet(() -> rendered(state, lookup));
    }

    private <E extends Record> Rendered rendered(State<E> state, Lookup lookup) {
        E record = state.record().value();
        if (record instanceof InventoryLevel level && descriptor.crosswalks().contains("locations")) {
            Either<SyncFailure.Rejected, String> word = lookup.crosswalks().word("locations", level.location(), name);
            if (word.isLeft()) {
                return Rendered.rejected(word.getLeft());
            }
        }
        EntityType<?> type = Catalogue.standard()
                .find(state.record().key().type())
                .orElseThrow()
                .type();
        Set<AttributePath<?, ?>> paths = writes.getOrDefault(type, Set.of());
        Map<String, Object> form = new LinkedHashMap<>();
        for (AttributePath<?, ?> path : paths) {
            form.put(path.name(), value(record, path));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("values", form);
        body.put("token", state.token());
        return Rendered.state(Bytes.utf8(JSON.write(body)), paths);
    }

    @SuppressWarnings("unchecked") // the paths of a type read its records
    private static <E extends Record> Optional<?> value(E record, AttributePath<?, ?> path) {
        return ((AttributePath<E, ?>) path).read(record);
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        String needed = needs.get(command.getClass());
        if (needed != null && lookup.id(command.subject(), needed).isEmpty()) {
            return Rendered.waiting(command.subject(), needed);
        }
        Optional<Rendered> scripted = script.render(command);
        return scripted.orElseGet(
                () -> Rendered.command(Bytes.utf8(JSON.write(command))).marked(ref("reference", reference)));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        Either<SyncFailure, HttpResponse> exchanged = exchange("apply", call);
        return exchanged.isRight()
                ? vendor.apply(effects, call.now(), descriptor)
                : effects.stream()
                        .map(effect -> Either.<SyncFailure, Receipt>left(exchanged.getLeft()))
                        .toList();
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return exchange("probe", call)
                .map(fine -> vendor.probe(effects, call.now()))
                .getOrElseGet(failure -> effects.stream()
                        .map(effect -> Probe.notYetKnown(java.time.Duration.ofSeconds(10)))
                        .toList());
    }

    private Either<SyncFailure, HttpResponse> exchange(String what, Call call) {
        return call.exchange(HttpRequest.get(URI.create("https://" + name + ".test/" + what)), script.cost());
    }
}
