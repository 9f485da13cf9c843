package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactsTest {

    private final Scene scene = new Scene();
    private Optional<String> cursor = Optional.empty();

    @Test
    void whatWasSentComesBackEqualSoThatItIsAnEcho() {
        scene.stocked();
        Observation<?> said = observation(pull(200).changes().get(0));
        assertThat(said.ref())
                .isEqualTo(ExternalRef.of(
                        "crm", "contact", scene.record("Contact", "c-1").id()));
        assertThat(said.businessKey()).contains("c-1");
        assertThat(said.matchKeys()).containsExactly("email:jo@acme.example");
        assertThat(said.values())
                .containsEntry("name", Optional.of(new PersonName("Jo", "Doe", "Jo Doe")))
                .containsEntry("email", Optional.of(new EmailAddress("jo@acme.example")))
                .containsEntry("phone", Optional.of(new PhoneNumber("+4930123456")))
                .containsEntry("emailConsent", Optional.of(Scene.GRANTED))
                .hasSize(4);
        assertThat(said.version()).isEqualTo(scene.record("Contact", "c-1").modifiedAt());
    }

    @ParameterizedTest
    @EnumSource(ConsentState.class)
    void everyConsentComesBackAsItWasSent(ConsentState state) {
        Consent consent = new Consent(state, Instant.parse("2026-11-01T08:00:00.123Z"));
        scene.host
                .deliver(CustomerPaths.TYPE, "c-1", Scene.customer("jo@acme.example", consent))
                .get();
        assertThat(consent()).contains(consent);
    }

    @Test
    void aTickMeansWithdrawnAndTakingItAwayAgainMeansWhatWasBefore() {
        scene.stocked();
        scene.org.org().changeConsent("c-1", true, scene.call.now());
        assertThat(consent()).contains(new Consent(ConsentState.WITHDRAWN, null));
        scene.call.later(Duration.ofMinutes(1));
        scene.org.org().changeConsent("c-1", false, scene.call.now());
        assertThat(consent()).contains(Scene.GRANTED);
    }

    @Test
    void takingAwayATickThatWeSetIsConsent() {
        Consent withdrawn = new Consent(ConsentState.WITHDRAWN, Instant.parse("2026-11-01T08:00:00Z"));
        scene.host
                .deliver(CustomerPaths.TYPE, "c-1", Scene.customer("jo@acme.example", withdrawn))
                .get();
        scene.org.org().changeConsent("c-1", false, scene.call.now());
        assertThat(consent()).contains(new Consent(ConsentState.GRANTED, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentState.class,
            names = {"EXPIRED", "WITHDRAWN", "REDACTED"})
    void whatForbidsWritingTicksTheBoxThatPeopleUse(ConsentState state) {
        written(state);
        assertThat(scene.record("Contact", "c-1").isTrue("HasOptedOutOfEmail")).isTrue();
    }

    @Test
    void takingAwayTheTickOfAConsentThatRanOutIsConsent() {
        written(ConsentState.EXPIRED);
        scene.org.org().changeConsent("c-1", false, scene.call.now());
        assertThat(consent()).contains(new Consent(ConsentState.GRANTED, null));
    }

    @Test
    void nobodyAgreesOnBehalfOfWhomeverIsErased() {
        written(ConsentState.REDACTED);
        scene.org.org().changeConsent("c-1", false, scene.call.now());
        assertThat(consent()).map(Consent::state).contains(ConsentState.REDACTED);
    }

    private void written(ConsentState state) {
        Consent consent = new Consent(state, Instant.parse("2026-11-01T08:00:00Z"));
        scene.host
                .deliver(CustomerPaths.TYPE, "c-1", Scene.customer("jo@acme.example", consent))
                .get();
    }

    @Test
    void anEmptyBoxOfAContactThatNobodyAskedSaysNothing() {
        scene.org.org().enter("Contact", Map.of("LastName", "Doe"), scene.call.now());
        assertThat(consent()).isEmpty();
    }

    @Test
    void aPhoneNumberAsPeopleWriteItIsKeptAsideAndNotTakenForNone() {
        scene.org.org().enter("Contact", Map.of("LastName", "Doe", "Phone", "call the office"), scene.call.now());
        Observation<?> said = observation(pull(200).changes().get(0));
        assertThat(said.values()).doesNotContainKey("phone").containsEntry("email", Optional.empty());
        assertThat(said.unknown()).contains("{\"Phone\":\"call the office\"}");
    }

    @Test
    void manyContactsOfOneSecondAreReadPageByPageWithoutLossOrRepeat() {
        for (int index = 0; index < 25; index++) {
            scene.org.org().enter("Contact", Map.of("LastName", "N" + index), scene.call.now());
        }
        List<String> ids = new ArrayList<>();
        Page page;
        do {
            page = pull(4);
            page.changes().forEach(change -> ids.add(change.eventId()));
        } while (page.more());
        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void r20_aRowThatIsCommittedLateWithAStampBelowTheNewestIsReadInTheNextRound() {
        scene.stocked();
        Set<String> seen = new HashSet<>();
        round(seen);
        scene.call.later(Duration.ofMinutes(5));
        scene.org.org().enter("Contact", Map.of("LastName", "New"), scene.call.now());
        round(seen);
        scene.org
                .org()
                .editContact(
                        "c-1", Map.of("MailingCity", "Late"), scene.call.now().minusSeconds(240));
        assertThat(round(seen))
                .singleElement()
                .asString()
                .contains(scene.record("Contact", "c-1").id());
        assertThat(round(seen)).isEmpty();
    }

    @Test
    void theSameCursorGivesTheSameAgain() {
        scene.stocked();
        List<Incoming> first = scene.connector
                .pull(new Pull("contacts", Optional.empty(), 10), scene.call)
                .get()
                .changes();
        List<Incoming> second = scene.connector
                .pull(new Pull("contacts", Optional.empty(), 10), scene.call)
                .get()
                .changes();
        assertThat(second)
                .extracting(Incoming::eventId)
                .isEqualTo(first.stream().map(Incoming::eventId).toList());
    }

    @Test
    void aDeletedContactIsGone() {
        scene.stocked();
        String id = scene.record("Contact", "c-1").id();
        scene.org.org().delete(id, scene.call.now());
        Observation<?> said = observation(pull(200).changes().get(0));
        assertThat(said.isGone()).isTrue();
        assertThat(said.ref().value()).isEqualTo(id);
        assertThat(said.values()).isEmpty();
    }

    @Test
    void contactsAreFetchedByIdInTheOrderAskedFor() {
        scene.stocked();
        ExternalRef known =
                ExternalRef.of("crm", "contact", scene.record("Contact", "c-1").id());
        ExternalRef unknown = ExternalRef.of("crm", "contact", "0035e0000000099AAA");
        List<Fetched> fetched =
                scene.connector.fetch(List.of(unknown, known), scene.call).get();
        assertThat(fetched.get(0).body()).isEmpty();
        Observation<?> said = translate(fetched.get(1).body().orElseThrow(), Optional.of(known));
        assertThat(said.values()).containsKey("emailConsent");
    }

    @Test
    void aLostAnswerToAReadIsOnlyADelay() {
        scene.call.spares(1).befalls(FaultKind.TRUNCATED);
        assertThat(scene.connector
                        .pull(new Pull("contacts", Optional.empty(), 10), scene.call)
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.TRANSIENT);
    }

    @Test
    void aMalformedRowIsACaseAndNoException() {
        for (String body : List.of("no json", "[]", "{\"Id\":\"0035e0000000001AAA\",\"SystemModstamp\":\"soon\"}")) {
            String reason = scene.connector
                    .translate(raw(Bytes.utf8(body), Optional.empty()), NoCrosswalks.NONE)
                    .fold(all -> "", skip -> "", failure -> failure.code());
            assertThat(reason).isEqualTo("malformed");
        }
    }

    private List<String> round(Set<String> seen) {
        List<String> fresh = new ArrayList<>();
        Page page;
        do {
            page = pull(200);
            page.changes().stream().map(Incoming::eventId).filter(seen::add).forEach(fresh::add);
        } while (page.more());
        return fresh;
    }

    private Page pull(int limit) {
        Page page = scene.connector
                .pull(new Pull("contacts", cursor, limit), scene.call)
                .get();
        cursor = Optional.of(page.cursor());
        return page;
    }

    private Optional<Consent> consent() {
        cursor = Optional.empty();
        return observation(pull(200).changes().get(0))
                .values()
                .getOrDefault("emailConsent", Optional.empty())
                .map(Consent.class::cast);
    }

    private Observation<?> observation(Incoming incoming) {
        return translate(incoming.body(), Optional.empty());
    }

    private Observation<?> translate(Bytes body, Optional<ExternalRef> hint) {
        return scene.said("contacts", body, hint);
    }

    private Raw raw(Bytes body, Optional<ExternalRef> hint) {
        return scene.raw("contacts", body, hint);
    }
}
