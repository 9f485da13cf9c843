package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayloadEndsTest {

    private final PayloadEnds ends;

    PayloadEndsTest() throws JsonProcessingException {
        Map<String, String> replies = Map.of(
                "door", "ignored: topic 'x/y' is not used",
                "sent", "accepted",
                "worst", "accepted",
                "late", "accepted",
                "unknown", "accepted",
                "mute", "accepted");
        ends = new PayloadEnds(id -> Optional.ofNullable(replies.get(id)), new ObjectMapper().readTree("""
                [{"id":"shop|sent","state":"DONE","reason":"","ends":[{"target":"crm","end":"DELIVERED","reason":""}]},
                 {"id":"shop|worst","state":"DONE","reason":"","ends":[
                   {"target":"crm","end":"DELIVERED","reason":""},{"target":"order-to-cash","end":"REJECTED","reason":"undone"}]},
                 {"id":"shop|mute","state":"DONE","reason":"","ends":[{"target":"crm","end":"REJECTED","reason":""}]},
                 {"id":"shop|late","state":"SUPERSEDED","reason":"a later one","ends":[]}]"""));
    }

    private Report.PayloadEnd of(String webhookId) {
        return ends.of(new GivenWebhooks.Announced("f.json", "x/y", MissingNode.getInstance(), webhookId));
    }

    @Test
    void eachPayloadHasItsOwnEnd() {
        assertThat(of("door")).isEqualTo(new Report.PayloadEnd("f.json", "ignored", "topic 'x/y' is not used"));
        assertThat(of("sent")).isEqualTo(new Report.PayloadEnd("f.json", "delivered", "crm"));
        assertThat(of("worst")).isEqualTo(new Report.PayloadEnd("f.json", "rejected", "undone"));
        assertThat(of("late")).isEqualTo(new Report.PayloadEnd("f.json", "superseded", "a later one"));
    }

    @Test
    void whoTookSomethingIsKnownAlsoWhereAnotherEndIsWorse() {
        assertThat(ends.takenBy(new GivenWebhooks.Announced("f.json", "x/y", MissingNode.getInstance(), "worst")))
                .containsExactly("crm");
    }

    @Test
    void whatNobodyKnowsOfOrCanExplainIsNotSettled() {
        assertThat(of("never").isSettled()).isFalse();
        assertThat(of("unknown").isSettled()).isFalse();
        assertThat(of("mute").isSettled()).isFalse();
        assertThat(of("late").isSettled()).isTrue();
    }
}
