package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.consent.Capture;
import io.retailsync.model.consent.Channel;
import io.retailsync.model.consent.ConsentLedger;
import io.retailsync.model.consent.ConsentRecord;
import io.retailsync.model.consent.ConsentScope;
import io.retailsync.model.consent.ConsentTimes;
import io.retailsync.model.consent.LegalBasis;
import io.retailsync.model.consent.OptInLevel;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.Delivery;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.SyncNotice;
import io.retailsync.model.event.Versions;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.InvoiceLifecycle;
import io.retailsync.model.finance.InvoiceStatus;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentLifecycle;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.party.CustomerSnapshot;
import io.retailsync.model.party.Parties;
import io.retailsync.model.party.PersonalDataOutcome;
import io.retailsync.model.privacy.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A profile and a withdrawn consent reach every target, and the invoice that the customer asked for is made. */
class ConsentAndTaxInvoiceTest {

    private static final Key INVOICE = new Key("invoice", "90001");
    private static final ConsentScope NEWS = ConsentScope.of(Purpose.MARKETING, Channel.EMAIL);

    @Test
    void aWithdrawnConsentReachesEveryTargetAndTheInvoiceIsMade() {
        Governed<Customer> before = customer(1, "ada@example.com", ConsentState.GRANTED);
        Governed<Customer> after = customer(2, "ada@new.example", ConsentState.WITHDRAWN);
        Chain chain = new Chain("profile 7")
                .tell(Parties.events(Optional.of(before), after))
                .tell(Parties.CUSTOMER_MASTER_PUBLISHED.told(
                        new CustomerSnapshot(CUSTOMER, 2, after.value()), CUSTOMER, 2))
                .tell(synced("shop"))
                .tell(synced("erp"))
                .tell(Finance.TAX_INVOICE_REQUESTED.told(
                        Facts.document(INVOICE, "tax invoice", "90001", InvoiceStatus.DRAFT, TOTAL, null),
                        Shop.ORDER,
                        "r-1"))
                .tell(Finance.INVOICE_ISSUED.told(
                        Facts.document(INVOICE, "tax invoice", "90001", InvoiceStatus.ISSUED, TOTAL, null),
                        "de01",
                        "90001",
                        "ISSUED"));
        chain.tells(
                Parties.CUSTOMER_UPDATED,
                Parties.CUSTOMER_CONTACT_POINT_CHANGED,
                Parties.CONSENT_WITHDRAWN,
                Parties.CUSTOMER_MASTER_PUBLISHED,
                Integration.SYNC_SUCCEEDED,
                Integration.SYNC_SUCCEEDED,
                Finance.TAX_INVOICE_REQUESTED,
                Finance.INVOICE_ISSUED);
        assertThat(chain.keptInOrderBy(Partition.CUSTOMER))
                .as("what was withdrawn is told before the profile is published again")
                .containsSubsequence(Parties.CONSENT_WITHDRAWN, Parties.CUSTOMER_MASTER_PUBLISHED);
        assertThat(Parties.CONSENT_WITHDRAWN.delivery()).isEqualTo(Delivery.CRITICAL);
        assertThat(Parties.CUSTOMER_MASTER_PUBLISHED.delivery()).isEqualTo(Delivery.BULK);
    }

    @Test
    void aConsentIsConfirmedBeforeItCounts() {
        assertThat(ConsentLifecycle.MACHINE
                        .move(ConsentState.REDACTED, ConsentState.GRANTED)
                        .isLeft())
                .isTrue();
        assertThat(ConsentLifecycle.MACHINE
                        .move(ConsentState.PENDING, ConsentState.GRANTED)
                        .isRight())
                .isTrue();
        ConsentLedger granted = ConsentLedger.empty()
                .with(said("c-1", ConsentState.GRANTED, OptInLevel.SINGLE, 0))
                .get();
        assertThat(granted.mayUse(NEWS, NOON.plusSeconds(60)).allowed()).isTrue();
        assertThat(granted.mayUse(NEWS, NOON.plusSeconds(60), Set.of("DE")).allowed())
                .as("where two steps are the law, one is none")
                .isFalse();
        ConsentLedger withdrawn = granted.with(said("c-2", ConsentState.WITHDRAWN, OptInLevel.UNKNOWN, 30))
                .get();
        assertThat(withdrawn.mayUse(NEWS, NOON.plusSeconds(60)).allowed()).isFalse();
        new Chain("consent 7")
                .tell(Parties.events(
                        Optional.of(customer(1, "ada@example.com", ConsentState.PENDING)),
                        customer(2, "ada@example.com", ConsentState.GRANTED)))
                .tell(Parties.events(
                        Optional.of(customer(2, "ada@example.com", ConsentState.GRANTED)),
                        customer(3, "ada@example.com", ConsentState.EXPIRED)))
                .tells(Parties.CONSENT_CONFIRMED, Parties.CONSENT_GRANTED, Parties.CONSENT_EXPIRED);
    }

    @Test
    void anInvoiceIsPaidLateOrCalledOffByACreditNote() {
        Facts.step(InvoiceLifecycle.MACHINE, INVOICE, 3, InvoiceStatus.POSTED, InvoiceStatus.OVERDUE);
        Facts.step(InvoiceLifecycle.MACHINE, INVOICE, 4, InvoiceStatus.OVERDUE, InvoiceStatus.PAID);
        Facts.step(InvoiceLifecycle.MACHINE, INVOICE, 5, InvoiceStatus.PAID, InvoiceStatus.CANCELLED_BY_CREDIT);
        new Chain("invoice 90001")
                .tell(Finance.INVOICE_OVERDUE.told(
                        Facts.document(INVOICE, "invoice", "90001", InvoiceStatus.OVERDUE, TOTAL, null),
                        "de01",
                        "90001",
                        "OVERDUE",
                        2))
                .tell(Finance.INVOICE_PAID.told(
                        Facts.document(INVOICE, "invoice", "90001", InvoiceStatus.PAID, TOTAL, null),
                        "de01",
                        "90001",
                        "PAID"))
                .tell(Finance.INVOICE_CANCELLED.told(
                        Facts.document(INVOICE, "invoice", "90001", InvoiceStatus.CANCELLED_BY_CREDIT, TOTAL, null),
                        "de01",
                        "90001",
                        "CANCELLED_BY_CREDIT"))
                .tells(Finance.INVOICE_OVERDUE, Finance.INVOICE_PAID, Finance.INVOICE_CANCELLED);
    }

    @Test
    void whatAPersonAsksForIsToldWithoutWhatItIs() {
        Changed preference = Changed.between(
                        List.of(CustomerPaths.EMAIL_CONSENT),
                        customer(1, "ada@example.com", ConsentState.GRANTED),
                        customer(2, "ada@example.com", ConsentState.WITHDRAWN))
                .orElseThrow();
        Chain chain = new Chain("person 7")
                .tell(Parties.COMMUNICATION_PREFERENCE_CHANGED.told(preference, CUSTOMER, 2))
                .tell(Parties.PERSONAL_DATA_EXPORTED.told(outcome("r-1"), "r-1"))
                .tell(Parties.PERSONAL_DATA_REDACTED.told(outcome("r-2"), "r-2"));
        chain.tells(
                Parties.COMMUNICATION_PREFERENCE_CHANGED,
                Parties.PERSONAL_DATA_EXPORTED,
                Parties.PERSONAL_DATA_REDACTED);
        assertThat(chain.envelopes())
                .allSatisfy(envelope -> assertThat(envelope.data()).doesNotContain("ada"));
    }

    private static PersonalDataOutcome outcome(String request) {
        return new PersonalDataOutcome(CUSTOMER, request, List.of("shop", "erp"), "sha256:1");
    }

    private static BusinessEvent<SyncNotice> synced(String target) {
        SyncNotice notice = Facts.notice(target, "customer-master", CUSTOMER, null);
        return Integration.SYNC_SUCCEEDED.told(notice, CUSTOMER + "/" + target, 2);
    }

    private static ConsentRecord said(String id, ConsentState state, OptInLevel level, int seconds) {
        ConsentTimes times = ConsentTimes.recorded(NOON.plusSeconds(seconds));
        boolean granted = state == ConsentState.GRANTED;
        return ConsentRecord.builder()
                .id(id)
                .customer(CUSTOMER)
                .scope(NEWS)
                .controller("Acme")
                .basis(LegalBasis.CONSENT)
                .state(state)
                .level(level)
                .times(granted ? times.captured(NOON.plusSeconds(seconds)) : times.withdrawn(NOON.plusSeconds(seconds)))
                .capture(Capture.by("form"))
                .jurisdiction("DE")
                .system("shop")
                .build();
    }

    private static Governed<Customer> customer(long version, String email, @Nullable ConsentState consent) {
        return Versions.of(
                CustomerPaths.TYPE,
                version,
                Customer.builder()
                        .email(new EmailAddress(email))
                        .emailConsent(consent == null ? null : new Consent(consent, NOON))
                        .build());
    }
}
