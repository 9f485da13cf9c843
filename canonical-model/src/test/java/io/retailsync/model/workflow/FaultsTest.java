package io.retailsync.model.workflow;

import static io.retailsync.model.integration.SyncExceptionStatus.COMPENSATED;
import static io.retailsync.model.integration.SyncExceptionStatus.IGNORED;
import static io.retailsync.model.integration.SyncExceptionStatus.OPEN;
import static io.retailsync.model.integration.SyncExceptionStatus.PARKED;
import static io.retailsync.model.integration.SyncExceptionStatus.RESOLVED;
import static io.retailsync.model.integration.SyncExceptionStatus.RETRYING;
import static io.retailsync.model.workflow.Shop.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.envelope.Envelope;
import io.retailsync.model.envelope.EnvelopeJson;
import io.retailsync.model.envelope.Profile;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.SyncNotice;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.integration.SyncExceptionLifecycle;
import io.retailsync.model.integration.SyncExceptionStatus;
import org.junit.jupiter.api.Test;

/** What goes wrong between systems: tried again, laid aside, told again, undone; and the breaker that waits. */
class FaultsTest {

    @Test
    void aMessageThatFailsIsTriedLaidAsideAndToldAgain() {
        Chain chain = new Chain("fault 1042")
                .tell(notice(Integration.SYNC_FAILED, 1, "timeout"))
                .tell(notice(Integration.SYNC_EXCEPTION_RAISED, 2, "tax-category"))
                .tell(notice(Integration.MESSAGE_PARKED, 3, "tax-category"))
                .tell(notice(Integration.MESSAGE_REPLAYED, 4, null))
                .tell(notice(Integration.SYNC_EXCEPTION_RESOLVED, 5, null))
                .tell(notice(Integration.CHECKPOINT_ADVANCED, 6, null))
                .tell(notice(Integration.WORKFLOW_COMPLETED, 7, null));
        chain.tells(
                Integration.SYNC_FAILED,
                Integration.SYNC_EXCEPTION_RAISED,
                Integration.MESSAGE_PARKED,
                Integration.MESSAGE_REPLAYED,
                Integration.SYNC_EXCEPTION_RESOLVED,
                Integration.CHECKPOINT_ADVANCED,
                Integration.WORKFLOW_COMPLETED);
        step(OPEN, RETRYING);
        step(RETRYING, PARKED);
        step(PARKED, RETRYING);
        step(RETRYING, RESOLVED);
        assertThat(SyncExceptionLifecycle.MACHINE.move(OPEN, RESOLVED).isLeft())
                .as("nothing resolves itself")
                .isTrue();
        assertThat(SyncExceptionLifecycle.MACHINE.move(IGNORED, RETRYING).isLeft())
                .isTrue();
    }

    @Test
    void whatIsToldAgainIsTheSameFactAndSaysSo() {
        BusinessEvent<SyncNotice> fact = notice(Integration.MESSAGE_PARKED, 3, "tax-category");
        Profile first = Profile.of(fact, new Profile.Scope("acme", "eu"), Shop.NOON, "fault 1042", ORDER.toString(), 3);
        Envelope told = Envelope.of(fact, "hub", ORDER.toString(), Shop.NOON, first);
        Envelope again = EnvelopeJson.read(
                        EnvelopeJson.write(Envelope.of(fact, "hub", ORDER.toString(), Shop.NOON, first.replayed())))
                .get();
        assertThat(again.id()).isEqualTo(told.id());
        assertThat(again.profile().get().replay()).isTrue();
        assertThat(again.profile().get().idempotencyKey())
                .isEqualTo(told.profile().get().idempotencyKey());
    }

    @Test
    void whatWasDoneForNothingIsUndoneOrAPersonIsAsked() {
        new Chain("undo 1042")
                .tell(notice(Integration.COMPENSATION_STARTED, 1, "cancelled"))
                .tell(notice(Integration.COMPENSATION_FAILED, 2, "refund-failed"))
                .tell(notice(Integration.WORKFLOW_STALLED, 3, "refund-failed"))
                .tell(notice(Integration.COMPENSATION_COMPLETED, 4, null))
                .tells(
                        Integration.COMPENSATION_STARTED,
                        Integration.COMPENSATION_FAILED,
                        Integration.WORKFLOW_STALLED,
                        Integration.COMPENSATION_COMPLETED);
        step(PARKED, COMPENSATED);
        assertThat(SyncExceptionLifecycle.MACHINE.move(COMPENSATED, RETRYING).isLeft())
                .isTrue();
    }

    @Test
    void aBreakerOpensAndClosesAndAMappingOfANewSchemaIsActivated() {
        new Chain("breaker erp")
                .tell(notice(Integration.CIRCUIT_OPENED, 1, "5xx"))
                .tell(notice(Integration.CIRCUIT_CLOSED, 2, null))
                .tell(notice(Integration.SCHEMA_CHANGE_DETECTED, 3, "field-removed"))
                .tell(Integration.MAPPING_VERSION_ACTIVATED.told(
                        new MappingNote("erp", "8", "7", "8", Shop.NOON, null), "erp", 8))
                .tells(
                        Integration.CIRCUIT_OPENED,
                        Integration.CIRCUIT_CLOSED,
                        Integration.SCHEMA_CHANGE_DETECTED,
                        Integration.MAPPING_VERSION_ACTIVATED);
    }

    private static BusinessEvent<SyncNotice> notice(EventType<SyncNotice> type, long sequence, String code) {
        return type.told(Facts.notice("erp", "order-to-cash", ORDER, code), ORDER, sequence);
    }

    private static void step(SyncExceptionStatus from, SyncExceptionStatus to) {
        Facts.step(SyncExceptionLifecycle.MACHINE, ORDER, 1, from, to);
    }
}
