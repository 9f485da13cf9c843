package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomersTest {

    private final Scene scene = new Scene();
    private final Customer jo = Scene.customer("jo@acme.example", Scene.GRANTED);

    @Test
    void aCustomerBecomesAnAccountAndItsContact() {
        Receipt receipt = deliver(jo).get();
        SalesforceRecord contact = scene.record("Contact", "c-1");
        SalesforceRecord account = scene.record("Account", "c-1");
        assertThat(receipt.refs())
                .containsExactly(
                        ExternalRef.of("crm", "contact", contact.id()), ExternalRef.of("crm", "account", account.id()));
        assertThat(contact.text("AccountId")).contains(account.id());
        assertThat(contact.text("Name")).contains("Jo Doe");
        assertThat(contact.text("Email")).contains("jo@acme.example");
        assertThat(contact.text("Phone")).contains("+4930123456");
        assertThat(contact.text("MailingStreet")).contains("Street 1\n2nd floor");
        assertThat(contact.isTrue("HasOptedOutOfEmail")).isFalse();
        assertThat(contact.text("RetailSync_Consent__c")).contains("GRANTED 2026-11-01T08:00:00Z");
        assertThat(account.text("Name")).contains("Jo Doe");
        assertThat(account.text("BillingCountry")).contains("DE");
        assertThat(account.text("AccountNumber")).contains("1000042");
    }

    @Test
    void sentAgainNothingNewComesToExist() {
        deliver(jo);
        Receipt again = deliver(jo).get();
        assertThat(scene.org.org().records("Contact")).hasSize(1);
        assertThat(scene.org.org().records("Account")).hasSize(1);
        assertThat(again.refs().get(0).value())
                .isEqualTo(scene.record("Contact", "c-1").id());
    }

    @Test
    void aLostAnswerIsAmbiguousAndTheSameBytesAgainAreHarmless() {
        scene.call.spares(2).befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(deliver(jo).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(deliver(jo).isRight()).isTrue();
        assertThat(scene.org.org().records("Account")).hasSize(1);
    }

    @Test
    void aFirstSendingThatNobodyHeardOfIsNotRepeatedOverWhatAPersonSaidSince() {
        scene.call.spares(3).befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(deliver(jo).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        scene.org.org().changeConsent("c-1", true, scene.call.now());
        SyncFailure answer = deliver(jo).getLeft();
        assertThat(scene.record("Contact", "c-1").isTrue("HasOptedOutOfEmail")).isTrue();
        Observation<?> said = Scene.said(
                scene.connector, ((SyncFailure.Conflict) answer).current().orElseThrow());
        assertThat(said.ref().value()).isEqualTo(scene.record("Contact", "c-1").id());
        assertThat(said.businessKey()).contains("c-1");
        assertThat(said.values().get("emailConsent"))
                .map(Consent.class::cast)
                .map(Consent::state)
                .contains(ConsentState.WITHDRAWN);
    }

    @Test
    void whatNoSourceEverSpokeOfIsLeftAsItIs() {
        deliver(jo);
        deliver(Scene.bare(new EmailAddress("new@acme.example")));
        SalesforceRecord contact = scene.record("Contact", "c-1");
        assertThat(contact.text("Email")).contains("new@acme.example");
        assertThat(contact.text("Phone")).contains("+4930123456");
        assertThat(contact.text("Name")).contains("Jo Doe");
    }

    @Test
    void whatASourceHasClearedIsCleared() {
        deliver(jo);
        State<Customer> before = scene.host.state(CustomerPaths.TYPE, "c-1", jo);
        Customer without = Customer.builder()
                .name(jo.name())
                .email(jo.email())
                .emailConsent(jo.emailConsent())
                .locale(jo.locale())
                .taxExempt(jo.taxExempt())
                .tags(jo.tags())
                .accounts(jo.accounts())
                .build();
        State<Customer> cleared = new State<>(
                new io.retailsync.model.Governed<>(
                        before.record().key(),
                        "acme",
                        2,
                        before.record().refs(),
                        before.record().provenance(),
                        "eu",
                        Map.of(),
                        without),
                before.ref(),
                before.held(),
                before.token());
        scene.host.deliver(cleared).get();
        assertThat(scene.record("Contact", "c-1").text("Phone")).isEmpty();
        assertThat(scene.record("Contact", "c-1").text("MailingCity")).isEmpty();
        assertThat(scene.record("Account", "c-1").text("BillingCity")).isEmpty();
    }

    @Test
    void aCustomerWithoutANameGetsAPlaceholderThatIsNotReadBack() {
        deliver(Scene.bare(new EmailAddress("jo@acme.example")));
        assertThat(scene.record("Contact", "c-1").text("LastName")).contains("(no name)");
        assertThat(scene.record("Account", "c-1").text("Name")).contains("(no name)");
    }

    @Test
    void aRefusedCustomerLeavesTheOthersOfItsBatchAlone() {
        Customer bad = Scene.customer("nobody@nowhere", Scene.GRANTED);
        List<Effect> batch = new ArrayList<>();
        for (Map.Entry<String, Customer> each :
                Map.of("c-1", jo, "c-2", bad, "c-3", jo).entrySet()) {
            State<Customer> state = scene.host.state(CustomerPaths.TYPE, each.getKey(), each.getValue());
            batch.add(scene.host.effect(state, Host.ready(scene.connector.render(state, scene.host))));
        }
        List<Either<SyncFailure, Receipt>> outcomes = scene.connector.apply(batch, scene.call);
        for (int index = 0; index < batch.size(); index++) {
            boolean good = !batch.get(index).key().id().equals("c-2");
            assertThat(outcomes.get(index).isRight()).isEqualTo(good);
        }
        SyncFailure failure = outcomes.stream()
                .filter(Either::isLeft)
                .findFirst()
                .orElseThrow()
                .getLeft();
        assertThat(failure).isInstanceOf(SyncFailure.Rejected.class);
        assertThat(((SyncFailure.Rejected) failure).code()).isEqualTo("INVALID_EMAIL_ADDRESS");
        assertThat(((SyncFailure.Rejected) failure).path()).isEqualTo("Email");
        assertThat(failure.message()).doesNotContain("nobody");
        assertThat(scene.call.requestsTo("/composite/")).isEqualTo(2);
    }

    @Test
    void contactsThatTheOrgTellsPageByPageAreAllFound() {
        Scene small = new Scene(SalesforceSimulator.builder().pageSize(1).build());
        List<Effect> batch = new ArrayList<>();
        for (String key : List.of("c-1", "c-2", "c-3")) {
            Customer one = Scene.customer(key + "@acme.example", Scene.GRANTED);
            small.host.deliver(CustomerPaths.TYPE, key, one).get();
            State<Customer> state = small.host.state(CustomerPaths.TYPE, key, one);
            batch.add(small.host.effect(state, Host.ready(small.connector.render(state, small.host))));
        }
        assertThat(small.connector.apply(batch, small.call)).allMatch(Either::isRight);
    }

    @Test
    void aConsentThatTheContactHoldsAlreadyIsNotWrittenOverWhatAPersonSaidSince() {
        deliver(jo);
        scene.org.org().changeConsent("c-1", true, scene.call.now());
        deliver(Scene.customer("moved@acme.example", Scene.GRANTED));
        SalesforceRecord contact = scene.record("Contact", "c-1");
        assertThat(contact.text("Email")).contains("moved@acme.example");
        assertThat(contact.isTrue("HasOptedOutOfEmail")).isTrue();
    }

    @Test
    void aWithdrawnConsentTicksTheBox() {
        deliver(jo);
        deliver(Scene.customer("jo@acme.example", new Consent(ConsentState.WITHDRAWN, null)));
        assertThat(scene.record("Contact", "c-1").isTrue("HasOptedOutOfEmail")).isTrue();
    }

    @Test
    void aContactThatWasThereBeforeUsGetsTheKeyAndItsCompanyIsLeftAlone() {
        String company = scene.org.org().enter("Account", Map.of("Name", "Beta Corp"), scene.call.now());
        String contact =
                scene.org.org().enter("Contact", Map.of("LastName", "D.", "AccountId", company), scene.call.now());
        adopt(contact);
        Receipt receipt = deliver(jo).get();
        assertThat(receipt.refs())
                .containsExactly(ExternalRef.of("crm", "contact", contact), ExternalRef.of("crm", "account", company));
        assertThat(scene.record("Contact", "c-1").id()).isEqualTo(contact);
        assertThat(scene.record("Contact", "c-1").text("LastName")).contains("Doe");
        assertThat(scene.org.org().byId(company).orElseThrow().text("Name")).contains("Beta Corp");
        assertThat(scene.org.org().records("Account")).hasSize(1);
    }

    @Test
    void aContactWithoutAnAccountGetsOne() {
        String contact = scene.org.org().enter("Contact", Map.of("LastName", "D."), scene.call.now());
        adopt(contact);
        deliver(Scene.bare(new EmailAddress("jo@acme.example"))).get();
        assertThat(scene.org.org().byId(contact).orElseThrow().text("AccountId"))
                .contains(scene.record("Account", "c-1").id());
    }

    @Test
    void aContactThatWasDeletedThereIsGone() {
        deliver(jo);
        scene.org.org().delete(scene.record("Contact", "c-1").id(), scene.call.now());
        assertThat(deliver(jo).getLeft().kind()).isEqualTo(SyncFailure.Kind.GONE);
        scene.host.refs.clear();
        assertThat(deliver(jo).isRight()).isTrue();
        assertThat(scene.org.org().records("Account")).hasSize(1);
    }

    @Test
    void aHeldRowHealsByItself() {
        scene.call.spares(2).befalls(FaultKind.STALE_VERSION);
        assertThat(deliver(jo).getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        scene.call.later(Duration.ofSeconds(1));
        assertThat(deliver(jo).isRight()).isTrue();
    }

    private void adopt(String contactId) {
        scene.host.refs.put(Key.of(CustomerPaths.TYPE, "c-1"), List.of(ExternalRef.of("crm", "contact", contactId)));
    }

    private Either<SyncFailure, Receipt> deliver(Customer customer) {
        return scene.host.deliver(CustomerPaths.TYPE, "c-1", customer);
    }
}
