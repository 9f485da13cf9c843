package io.retailsync.simulation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Accounting;
import io.retailsync.model.Key;
import io.retailsync.simulation.VirtualTime;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker has to notice each broken promise; here the promises are broken by hand. */
class CheckerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final Shoppers shoppers = new Shoppers(VirtualTime.startingAt(NOW), new SplittableRandom(1));
    private final ToyShop shop = new ToyShop(Duration.ofHours(1), ChronoUnit.MILLIS, false);
    private final ToyErp erp = new ToyErp(Duration.ofHours(1), true, number -> Optional.empty());
    private String token = "";
    private String csrf = "";

    @BeforeEach
    void openTheDoor() {
        shoppers.orders().clear();
        token = Wire.read(send("POST", "/token", "{}").body()).path("token").asText();
        csrf = Wire.read(send("GET", "/csrf", "").body()).path("token").asText();
    }

    @Test
    void accountsThatDoNotAddUp() {
        assertThat(accounts(new Accounting(3, 1, 0, 0, 1, 0, 0))).contains("the accounts add up");
        assertThat(accounts(new Accounting(0, 0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void somethingPendingInTheEnd() {
        assertThat(accounts(new Accounting(1, 0, 0, 0, 0, 1, 0))).contains("nothing is pending in the end");
    }

    @Test
    void anInputThatWasForgottenOrCountedTwice() {
        shop.describe("P1", 1, NOW);
        assertThat(accounts(new Accounting(0, 0, 0, 0, 0, 0, 0))).contains("what was offered was accepted once");
        assertThat(accounts(new Accounting(2, 2, 0, 0, 0, 0, 0))).contains("what was offered was accepted once");
        assertThat(accounts(new Accounting(1, 1, 0, 0, 0, 0, 0))).isEmpty();
    }

    private String accounts(Accounting accounts) {
        Checker checker = checker();
        checker.accounts(accounts);
        return String.join("\n", checker.violations());
    }

    @Test
    void anEventThatNobodyHeardThatIsNoneOrThatCameBeforeAnEarlierOne() {
        Board board = new Board(new SplittableRandom(1));
        board.clears();
        Key order = new Key("order", "1");
        board.hear(order, "placed", 1);
        board.hear(order, "cancelled", 3);
        board.hear(order, "placed", 1);
        assertThat(heard(board, "placed", "cancelled")).isEmpty();
        assertThat(heard(board, "placed", "changed", "cancelled")).contains("it never heard of [changed]");
        assertThat(heard(board, "placed")).contains("nothing is told but events");
        board.hear(order, "changed", 2);
        assertThat(heard(board, "placed", "changed", "cancelled")).contains("changed came as 2 after 3");
    }

    private String heard(Board board, String... told) {
        Checker checker = checker();
        checker.heard(board, Set.of(told));
        return String.join("\n", checker.violations());
    }

    @Test
    void aNewestStateThatDidNotArrive() {
        shop.describe("P1", 1, NOW);
        shop.count("P1", "berlin", 7, NOW);
        assertThat(states()).contains("material P1").contains("stock P1@berlin");
        material("P1 edition 1");
        stock(6, 0);
        assertThat(states()).doesNotContain("material P1").contains("stock P1@berlin");
        stock(7, 1);
        assertThat(states()).isEmpty();
    }

    private String states() {
        Checker checker = checker();
        checker.finalStates();
        return String.join("\n", checker.violations());
    }

    @Test
    void aStateThatGoesBack() {
        material("P1 edition 2");
        stock(7, 0);
        assertThat(order()).isEmpty();
        stock(6, 1);
        assertThat(order()).contains("from 7 back to 6");
        material("P1 edition 1");
        assertThat(order()).contains("from 2 back to 1");
    }

    private String order() {
        Checker checker = checker();
        checker.order();
        return String.join("\n", checker.violations());
    }

    @Test
    void aCommandThatTookEffectTwice() {
        shoppers.orders().put("1001", Shoppers.Kind.CANCELLED);
        book("1001");
        book("1001");
        assertThat(processes()).contains("nothing takes effect twice");
    }

    @Test
    void aProcessThatIsLeftHalfDone() {
        shoppers.orders().put("1001", Shoppers.Kind.CANCELLED);
        book("1001");
        assertThat(processes()).contains("a process ends well or is undone");
        assertThat(processes("1001")).isEmpty();
    }

    @Test
    void anOrderThatWasNeverWorkedOn() {
        shoppers.orders().put("1001", Shoppers.Kind.PLAIN);
        assertThat(processes()).contains("a process ends as its order deserves");
    }

    private String processes(String... stuck) {
        Checker checker = checker();
        checker.processes(Set.of(stuck));
        return String.join("\n", checker.violations());
    }

    private Checker checker() {
        return new Checker(shop, erp, shoppers);
    }

    private void material(String title) {
        send(
                "PUT",
                "/materials",
                Wire.object().put("sku", "P1").put("title", title).toString());
    }

    private void stock(int quantity, int expect) {
        send(
                "POST",
                "/stock",
                Wire.object()
                        .set(
                                "items",
                                Wire.array()
                                        .add(Wire.object()
                                                .put("sku", "P1")
                                                .put("location", "berlin")
                                                .put("quantity", quantity)
                                                .put("expect", expect)))
                        .toString());
    }

    private void book(String number) {
        send("POST", "/sales-orders", Wire.object().put("order", number).toString());
    }

    private HttpResponse send(String method, String path, String body) {
        HttpRequest request = new HttpRequest(
                method, URI.create(ToyErp.BASE + path), java.util.Map.of(), io.retailsync.spi.Bytes.utf8(body));
        return erp.handle(request.with("authorization", token).with("x-csrf-token", csrf), NOW)
                .response();
    }
}
