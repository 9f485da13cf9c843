package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.spi.Pull;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.vavr.control.Either;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Scene scene = new Scene();

    @Test
    void anAssertionSignedWithTheUploadedCertificatesKeyIsAccepted() throws NoSuchAlgorithmException {
        KeyPair keys = keys();
        SalesforceSimulator org = SalesforceSimulator.builder()
                .certificate(keys.getPublic(), "integration@acme.example")
                .build();
        OrgCall call = new OrgCall(org);
        JwtBearer bearer = JwtBearer.of("3MVG9SimulatedConsumerKey", "integration@acme.example", keys.getPrivate());
        assertThat(pull(Scene.connector().credentials(bearer), call).isRight()).isTrue();

        SyncFailure late = pull(Scene.connector().credentials(bearer.skew(Duration.ofMinutes(-10))), call)
                .getLeft();
        assertThat(late.kind()).isEqualTo(SyncFailure.Kind.UNAUTHORIZED);
        assertThat(late.message()).contains("expired authorization code").contains("JwtBearer.skew");

        JwtBearer elsewhere = bearer.audience(URI.create("https://elsewhere.example"));
        assertThat(pull(Scene.connector().credentials(elsewhere), call)
                        .getLeft()
                        .message())
                .contains("audience is invalid");
        assertThat(bearer.toString()).isEqualTo("JWT bearer for https://login.salesforce.com");
    }

    @Test
    void aWrongSecretIsUnauthorizedAndNotPrinted() {
        ClientCredentials wrong = ClientCredentials.of("3MVG9SimulatedConsumerKey", "hunter2hunter2");
        SyncFailure failure =
                pull(Scene.connector().credentials(wrong), scene.call).getLeft();
        assertThat(failure.kind()).isEqualTo(SyncFailure.Kind.UNAUTHORIZED);
        assertThat(failure.message()).doesNotContain("hunter2");
        assertThat(wrong.toString()).doesNotContain("hunter2");
    }

    @Test
    void anExpiredSessionIsRenewedOnceAndTheRequestSentAgain() {
        scene.stocked();
        int before = scene.call.sent.size();
        scene.call.befalls(FaultKind.EXPIRED_TOKEN);
        scene.price("HAT", "21.00");
        assertThat(scene.call.sent.subList(before, scene.call.sent.size()))
                .extracting(request -> request.uri().getPath().replaceAll(".*/", ""))
                .containsExactly("RetailSync_Id__c", "token", "RetailSync_Id__c");
    }

    @Test
    void aSecondRefusalIsUnauthorized() {
        scene.stocked();
        scene.call.befalls(FaultKind.EXPIRED_TOKEN).spares(1).befalls(FaultKind.EXPIRED_TOKEN);
        assertThat(customer().getLeft().kind()).isEqualTo(SyncFailure.Kind.UNAUTHORIZED);
    }

    @Test
    void aLostAnswerOfTheLoginIsOnlyADelayAlsoForAWrite() {
        scene.call.befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(customer().getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        scene.call.befalls(FaultKind.SERVER_ERROR);
        assertThat(customer().getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
    }

    @Test
    void theBudgetIsReadFromEveryAnswer() {
        scene.stocked();
        assertThat(scene.call.meter).isNotEmpty();
        assertThat(scene.call.meter.get(scene.call.meter.size() - 1))
                .isEqualTo((double) (100_000 - scene.call.requestsTo("/services/data/")));
    }

    @Test
    void aUsedUpBudgetIsALongWaitAndTooManyAtOnceAShortOne() {
        scene.stocked();
        scene.call.befalls(FaultKind.THROTTLED);
        assertThat(customer().getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.RateLimited.class,
                        limited -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(5)));
        SalesforceSimulator small =
                SalesforceSimulator.builder().dailyRequests(1).build();
        OrgCall call = new OrgCall(small);
        Host host = new Host(Scene.connector().build(), call);
        assertThat(host.deliver(CustomerPaths.TYPE, "c-1", Scene.customer("a@b.example", Scene.GRANTED))
                        .getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.RateLimited.class,
                        limited -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofMinutes(15)));
    }

    @Test
    void aGatewaysPageAfterAWriteLeavesTheOutcomeOpen() {
        scene.stocked();
        scene.call.spares(1).befalls(FaultKind.SERVER_ERROR);
        assertThat(customer().getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
    }

    @Test
    void everyRequestSaysWhoWeAreAndSwitchesAssignmentRulesOff() {
        scene.stocked();
        scene.call.sent.stream()
                .filter(request -> request.uri().getPath().contains("/composite"))
                .forEach(request -> {
                    assertThat(request.header("sforce-call-options")).contains("client=retail-sync");
                    assertThat(request.header("sforce-auto-assign")).contains("FALSE");
                });
    }

    @Test
    void anIncompleteConfigurationSaysWhatToWrite() {
        assertThatThrownBy(() -> SalesforceConnector.builder().build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".loginHost(");
        assertThatThrownBy(() ->
                        SalesforceConnector.builder().loginHost(Scene.HOST).build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".credentials(");
        assertThatThrownBy(() -> SalesforceConnector.builder()
                        .loginHost(Scene.HOST)
                        .credentials(ClientCredentials.of("a", "b"))
                        .build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".currency(\"EUR\") or .multiCurrency()");
        assertThatThrownBy(
                        () -> SalesforceConnector.builder().loginHost(URI.create("https://acme.lightning.force.com")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("My Domain");
        assertThatThrownBy(() -> SalesforceConnector.builder().version("latest"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("68.0");
        assertThatThrownBy(() -> SalesforceConnector.builder().currency("euro"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("'euro' is no currency of ISO 4217: write one such as .currency(\"EUR\")");
        assertThatThrownBy(() -> SalesforceConnector.builder().contacts(Duration.ofSeconds(30), Duration.ofSeconds(-1)))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("an overlap of PT-1S: write zero or more");
        assertThatThrownBy(() -> SalesforceConnector.builder().loginHost(URI.create("//acme.my.salesforce.com")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("write the My Domain address");
        assertThatThrownBy(() -> SalesforceConnector.builder().dailyRequests(0))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("an org that takes 0 requests a day");
        assertThatThrownBy(() -> ClientCredentials.of("", "b"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("an app without a key");
    }

    @Test
    void aKeyThatIsNoRsaKeyIsRefused() throws NoSuchAlgorithmException {
        PrivateKey elliptic =
                KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();
        assertThatThrownBy(() -> JwtBearer.of("3MVG9SimulatedConsumerKey", "integration@acme.example", elliptic))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("no EC keys")
                .hasMessageContaining("RSA");
        KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
        small.initialize(1_024);
        PrivateKey weak = small.generateKeyPair().getPrivate();
        assertThatThrownBy(() -> JwtBearer.of("3MVG9SimulatedConsumerKey", "integration@acme.example", weak))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("an RSA key of 1024 bits");
    }

    private Either<SyncFailure, io.retailsync.spi.Receipt> customer() {
        return scene.host.deliver(CustomerPaths.TYPE, "c-1", Scene.customer("jo@acme.example", Scene.GRANTED));
    }

    private static Either<SyncFailure, io.retailsync.spi.Page> pull(SalesforceConnector.Builder builder, OrgCall call) {
        return builder.build().pull(new Pull("contacts", Optional.empty(), 10), call);
    }

    private static KeyPair keys() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        return generator.generateKeyPair();
    }
}
