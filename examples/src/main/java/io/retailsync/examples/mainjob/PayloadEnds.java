package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Follows each given payload to its own end: at the host's door, where it was decided, or at the targets that it concerned. The worst of
 * several ends counts.
 */
final class PayloadEnds {

    private static final String AT_THE_DOOR = "ignored: ";
    private static final List<String> WORST_FIRST =
            List.of("pending", "rejected", "superseded", "ignored", "delivered");

    private final Function<String, Optional<String>> replies;
    private final Map<String, JsonNode> inputs = new HashMap<>();

    /**
     * @param replies what the host said when it took a webhook, by the webhook's id
     * @param inputs what the host says of its inputs
     */
    PayloadEnds(Function<String, Optional<String>> replies, JsonNode inputs) {
        this.replies = replies;
        inputs.forEach(input -> this.inputs.put(input.path("id").asText(), input));
    }

    /** {@return the end of a payload, and why; no end where nobody knows of it} */
    Report.PayloadEnd of(GivenWebhooks.Announced payload) {
        Optional<String> reply = replies.apply(payload.webhookId());
        if (reply.isEmpty()) {
            return new Report.PayloadEnd(payload.file(), "", "the host never took it");
        }
        if (reply.get().startsWith(AT_THE_DOOR)) {
            return new Report.PayloadEnd(payload.file(), "ignored", reply.get().substring(AT_THE_DOOR.length()));
        }
        JsonNode input = inputs.get("shop|" + payload.webhookId());
        return input == null
                ? new Report.PayloadEnd(payload.file(), "", "the host took it and does not know it")
                : end(payload.file(), input);
    }

    /** {@return which targets took it, whatever its worst end is} */
    Set<String> takenBy(GivenWebhooks.Announced payload) {
        JsonNode input = inputs.getOrDefault("shop|" + payload.webhookId(), MissingNode.getInstance());
        return StreamSupport.stream(input.path("ends").spliterator(), false)
                .filter(end -> word(end.path("end")).equals("delivered"))
                .map(end -> end.path("target").asText())
                .collect(Collectors.toSet());
    }

    private static Report.PayloadEnd end(String file, JsonNode input) {
        String state = word(input.path("state"));
        if (!state.equals("done")) {
            return new Report.PayloadEnd(file, state, input.path("reason").asText());
        }
        List<JsonNode> ends = new ArrayList<>();
        input.path("ends").forEach(ends::add);
        String worst = WORST_FIRST.stream()
                .filter(word ->
                        ends.stream().anyMatch(end -> word(end.path("end")).equals(word)))
                .findFirst()
                .orElse("");
        return new Report.PayloadEnd(file, worst, reason(worst, input));
    }

    /** What was delivered says where to; what was not says why not. */
    private static String reason(String end, JsonNode input) {
        return StreamSupport.stream(input.path("ends").spliterator(), false)
                .filter(each -> word(each.path("end")).equals(end))
                .map(each -> end.equals("delivered")
                        ? each.path("target").asText()
                        : each.path("reason").asText())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String word(JsonNode state) {
        return state.asText().toLowerCase(Locale.ROOT);
    }
}
