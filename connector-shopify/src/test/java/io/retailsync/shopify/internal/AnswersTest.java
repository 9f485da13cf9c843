package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.simulators.shopify.ApiLimits;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.SyncFailure.Kind;
import io.retailsync.testkit.FaultKind;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private final ShopWorld world = new ShopWorld();
    private final Answers answers = new Answers("2026-10");

    private static HttpResponse answer(int status, String body) {
        return HttpResponse.json(status, body).with("X-Shopify-API-Version", "2026-10");
    }

    private Either<SyncFailure, List<Fetched>> fetch() {
        return world.connector.fetch(List.of(ExternalRef.of("shopify", "customer", world.ada)), world);
    }

    @ParameterizedTest
    @CsvSource({
        "401,UNAUTHORIZED,UNAUTHORIZED",
        "402,UNAUTHORIZED,UNAUTHORIZED",
        "403,UNAUTHORIZED,UNAUTHORIZED",
        "404,UNAUTHORIZED,UNAUTHORIZED",
        "423,UNAUTHORIZED,UNAUTHORIZED",
        "429,RATE_LIMITED,RATE_LIMITED",
        "400,REJECTED,REJECTED",
        "500,TRANSIENT,AMBIGUOUS",
        "503,TRANSIENT,AMBIGUOUS"
    })
    void eachStatusHasItsFailure(int status, Kind reading, Kind writing) {
        HttpResponse response = answer(status, "<html>");
        assertThat(answers.read(response, world).getLeft().kind()).isEqualTo(reading);
        assertThat(answers.written(response, world).getLeft().kind()).isEqualTo(writing);
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLED,RATE_LIMITED",
        "MAX_COST_EXCEEDED,REJECTED",
        "ACCESS_DENIED,REJECTED",
        "SHOP_INACTIVE,UNAUTHORIZED",
        "INTERNAL_SERVER_ERROR,AMBIGUOUS",
        "BAD_REQUEST,REJECTED",
        "undefinedField,REJECTED"
    })
    void eachCodeOfAWriteThatDidNotRunHasItsFailure(String code, Kind kind) {
        String errors = "\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"" + code + "\"}}]}";
        assertThat(written("{" + errors)).isEqualTo(kind);
        assertThat(written("{\"data\":{\"refundCreate\":null}," + errors)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THROTTLED", "ACCESS_DENIED", "NOT_FOUND", ""})
    void aWriteThatAnsweredAPartMayHaveHappenedWhateverIsReportedBesideIt(String code) {
        assertThat(written(
                        "{\"data\":{\"refundCreate\":{\"refund\":null}},\"errors\":[{\"message\":\"x\",\"path\":[\"refundCreate\","
                                + "\"refund\"],\"extensions\":{\"code\":\"" + code + "\"}}]}"))
                .isEqualTo(Kind.AMBIGUOUS);
    }

    @Test
    void ofSeveralErrorsTheOneThatLeavesMostOpenCounts() {
        assertThat(written("{\"data\":null,\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"ACCESS_DENIED\"}},"
                        + "{\"message\":\"y\",\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}"))
                .isEqualTo(Kind.AMBIGUOUS);
    }

    @Test
    void anErrorOnTheWayThatNobodyKnowsLeavesAWriteOpenAndAQueryRefused() {
        String body =
                "{\"data\":{\"refundCreate\":null},\"errors\":[{\"message\":\"x\",\"path\":[\"refundCreate\"],\"extensions\":{\"code\":"
                        + "\"NEW_IN_2027\"}}]}";
        assertThat(written(body)).isEqualTo(Kind.AMBIGUOUS);
        assertThat(answers.read(answer(200, body), world).getLeft().kind()).isEqualTo(Kind.REJECTED);
    }

    private Kind written(String body) {
        return answers.written(answer(200, body), world).getLeft().kind();
    }

    @Test
    void anAnswerThatIsNoJsonLeavesAWriteOpen() {
        assertThat(answers.written(answer(200, "<html>"), world).getLeft().kind())
                .isEqualTo(Kind.AMBIGUOUS);
        assertThat(answers.read(answer(200, "{\"data\":null}"), world).getLeft().kind())
                .isEqualTo(Kind.TRANSIENT);
    }

    @Test
    void theWaitIsComputedFromTheMeter() {
        String body =
                "{\"errors\":[{\"extensions\":{\"code\":\"THROTTLED\"}}],\"extensions\":{\"cost\":{\"requestedQueryCost\":700,"
                        + "\"throttleStatus\":{\"maximumAvailable\":2000,\"currentlyAvailable\":100,\"restoreRate\":100}}}}";
        SyncFailure failure = answers.read(answer(200, body), world).getLeft();
        assertThat(((SyncFailure.RateLimited) failure).retryAfter()).isEqualTo(Duration.ofSeconds(6));
        assertThat(world.available).contains(100.0);
    }

    @Test
    void anExpiredTokenIsRenewedOnce() {
        assertThat(fetch().isRight()).isTrue();
        world.faults.add(FaultKind.EXPIRED_TOKEN);
        assertThat(fetch().isRight()).isTrue();
        assertThat(world.costs).hasSize(5);
    }

    @Test
    void aThrottledReadIsRateLimitedAndALostOneIsTransient() {
        fetch();
        world.faults.add(FaultKind.THROTTLED);
        assertThat(fetch().getLeft().kind()).isEqualTo(Kind.RATE_LIMITED);
        world.faults.add(FaultKind.RESET_AFTER_EFFECT);
        assertThat(fetch().getLeft().kind()).isEqualTo(Kind.TRANSIENT);
        world.faults.add(FaultKind.SERVER_ERROR);
        assertThat(fetch().getLeft().kind()).isEqualTo(Kind.TRANSIENT);
    }

    @Test
    void beingServedByAnotherVersionStopsReading() {
        HttpResponse response = HttpResponse.json(200, "{\"data\":{}}").with("X-Shopify-API-Version", "2026-01");
        SyncFailure failure = answers.read(response, world).getLeft();
        assertThat(failure.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(failure.message()).contains("2026-01", "2026-10");
        Either<SyncFailure, JsonNode> written = answers.written(response, world);
        assertThat(written.isRight())
                .as("a write that happened is not called failed")
                .isTrue();
    }

    @Test
    void wrongCredentialsAreUnauthorizedWithoutNamingThem() {
        ShopWorld other = new ShopWorld(ShopSettings.of("acme.myshopify.com", "app", "shpss_other"));
        SyncFailure failure = other.connector
                .fetch(List.of(ExternalRef.of("shopify", "customer", other.ada)), other)
                .getLeft();
        assertThat(failure.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(failure.message()).doesNotContain("shpss");
    }

    @Test
    void aBatchOfOrdersIsReadInFewRequestsWithinTheBudgetOfTheSmallestPlan() {
        ShopWorld standard = new ShopWorld(ShopSettings.of("acme.myshopify.com", "app", "shpss_secret")
                .withLimits(ApiLimits.plus().withBucket(2_000, 100)));
        List<ExternalRef> refs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            refs.add(ExternalRef.of("shopify", "order", standard.order(BasketLine.of("MUG-1", 1))));
        }
        assertThat(standard.connector.fetch(refs, standard).get())
                .allMatch(fetched -> fetched.body().isPresent());
        assertThat(standard.costs).as("a token and two queries").hasSize(3);
        assertThat(standard.available.orElseThrow()).isGreaterThan(1_000);
    }

    @Test
    void anUnknownObjectIsFetchedAsNothing() {
        List<Fetched> fetched = world.connector
                .fetch(List.of(ExternalRef.of("shopify", "order", "gid://shopify/Order/1")), world)
                .get();
        assertThat(fetched.get(0).body()).isEmpty();
    }
}
