package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An org has words of its own for the status of an order; here every one of them but {@code Activated} counts as a draft. */
class StatusWordsTest {

    private final Scene scene = new Scene().stocked();

    /** {@return the values of Order.Status that are sent, in order, by a connector that is told so} */
    private List<String> sent(UnaryOperator<SalesforceConnector.Builder> words, OrderStatus status) {
        Host host = new Host(words.apply(Scene.connector()).build(), scene.call);
        scene.host.refs.forEach(host.refs::put);
        host.knows(Scene.SHOPPER, io.retailsync.model.Key.of(io.retailsync.model.party.CustomerPaths.TYPE, "c-1"));
        int before = scene.call.sent.size();
        Order order = Scene.order(status, Scene.line("1", "HAT", 3, 3, "19.99"));
        host.deliver(OrderPaths.TYPE, "o-1", order);
        return scene.call.sent.subList(before, scene.call.sent.size()).stream()
                .filter(request -> request.uri().getPath().endsWith("/composite"))
                .map(request -> ModelJson.standard().tree(request.body().utf8()))
                .flatMap(request -> request.findValues("body").stream())
                .map(body -> body.path("Status"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void withoutWordsOfItsOwnTheOrgIsSentTheVendors() {
        assertThat(sent(words -> words, OrderStatus.COMPLETED)).containsExactly("Draft", "Activated");
    }

    @Test
    void aStatusIsSentInTheOrgsOwnWord() {
        assertThat(sent(words -> words.orderStatus(OrderStatus.COMPLETED, "Shipped"), OrderStatus.COMPLETED))
                .containsExactly("Draft", "Shipped");
        assertThat(sent(words -> words.orderStatus(OrderStatus.COMPLETED, "Shipped"), OrderStatus.CONFIRMED))
                .as("others are as ever")
                .containsExactly("Draft", "Activated");
    }

    @Test
    void anOrderIsWrittenUnderTheOrgsOwnWordForADraft() {
        assertThat(sent(words -> words.draftStatus("Cancelled"), OrderStatus.CONFIRMED))
                .containsExactly("Cancelled", "Activated");
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
    }
}
