package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class HmacTest {

    private static final Bytes BODY = Bytes.utf8("what do ya want for nothing?");
    private static final Secret KEY = Secret.of("Jefe");

    @Test
    void theSecondTestCaseOfRfc4231Holds() {
        byte[] expected = new java.math.BigInteger(
                        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", 16)
                .toByteArray();
        assertThat(java.util.Base64.getDecoder().decode(Hmac.base64(KEY, BODY))).isEqualTo(expected);
    }

    @Test
    void anyOfSeveralSecretsMayHaveSigned() {
        String signature = Hmac.base64(KEY, BODY);
        assertThat(Hmac.isSignedByAny(List.of(Secret.of("new"), KEY), BODY, signature))
                .isTrue();
        assertThat(Hmac.isSignedByAny(List.of(Secret.of("new")), BODY, signature))
                .isFalse();
        assertThat(Hmac.isSignedByAny(List.of(), BODY, signature)).isFalse();
    }

    @Test
    void aChangedByteOrAMalformedSignatureIsWrong() {
        String signature = Hmac.base64(KEY, BODY);
        assertThat(Hmac.isSignedByAny(List.of(KEY), Bytes.utf8("what do ya want for nothing!"), signature))
                .isFalse();
        assertThat(Hmac.isSignedByAny(List.of(KEY), BODY, "%%%")).isFalse();
        assertThat(Hmac.isSignedByAny(List.of(KEY), BODY, "")).isFalse();
    }
}
