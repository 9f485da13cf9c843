package io.retailsync.engine.internal;

import io.retailsync.api.Abort;
import io.retailsync.api.Process;
import io.retailsync.api.Step;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times, spans and refusals in the words of people, for the journal, cases and explanations. All times are UTC. */
final class PlainWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Past this nothing is meant to happen by itself. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private PlainWords() {}

    static String time(Instant at) {
        return at.isBefore(NEVER) ? MOMENT.format(at) : "no set time";
    }

    /** {@return a span, rounded down: 40 s, 12 min, 3 h 20 min, 2 d 4 h} */
    static String lapse(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min";
        }
        return seconds < 86_400
                ? seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min"
                : seconds / 86_400 + " d " + seconds % 86_400 / 3_600 + " h";
    }

    static String since(Instant at, Instant now) {
        return "since " + time(at) + " (" + lapse(Duration.between(at, now)) + ")";
    }

    static String ago(Instant at, Instant now) {
        return "at " + time(at) + " (" + lapse(Duration.between(at, now)) + " ago)";
    }

    static String until(Instant at, Instant now) {
        return time(at) + (at.isAfter(now) ? " (in " + lapse(Duration.between(now, at)) + ")" : " (now)");
    }

    static String refusal(SyncFailure.Rejected failure) {
        return refusal(failure.code(), failure.path(), failure.message());
    }

    /** Vendors often repeat the code in the message, and always know best what it means. */
    static String refusal(String code, String path, String message) {
        String where = path.isEmpty() ? "" : " (at " + path + ")";
        return message.startsWith(code) ? message + where : code + where + ": " + message;
    }

    /** {@return what kind of failure it is and what was said} */
    static String failure(SyncFailure failure) {
        String kind = switch (failure.kind()) {
            case TRANSIENT -> "it did not go through";
            case RATE_LIMITED -> "the limit of calls is used up";
            case UNAUTHORIZED -> "our credentials are not accepted";
            case CONFLICT -> "it was changed there meanwhile";
            case WAITING -> "something that it refers to is not there";
            case AMBIGUOUS -> "the answer was lost";
            case REJECTED -> "it was refused";
            case GONE -> "it was deleted there";
        };
        return failure.kind() + ", " + kind + ": " + failure.message();
    }

    /** {@return why a process turned back or stands still: what happened, at which step, at which system} */
    static String abort(Abort why, Process<?> definition) {
        String system = definition.steps().stream()
                .filter(step -> step.name().equals(why.step()) && step instanceof Step.Call<?>)
                .map(step -> ((Step.Call<?>) step).system())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> " at '" + name + "'")
                .orElse("");
        String said = why.code().isEmpty() ? why.message() : refusal(why.code(), "", why.message());
        return why.cause() + " in step '" + why.step() + "'" + system + ": " + said;
    }
}
