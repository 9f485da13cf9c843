package io.retailsync.examples.host;

import io.retailsync.api.Accounting;
import io.retailsync.api.CaseFile;
import io.retailsync.api.EngineStatus;
import io.retailsync.engine.SyncEngine;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How things stand, as JSON for monitors and as text for people. */
final class View {

    private final SyncEngine engine;
    private final Supplier<Map<String, Map<String, Long>>> ledger;

    View(SyncEngine engine, Supplier<Map<String, Map<String, Long>>> ledger) {
        this.engine = engine;
        this.ledger = ledger;
    }

    String status() {
        EngineStatus status = engine.status();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("accounting", accounting(status.accounting()));
        shown.put("systems", status.systems().stream().map(View::system).toList());
        shown.put("processes", status.processes());
        shown.put("openCases", status.openCases());
        shown.putAll(ledger.get());
        return Json.write(shown);
    }

    private static Map<String, Object> accounting(Accounting accounting) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("accepted", accounting.accepted());
        shown.put("delivered", accounting.delivered());
        shown.put("superseded", accounting.superseded());
        shown.put("ignored", accounting.ignored());
        shown.put("rejected", accounting.rejected());
        shown.put("pending", accounting.pending());
        shown.put("duplicates", accounting.duplicates());
        return shown;
    }

    private static Map<String, Object> system(EngineStatus.SystemStatus system) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("system", system.system());
        shown.put("inputsPending", system.inputsPending());
        shown.put("deliveriesPending", system.deliveriesPending());
        shown.put("inFlight", system.inFlight());
        shown.put("calls", system.calls());
        shown.put("retries", system.retries());
        shown.put("throttled", system.throttled());
        shown.put("notKept", system.notKept());
        shown.put("breaker", system.breaker());
        shown.put("oldestMillis", system.oldest().toMillis());
        return shown;
    }

    String cases() {
        List<Map<String, Object>> open =
                engine.cases().open().stream().map(View::one).toList();
        return Json.write(open);
    }

    private static Map<String, Object> one(CaseFile file) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", file.id());
        shown.put("openedAt", file.openedAt().toString());
        shown.put("team", file.team().name());
        shown.put("kind", file.kind().name());
        shown.put("system", file.system());
        shown.put("key", file.key().map(Key::toString).orElse(""));
        shown.put("code", file.code());
        shown.put("path", file.path());
        shown.put("message", file.message());
        return shown;
    }

    /**
     * {@return what is known}
     *
     * @param of a key such as {@code order:…}, or a name such as {@code shop/order/gid:…}
     */
    String explain(@org.jspecify.annotations.Nullable String of) {
        if (of == null || of.isBlank()) {
            return "ask /explain?order:KEY or /explain?shop/order/GID";
        }
        return of.matches("[a-z-]+:.*") && !of.contains("/order/")
                ? engine.explain(Key.parse(of)).toString()
                : engine.explain(ExternalRef.parse(of)).toString();
    }
}
