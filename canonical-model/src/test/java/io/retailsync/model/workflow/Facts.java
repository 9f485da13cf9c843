package io.retailsync.model.workflow;

import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.ActivityNote;
import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.LineNote;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.SyncNotice;
import io.retailsync.model.inventory.ReservationOutcome;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.inventory.ReservedLine;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionNote;
import io.retailsync.model.payment.TransactionStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payloads of facts that a system tells, about the records of the {@link Shop}. A step of a status is one that the lifecycle allows. */
final class Facts {

    private Facts() {}

    /** {@return the step; fails where the table does not have it} */
    static <S extends Enum<S>> StatusChanged step(Lifecycle<S> machine, Key record, long version, S from, S to) {
        machine.move(from, to).getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
        return new StatusChanged(record, version, from.name(), to.name(), null, false);
    }

    /** {@return the birth; fails where the table lets no record begin there} */
    static <S extends Enum<S>> StatusChanged born(Lifecycle<S> machine, Key record, S status) {
        if (!machine.initial().contains(status)) {
            throw new AssertionError(machine.name() + " does not begin as " + status);
        }
        return new StatusChanged(record, 1, null, status.name(), null, false);
    }

    /** {@return a status of a record that has no table} */
    static StatusChanged status(Key record, long version, @Nullable Enum<?> from, Enum<?> to) {
        return new StatusChanged(record, version, from == null ? null : from.name(), to.name(), null, false);
    }

    static CheckOutcome checked(Key record, long version, String check, List<Finding> findings) {
        List<String> codes = findings.stream().map(Finding::code).distinct().toList();
        return new CheckOutcome(record, version, check, findings.isEmpty(), codes);
    }

    static DocumentNote document(
            Key document, String kind, String number, Enum<?> status, @Nullable Money total, @Nullable String reason) {
        return new DocumentNote(document, 1, kind, number, "de01", status.name(), Shop.ORDER, total, reason);
    }

    static LinesNote mugs(Key record, long pieces, long missing, @Nullable String reason) {
        return new LinesNote(
                record,
                1,
                reason,
                List.of(new LineNote(
                        "l1", "MUG", Quantity.pieces(pieces), missing == 0 ? null : Quantity.pieces(missing), null)));
    }

    static TransactionNote money(String providerRef, TransactionKind kind, Money amount) {
        return new TransactionNote(
                Shop.PAYMENT, Shop.ORDER_REF, "psp", providerRef, kind, TransactionStatus.SUCCESS, amount);
    }

    static ReservationOutcome reserved(ReservationStatus state, long pieces, long lacking) {
        return new ReservationOutcome(
                "R-1",
                Shop.ORDER,
                state,
                List.of(new ReservedLine(
                        "MUG", "berlin", Quantity.pieces(pieces), lacking == 0 ? null : Quantity.pieces(lacking))));
    }

    static ExportOutcome export(Key record, long version, String target, @Nullable String number, String... codes) {
        return new ExportOutcome(record, version, target, number, "7", List.of(codes));
    }

    static ActivityNote activity(String kind, String source) {
        return new ActivityNote(Shop.CUSTOMER, kind, source, Shop.NOON, Shop.ORDER_REF);
    }

    static SyncNotice notice(String system, String workflow, Key subject, @Nullable String code) {
        return new SyncNotice(system, workflow, null, subject, code, Map.of(), 0);
    }

    static ReconciliationOutcome compared(ReconciliationResult result, String run) {
        long matched = result.pairs().stream()
                .filter(pair -> pair.expected().equals(pair.actual()))
                .count();
        long others = result.pairs().size()
                - matched
                + result.missing().size()
                + result.surplus().size();
        return new ReconciliationOutcome(
                result.scope(),
                run,
                matched,
                others,
                result.difference(),
                List.of(result.status().name()));
    }
}
