package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    private static final KeyPair KEYS = keys();
    private final Crm crm =
            new Crm(SalesforceSimulator.builder().certificate(KEYS.getPublic(), "integration@acme.example"));
    private final long inThreeMinutes = crm.now.getEpochSecond() + 180;

    @ParameterizedTest
    @ValueSource(strings = {"%d", "\"%d\"", "%d000"})
    void anExpiryIsReadAsNumberAsTextAndInMilliseconds(String form) throws Exception {
        HttpResponse answer = bearer(claims("https://login.salesforce.com", form.formatted(inThreeMinutes)), false);
        JsonNode granted = Crm.json(answer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(granted.path("access_token").asText()).startsWith("00D5e0000000001!");
        assertThat(granted.path("instance_url").asText()).isEqualTo(Crm.HOST);
        assertThat(granted.path("id").asText()).endsWith("/id/00D5e0000000001EAA/0055e0000000001AAA");
        assertThat(granted.has("expires_in")).isFalse();
    }

    @Test
    void paddedSegmentsAreRead() throws Exception {
        assertThat(bearer(claims("https://login.salesforce.com", "" + inThreeMinutes), true)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anExpiredAssertionSaysWhatRealOrgsSay() throws Exception {
        HttpResponse answer = bearer(claims("https://login.salesforce.com", "" + (inThreeMinutes - 400)), false);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(Crm.json(answer).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(Crm.json(answer).path("error_description").asText()).isEqualTo("expired authorization code");
    }

    @Test
    void aForeignAudienceIsRefused() throws Exception {
        HttpResponse answer = bearer(claims("https://elsewhere.example", "" + inThreeMinutes), false);
        assertThat(Crm.json(answer).path("error_description").asText()).isEqualTo("audience is invalid");
    }

    @Test
    void aForeignSignatureIsRefused() throws Exception {
        String claims = claims("https://login.salesforce.com", "" + inThreeMinutes);
        HttpResponse answer = post(sign(claims, keys().getPrivate(), false));
        assertThat(Crm.json(answer).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void theSameAppAndUserGetTheSameLivingSession() throws Exception {
        String claims = claims("https://login.salesforce.com", "" + inThreeMinutes);
        JsonNode first = Crm.json(bearer(claims, false));
        JsonNode second = Crm.json(bearer(claims, false));
        assertThat(second.path("access_token")).isEqualTo(first.path("access_token"));
    }

    @Test
    void aWrongSecretIsAnErrorObject() {
        HttpResponse answer =
                crm.token("grant_type=client_credentials&client_id=3MVG9SimulatedConsumerKey&client_secret=guess");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(Crm.json(answer).path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void aSessionLivesTwoHoursAfterItsLastUse() {
        crm.later(Duration.ofMinutes(90));
        assertThat(crm.get("/limits").status()).isEqualTo(200);
        crm.later(Duration.ofMinutes(90));
        assertThat(crm.get("/limits").status()).isEqualTo(200);
        crm.later(Duration.ofMinutes(121));
        assertThat(Crm.code(crm.get("/limits"))).isEqualTo("401 INVALID_SESSION_ID");
    }

    @Test
    void theListOfVersionsNeedsNoToken() {
        HttpResponse answer = crm.send(HttpRequest.get(URI.create(Crm.HOST + "/services/data")));
        assertThat(Crm.json(answer).path(2).path("version").asText()).isEqualTo("68.0");
    }

    private static String claims(String audience, String expiry) {
        return "{\"iss\":\"3MVG9SimulatedConsumerKey\",\"sub\":\"integration@acme.example\",\"aud\":\"" + audience
                + "\",\"exp\":" + expiry + "}";
    }

    private HttpResponse bearer(String claims, boolean padded) throws Exception {
        return post(sign(claims, KEYS.getPrivate(), padded));
    }

    private HttpResponse post(String assertion) {
        return crm.token("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&client_id=x&format=json"
                + "&assertion=" + URLEncoder.encode(assertion, StandardCharsets.UTF_8));
    }

    private static String sign(String claims, PrivateKey key, boolean padded) throws Exception {
        Base64.Encoder base64 =
                padded ? Base64.getUrlEncoder() : Base64.getUrlEncoder().withoutPadding();
        String signed = base64.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8))
                + '.'
                + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(key);
        signer.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + '.' + base64.encodeToString(signer.sign());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
