package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sent Bearer SECRETSECRET here",
                "sent 00D5e0000000001!SECRET.SECRET_1",
                "token shpat_SECRETSECRET is invalid",
                "{\"access_token\":\"SECRET\"}",
                "client_secret=SECRET&grant_type=x",
                "assertion=eyJhbGciOiJSUzI1NiJ9.eyJpSECRET.SECRET",
            })
    void tokensAndPasswordsAreTakenOut(String text) {
        assertThat(Redaction.of(text)).doesNotContain("SECRET");
    }

    @Test
    void mailAddressesAreTakenOutAndTheRestStays() {
        assertThat(Redaction.of("Email: invalid email address: jo.doe@acme.example of Contact 0035e0000000001AAA"))
                .isEqualTo("Email: invalid email address: [mail address] of Contact 0035e0000000001AAA");
    }

    @Test
    void longTextsAreCut() {
        assertThat(Redaction.of("x".repeat(10_000))).hasSize(501);
    }

    @Test
    void aSecretDoesNotPrintItself() {
        assertThat(Secret.of("abc")).hasToString("secret of 3 characters").isEqualTo(Secret.of("abc"));
        assertThat(Secret.of("abc").reveal()).isEqualTo("abc");
    }
}
