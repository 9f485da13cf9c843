package io.retailsync.erp;

import static io.retailsync.erp.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Pull;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the system answers, and what the engine is told. */
class FailuresTest {

    private final Company company = new Company().withCustomer();
    private final Effect effect = company.effect(new BookOrder(Orders.KEY, Orders.of(line(1, "MUG-1", 1, "7.50"))));

    private SyncFailure failure() {
        return company.apply(effect).getLeft();
    }

    /** Strikes the next write, whatever reads come before it. */
    private void answerNextWrite(HttpResponse response) {
        company.strikes.add(
                request -> request.method().equals("GET") ? Optional.empty() : Optional.of(Either.right(response)));
    }

    private void refuseNextWrite(FaultKind kind) {
        company.strikes.add(request -> request.method().equals("GET")
                ? Optional.empty()
                : company.simulator.refuse(kind, request, company.now).map(reply -> Either.right(reply.response())));
    }

    private static HttpResponse page(int status) {
        return new HttpResponse(status, Map.of("content-type", "text/html"), Bytes.utf8("<html></html>"));
    }

    @Test
    void aSessionThatIsGoneIsOpenedAgainOnce() {
        company.apply(effect);
        for (FaultKind kind : new FaultKind[] {FaultKind.EXPIRED_TOKEN, FaultKind.MISSING_CSRF}) {
            Company fresh = new Company().withCustomer();
            fresh.strikes.add(request -> request.method().equals("GET")
                    ? Optional.empty()
                    : fresh.simulator.refuse(kind, request, fresh.now).map(reply -> Either.right(reply.response())));
            Effect booking = fresh.effect(new BookOrder(Orders.KEY, Orders.of(line(1, "MUG-1", 1, "7.50"))));
            assertThat(fresh.apply(booking).isRight()).as(kind.name()).isTrue();
            assertThat(fresh.sent.stream()
                            .filter(request -> request.header("x-csrf-token")
                                    .filter("Fetch"::equals)
                                    .isPresent()))
                    .hasSize(2);
        }
    }

    @Test
    void cookiesAndTokenTravelTogether() {
        company.apply(effect);
        HttpRequest write = company.sent.get(company.sent.size() - 1);
        assertThat(write.header("cookie").orElseThrow())
                .contains("SAP_SESSIONID")
                .contains("sap-XSRF");
        assertThat(write.header("x-csrf-token")).isPresent();
        assertThat(write.header("accept-language")).contains("en");
    }

    @Test
    void aSessionThatIsRefusedTwiceIsNotTriedAThirdTime() {
        HttpResponse required = new HttpResponse(403, Map.of("x-csrf-token", "Required"), Bytes.empty());
        answerNextWrite(required);
        answerNextWrite(required);
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        assertThat(company.simulator.books().salesOrders()).isEmpty();
    }

    @Test
    void aBusySystemSaysWhenToComeBack() {
        refuseNextWrite(FaultKind.THROTTLED);
        assertThat(failure())
                .isInstanceOfSatisfying(
                        SyncFailure.RateLimited.class,
                        limited -> assertThat(limited.retryAfter())
                                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4)));
    }

    @Test
    void aBrokenAnswerToAWriteLeavesOpenWhatHappened() {
        for (int status : new int[] {500, 502, 503, 504}) {
            answerNextWrite(page(status));
            assertThat(failure().kind()).as("%d", status).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        }
        answerNextWrite(HttpResponse.json(201, "{\"d\":{\"SalesOr"));
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
    }

    @Test
    void aBrokenAnswerToAReadIsADelay() {
        company.answerNext(page(503));
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        company.strikes.add(request -> Optional.of(Either.left(SyncFailure.ambiguous("reset"))));
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
    }

    @Test
    void anErrorThatTheSystemWroteDownWasRolledBack() {
        answerNextWrite(HttpResponse.json(
                500, "{\"error\":{\"code\":\"SY/530\",\"message\":{\"lang\":\"en\",\"value\":\"dump\"}}}"));
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
    }

    @Test
    void aWrongPasswordStopsEverything() {
        answerNextWrite(page(401));
        assertThat(failure().kind()).isEqualTo(SyncFailure.Kind.UNAUTHORIZED);
        answerNextWrite(page(200));
        assertThat(failure().kind()).as("a logon page").isEqualTo(SyncFailure.Kind.UNAUTHORIZED);
        answerNextWrite(page(403));
        assertThat(failure().message()).contains("SAP_COM_0109");
    }

    @Test
    void aDocumentOnSomebodysScreenHealsByItself() {
        answerNextWrite(
                HttpResponse.json(
                        400,
                        "{\"error\":{\"code\":\"V4/219\",\"message\":{\"lang\":\"en\",\"value\":\"not changed\"},\"innererror\":"
                                + "{\"transactionid\":\"5A\",\"errordetails\":[{\"code\":\"V1/001\",\"severity\":\"warning\",\"message\":\"w\"},"
                                + "{\"code\":\"V1/042\",\"severity\":\"error\",\"message\":\"is currently being processed by user MEYER\"}]}}}"));
        assertThat(failure())
                .isInstanceOfSatisfying(
                        SyncFailure.Transient.class,
                        passing -> assertThat(passing.message()).contains("V1/042"));
    }

    @Test
    void conflictsAreConflicts() {
        for (int status : new int[] {409, 412, 428}) {
            answerNextWrite(HttpResponse.json(status, "{}"));
            assertThat(failure().kind()).as("%d", status).isEqualTo(SyncFailure.Kind.CONFLICT);
        }
    }

    @Test
    void aFailureNamesNoMailAddress() {
        answerNextWrite(
                HttpResponse.json(
                        400,
                        "{\"error\":{\"code\":\"AM/001\",\"message\":{\"lang\":\"en\",\"value\":\"ada@example.org is wrong\"}}}"));
        assertThat(failure().message()).doesNotContain("ada@example.org");
    }

    @Test
    void theNextPageIsReadFromTheHostThatWeKnow() {
        Company paged = new Company(Company.settings().withPageSize(1));
        var page = paged.connector
                .pull(new Pull("stock", Optional.empty(), 100), paged)
                .get();
        assertThat(page.changes()).hasSize(2);
        assertThat(paged.sent)
                .allSatisfy(request -> assertThat(request.uri().getHost()).isEqualTo("my400123-api.s4hana.example"));
        assertThat(paged.sent)
                .anySatisfy(request -> assertThat(request.uri().getRawQuery()).contains("skiptoken"));
    }

    @Test
    void aClientIsSentWhereOneIsSet() {
        S4HanaConnector onPremise = S4HanaConnector.builder()
                .tenant(URI.create("https://s4.acme.example:44300"))
                .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
                .salesArea("1010", "10", "00")
                .client("200")
                .build();
        onPremise.pull(new Pull("deliveries", Optional.empty(), 100), company);
        assertThat(company.sent)
                .allSatisfy(request -> assertThat(request.uri().getRawQuery()).contains("sap-client=200"));
    }

    @Test
    void aConnectorWithoutItsDataIsRefusedWithWhatToWrite() {
        assertThatThrownBy(() -> S4HanaConnector.builder().build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".tenant(URI)");
        assertThatThrownBy(() -> S4HanaConnector.builder()
                        .tenant(URI.create("https://x.example"))
                        .build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".credentials(BasicUser.of(");
        assertThatThrownBy(() -> S4HanaConnector.builder()
                        .tenant(URI.create("https://x.example"))
                        .credentials(BasicUser.of("u", "p"))
                        .build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".salesArea(");
        assertThatThrownBy(() -> BasicUser.of("u", " ")).isInstanceOf(ConfigurationRefused.class);
        assertThat(BasicUser.of("u", "geheim").toString()).doesNotContain("geheim");
    }
}
