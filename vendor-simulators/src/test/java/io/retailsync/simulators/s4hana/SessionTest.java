package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Caller caller = Caller.atWork();
    private final String customer = caller.customer();

    private HttpResponse order() {
        return caller.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-1", customer, "MUG-1", "1"));
    }

    @Test
    void aTokenComesWithSeveralCookies() {
        assertThat(caller.jar).hasSize(3).containsKey("SAP_SESSIONID_S4H_100");
        assertThat(order().status()).isEqualTo(201);
    }

    @Test
    void aWriteWithoutItsCookiesIsToldThatATokenIsRequired() {
        caller.jar.clear();
        HttpResponse response = order();
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.header("x-csrf-token")).contains("Required");
        assertThat(caller.books().salesOrders()).isEmpty();
    }

    @Test
    void aWriteWithAnotherTokenIsRefused() {
        caller.token = "stale";
        assertThat(order().header("x-csrf-token")).contains("Required");
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        caller.pass(Duration.ofMinutes(31));
        assertThat(order().status()).isEqualTo(403);
        caller.jar.clear();
        caller.fetchToken();
        assertThat(order().status()).isEqualTo(201);
    }

    @Test
    void aSecondFetchInTheSameSessionGivesTheSameToken() {
        String first = caller.token;
        caller.fetchToken();
        assertThat(caller.token).isEqualTo(first);
    }

    @Test
    void aReadNeedsNoToken() {
        caller.jar.clear();
        assertThat(caller.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(200);
    }

    @Test
    void fiveWrongPasswordsLockTheUser() {
        HttpRequest wrong = HttpRequest.get(Caller.uri(Caller.ORDERS + "/")).with("authorization", "Basic eDp5");
        for (int i = 0; i < 5; i++) {
            assertThat(caller.simulator.handle(wrong, caller.now).response().status())
                    .isEqualTo(401);
        }
        assertThat(caller.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(401);
        caller.simulator.unlockUser();
        assertThat(caller.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(200);
    }

    @Test
    void anUnknownVersionOfAServiceIsForbiddenWithoutAskingForAToken() {
        HttpResponse response = caller.get("API_OUTBOUND_DELIVERY_SRV/A_OutbDeliveryHeader");
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.header("x-csrf-token")).isEmpty();
    }

    @Test
    void theGatewayThrottlesAboveItsBudget() {
        Caller busy = Caller.atWork(S4HanaSettings.usual(1).withRequestsPerSecond(2));
        busy.now = busy.now.plusSeconds(5).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        assertThat(busy.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(200);
        assertThat(busy.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(200);
        HttpResponse third = busy.get(Caller.ORDERS + "/A_SalesOrder");
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.header("retry-after")).contains("1");
        busy.now = busy.now.plusSeconds(1);
        assertThat(busy.get(Caller.ORDERS + "/A_SalesOrder").status()).isEqualTo(200);
    }

    @Test
    void itsOwnFaultsAreItsOwn() {
        HttpRequest write = caller.dressed(new HttpRequest(
                "POST",
                Caller.uri(Caller.ORDERS + "/A_SalesOrder"),
                Map.of("x-csrf-token", caller.token),
                io.retailsync.spi.Bytes.empty()));
        assertThat(caller.simulator.refuse(FaultKind.EXPIRED_TOKEN, write, caller.now))
                .hasValueSatisfying(reply ->
                        assertThat(reply.response().header("x-csrf-token")).contains("Required"));
        assertThat(order().status()).as("the session is gone for good").isEqualTo(403);
        HttpRequest read = caller.dressed(HttpRequest.get(Caller.uri(Caller.ORDERS + "/A_SalesOrder")));
        assertThat(caller.simulator.refuse(FaultKind.MISSING_CSRF, read, caller.now))
                .isEmpty();
        assertThat(caller.simulator.refuse(FaultKind.STALE_VERSION, read, caller.now))
                .isEmpty();
        assertThat(caller.simulator.refuse(FaultKind.THROTTLED, read, caller.now))
                .hasValueSatisfying(reply -> {
                    assertThat(reply.response().status()).isIn(429, 503);
                    assertThat(reply.response().header("retry-after")).isPresent();
                });
    }
}
