package io.retailsync.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Accounting;
import io.retailsync.api.CaseFile;
import io.retailsync.api.WebhookReply;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Store;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.ManualScheduler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One engine over the in-memory store with four scripted systems, at a time that only the test moves. */
final class World {

    /** The first morning. */
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    final ScriptedSystem shop = new ScriptedSystem("shop");
    final ScriptedSystem crm = new ScriptedSystem("crm");
    final ScriptedSystem erp = new ScriptedSystem("erp");
    final ScriptedSystem ledger = new ScriptedSystem("ledger");
    ManualScheduler time = ManualScheduler.startingAt(MORNING, 1);
    SyncEngine engine;

    private MemoryStore content = MemoryStore.create();
    private UnaryOperator<Store> wrapping = UnaryOperator.identity();
    private Consumer<SyncEngineBuilder> configuration = builder -> {};
    private int events;

    /** Builds and starts the engine. */
    World start(Consumer<SyncEngineBuilder> what) {
        configuration = what;
        return restart();
    }

    /** Puts something between the engine and its store, from the next start on. */
    World wrapping(UnaryOperator<Store> wrapper) {
        wrapping = wrapper;
        return this;
    }

    private World restart() {
        SyncEngineBuilder builder = SyncEngine.builder()
                .store(wrapping.apply(content))
                .scheduler(time)
                .system("shop", shop, shop.script.transport())
                .system("crm", crm, crm.script.transport())
                .system("erp", erp, erp.script.transport())
                .system("ledger", ledger, ledger.script.transport());
        configuration.accept(builder);
        engine = builder.build();
        engine.start();
        return this;
    }

    /** The process dies where it stands; another one begins on what is in the store. */
    World crash() {
        time = ManualScheduler.startingAt(time.now(), time.random().nextLong());
        content = content.reopen();
        return restart();
    }

    /** The process dies; the next one is configured otherwise. */
    World crash(Consumer<SyncEngineBuilder> otherwise) {
        configuration = otherwise;
        return crash();
    }

    Store store() {
        return content;
    }

    // ---- time -------------------------------------------------------------------------------------------------------

    World settle() {
        time.runUntilQuiet();
        return this;
    }

    World pass(Duration howLong) {
        time.advance(howLong);
        return this;
    }

    World passSeconds(long seconds) {
        return pass(Duration.ofSeconds(seconds));
    }

    /** The time of the shop's, CRM's or ERP's own clock, so many seconds into the morning. */
    static Instant at(long seconds) {
        return MORNING.plusSeconds(seconds);
    }

    // ---- coming in --------------------------------------------------------------------------------------------------

    /** A system says something and everything that follows at this moment happens. */
    WebhookReply hear(Observation<?>... said) {
        WebhookReply reply = post(said);
        settle();
        return reply;
    }

    /** A system tells what happened, and everything that follows at this moment happens. */
    WebhookReply hear(String system, Fact... facts) {
        WebhookReply reply = post(system, Map.of("x-key", facts[0].about().toString()), Wire.write(facts));
        settle();
        return reply;
    }

    /** A system says something; nothing follows yet. */
    WebhookReply post(Observation<?>... said) {
        ExternalRef first = said[0].ref();
        return post(first.system(), Map.of("x-key", first.toString()), Wire.write(said));
    }

    /** A system says that a record changed, and no more. */
    WebhookReply hint(ExternalRef ref) {
        return post(
                ref.system(),
                Map.of("x-key", ref.toString(), "x-hint", ref.toString()),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** A webhook with a good signature and an id of its own, unless the headers say otherwise. */
    WebhookReply post(String system, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("content-type", "application/json");
        all.put("x-signature", "good");
        all.put("x-id", "event-" + ++events);
        all.putAll(headers);
        return engine.webhook(system, WebhookRequest.of(all, body));
    }

    // ---- looking ----------------------------------------------------------------------------------------------------

    <E extends Record> Governed<E> record(EntityType<E> type, ExternalRef ref) {
        return engine.record(type, key(ref)).orElseThrow();
    }

    <E extends Record> Optional<E> value(EntityType<E> type, ExternalRef ref) {
        return engine.record(type, key(ref)).map(Governed::value);
    }

    Key key(ExternalRef ref) {
        return engine.explain(ref).key();
    }

    List<CaseFile> cases() {
        return engine.cases().open();
    }

    CaseFile onlyCase() {
        List<CaseFile> open = cases();
        if (open.size() != 1) {
            throw new AssertionError("expected one open case, found " + open);
        }
        return open.get(0);
    }

    Accounting accounting() {
        return engine.status().accounting();
    }

    String explain(ExternalRef ref) {
        return engine.explain(ref).toString();
    }

    /** How often the journal of a record has that word. */
    long told(ExternalRef ref, String word) {
        return engine.explain(ref).entries().stream()
                .filter(entry -> entry.what().equals(word))
                .count();
    }

    static JsonNode parsed(String json) {
        return ModelJson.standard().tree(json);
    }
}
