package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import java.time.Instant;
import java.util.List;

/** An open case in words: since when, whose it is, what is wrong, what to do. */
final class CaseWords {

    private CaseWords() {}

    static List<String> of(CaseFile file, Instant now) {
        return List.of(
                "open case " + file.id() + " for team '" + file.team().name() + "', "
                        + PlainWords.since(file.openedAt(), now) + ": " + what(file),
                "  " + PlainWords.refusal(file.code(), file.path(), file.message()),
                "  to do: " + toDo(file));
    }

    private static String what(CaseFile file) {
        return switch (file.kind()) {
            case INPUT -> "an input of '" + file.system() + "' can't be used";
            case DELIVERY -> "'" + file.system() + "' does not take it";
            case PROCESS -> "a process can't go on by itself";
        };
    }

    private static String toDo(CaseFile file) {
        return switch (file.kind()) {
            case INPUT ->
                "put right what is said above, then replay the case, and the input is decided again, from what was"
                        + " read then (what is put right at the system itself comes by itself); or skip it";
            case DELIVERY ->
                "put it right at '" + file.system() + "' or where the record comes from, then replay the case; a newer"
                        + " state is tried by itself; or skip it";
            case PROCESS ->
                "put it right, then replay the case, and the step is done again; or skip it, and the process goes on"
                        + " behind that step";
        };
    }
}
