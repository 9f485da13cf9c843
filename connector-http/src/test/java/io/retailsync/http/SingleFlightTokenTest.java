package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SingleFlightTokenTest {

    private static final URI VENDOR = URI.create("https://crm.example/");
    private final AtomicInteger issued = new AtomicInteger();
    private final SingleFlightToken<String> token =
            new SingleFlightToken<>(call -> Either.right(Token.unlimited("t" + issued.incrementAndGet())));

    @Test
    void oneTokenServesAllCallsUntilItIsRefused() {
        ScriptedCall call = vendorThatAccepts("t2");
        assertThat(send(call).get().status()).isEqualTo(200);
        assertThat(send(call).get().status()).isEqualTo(200);
        assertThat(issued).hasValue(2);
        assertThat(call.sent).hasSize(3);
    }

    @Test
    void aSecondRefusalIsHandedBackAndNotTriedAgain() {
        ScriptedCall call = vendorThatAccepts("none");
        assertThat(send(call).get().status()).isEqualTo(401);
        assertThat(call.sent).hasSize(2);
    }

    @Test
    void aTokenThatAnotherCallHasGotMeanwhileIsNotRenewedAgain() {
        ScriptedCall call = vendorThatAccepts("t2");
        assertThat(token.get(call).get()).isEqualTo("t1");
        assertThat(token.insteadOf("t1", call).get()).isEqualTo("t2");
        assertThat(token.insteadOf("t1", call).get()).isEqualTo("t2");
        assertThat(issued).hasValue(2);
    }

    @Test
    void aCallThatComesWhileAnotherRenewsIsToldToWait() {
        ScriptedCall call = vendorThatAccepts("t1");
        AtomicReference<Optional<SingleFlightToken<String>>> shared = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<SyncFailure>> other = new AtomicReference<>(Optional.empty());
        SingleFlightToken<String> slow = new SingleFlightToken<>(renewing -> {
            other.set(Optional.of(shared.get().orElseThrow().get(renewing).getLeft()));
            return Either.right(Token.unlimited("t1"));
        });
        shared.set(Optional.of(slow));
        assertThat(slow.get(call).get()).isEqualTo("t1");
        assertThat(other.get().orElseThrow().kind()).isEqualTo(SyncFailure.Kind.RATE_LIMITED);
    }

    @Test
    void aRenewalThatNeverEndsHoldsBackOthersUntilItsDeadlineOnly() {
        ScriptedCall call = vendorThatAccepts("t1");
        AtomicReference<Optional<SingleFlightToken<String>>> shared = new AtomicReference<>(Optional.empty());
        AtomicInteger asked = new AtomicInteger();
        SingleFlightToken<String> stuck = new SingleFlightToken<>(renewing -> {
            if (asked.incrementAndGet() > 1) {
                return Either.right(Token.unlimited("t2"));
            }
            call.now = call.now.plusSeconds(31);
            return shared.get().orElseThrow().get(call).map(Token::unlimited);
        });
        shared.set(Optional.of(stuck));
        assertThat(stuck.get(call).get()).isEqualTo("t2");
    }

    @Test
    void aTokenWithAnEndIsRenewedBeforeItIsRefused() {
        ScriptedCall call = vendorThatAccepts("any");
        Instant end = call.now.plusSeconds(60);
        SingleFlightToken<String> limited =
                new SingleFlightToken<>(renewing -> Either.right(new Token<>("t" + issued.incrementAndGet(), end)));
        limited.get(call);
        call.now = end.minusSeconds(1);
        assertThat(limited.get(call).get()).isEqualTo("t1");
        call.now = end;
        assertThat(limited.get(call).get()).isEqualTo("t2");
    }

    @Test
    void aFailedRenewalIsTriedAgainByTheNextCall() {
        ScriptedCall call = vendorThatAccepts("t");
        SingleFlightToken<String> flaky = new SingleFlightToken<>(renewing -> issued.incrementAndGet() == 1
                ? Either.left(SyncFailure.passing("no"))
                : Either.right(Token.unlimited("t")));
        assertThat(flaky.get(call).getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        assertThat(flaky.get(call).get()).isEqualTo("t");
    }

    private Either<SyncFailure, HttpResponse> send(ScriptedCall call) {
        return token.exchange(
                call,
                1,
                value -> HttpRequest.get(VENDOR).with("Authorization", value),
                answer -> answer.status() == 401);
    }

    private static ScriptedCall vendorThatAccepts(String valid) {
        return new ScriptedCall(request -> Either.right(
                HttpResponse.json(request.header("authorization").orElse("").equals(valid) ? 200 : 401, "{}")));
    }
}
