package io.retailsync.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.http.Secret;
import io.retailsync.http.Token;
import io.retailsync.http.TokenSource;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final URI SHOP = URI.create("https://acme.myshopify.com");

    private final ShopCall call = new ShopCall();

    @Test
    void aTokenThatDoesNotExpireIsNeverAskedFor() {
        TokenSource<Secret> tokens = Grant.of(StaticToken.of("shpat_1"), SHOP);
        assertThat(tokens.renew(call).get()).isEqualTo(new Token<>(Secret.of("shpat_1"), Instant.MAX));
        assertThat(call.sent).isEmpty();
    }

    @Test
    void clientCredentialsAskTheShopAndNameNoSecretInWords() {
        TokenSource<Secret> tokens = Grant.of(ClientCredentials.of("app", "shpss_secret"), SHOP);
        Token<Secret> token = tokens.renew(call).get();
        assertThat(token.value()).isEqualTo(Secret.of("t-1"));
        assertThat(token.usableUntil()).as("nine tenths of its life").isEqualTo(ShopCall.NOW.plusSeconds(900));
        assertThat(call.sent)
                .singleElement()
                .satisfies(request -> assertThat(request.uri()).isEqualTo(SHOP.resolve("/admin/oauth/access_token")))
                .satisfies(request -> assertThat(request.body().utf8())
                        .isEqualTo("grant_type=client_credentials&client_id=app&client_secret=shpss_secret"));
        assertThat(tokens.toString()).doesNotContain("shpss_secret");
    }

    /** A shop that gives tokens of a thousand seconds. */
    private static final class ShopCall implements Call {

        static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

        final List<HttpRequest> sent = new ArrayList<>();

        @Override
        public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
            sent.add(request);
            return Either.right(HttpResponse.json(200, "{\"access_token\":\"t-1\",\"expires_in\":1000}"));
        }

        @Override
        public String system() {
            return "shop";
        }

        @Override
        public Instant deadline() {
            return NOW.plusSeconds(30);
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public void meter(double available, double perSecond, double most) {}
    }
}
