package io.retailsync.engine.internal;

import io.retailsync.api.Abort;
import io.retailsync.api.Process;
import io.retailsync.api.Step;
import io.retailsync.spi.Row;
import java.time.Instant;
import java.util.Optional;

/** How a process stands, in words. */
final class ProcessWords {

    private ProcessWords() {}

    static String of(Row row, ProcessDoc doc, Optional<Process<?>> definition, Instant now) {
        String name =
                "process " + doc.name() + " of " + row.about() + ", begun " + PlainWords.time(doc.startedAt()) + ": ";
        String of = doc.correlation().equals(row.about()) ? "" : " (it belongs to " + doc.correlation() + ")";
        return name + doc.status() + state(doc, definition, now) + of;
    }

    private static String state(ProcessDoc doc, Optional<Process<?>> definition, Instant now) {
        return switch (doc.status()) {
            case RUNNING, WAITING -> step(doc, definition, now);
            case STUCK -> ", not at an end and not undone, until somebody decides the case";
            case COMPENSATING ->
                ", being undone" + why(doc, definition)
                        + doc.sent()
                                .map(key -> "; waits for the answer to '" + name(key) + "'")
                                .orElse("");
            case COMPLETED -> "";
            case COMPENSATED -> ", undone" + why(doc, definition) + lesson(doc);
        };
    }

    private static String why(ProcessDoc doc, Optional<Process<?>> definition) {
        Optional<Abort> abort = doc.abort();
        return abort.isEmpty()
                ? ""
                : ", because "
                        + definition
                                .map(known -> PlainWords.abort(abort.get(), known))
                                .orElse(abort.get().message());
    }

    private static String lesson(ProcessDoc doc) {
        return doc.abort().filter(why -> why.cause() == Abort.Cause.REJECTED).isPresent()
                ? ". Nothing is left to do for it; what was refused has to be put right before the next one comes"
                : "";
    }

    private static String step(ProcessDoc doc, Optional<Process<?>> definition, Instant now) {
        if (definition.isEmpty()) {
            return " at step " + doc.step() + " of a version that is not configured";
        }
        if (doc.step() >= definition.get().steps().size()) {
            return " behind its last step";
        }
        Step<?> step = definition.get().steps().get(doc.step());
        String until = doc.until()
                .map(end -> ", until " + PlainWords.until(end, now) + " at most")
                .orElse("");
        String at = " at step '" + step.name() + "'";
        if (step instanceof Step.Call<?> call) {
            return at + " for the answer of '" + call.system() + "'";
        }
        return step instanceof Step.Await<?, ?> await
                ? at + " for " + await.event().name() + until
                : at + until;
    }

    private static String name(String effectKey) {
        return effectKey.substring(effectKey.lastIndexOf('/') + 1);
    }
}
