package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.inventory.AllocationRule;
import io.retailsync.model.inventory.Availability;
import io.retailsync.model.inventory.AvailabilityConfidence;
import io.retailsync.model.inventory.AvailabilityPolicy;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.PaymentMethod;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.payment.Reconciliation;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.PosLine;
import io.retailsync.model.sales.PosSale;
import io.retailsync.model.sales.PosTender;
import io.retailsync.model.sales.PosTransaction;
import io.retailsync.model.sales.PosTransactionKind;
import io.retailsync.model.sales.PosTransactionRules;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.sales.TaxLine;
import io.retailsync.model.time.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A store without a line sells on, offers less, and tells all of it when the line is back. */
class OfflineStoreTest {

    private static final Key STORE = new Key("location", "berlin");

    @Test
    void aStoreSellsOnAndItsReceiptsAreAccountedForAfterwards() {
        ReconciliationResult batch = new Reconciliation(CurrencyCode.of("EUR"), 0)
                .compare("berlin/till-2", Map.of("000417", receipt("20.00").payable()), Map.of("000417", eur("20.00")));
        Chain chain = new Chain("offline berlin")
                .tell(Integration.DEGRADED_MODE_ENTERED.told(Facts.notice("pos", "berlin", STORE, "offline"), STORE, 1))
                .tell(recorded())
                .tell(recorded())
                .tell(Sales.OFFLINE_POS_BATCH_RECONCILED.told(
                        Facts.compared(batch, "batch-1"), "berlin", "till-2", "batch-1"))
                .tell(Integration.DEGRADED_MODE_LEFT.told(Facts.notice("pos", "berlin", STORE, null), STORE, 2));
        chain.tells(
                Integration.DEGRADED_MODE_ENTERED,
                Sales.POS_TRANSACTION_RECORDED,
                Sales.OFFLINE_POS_BATCH_RECONCILED,
                Integration.DEGRADED_MODE_LEFT);
        ReconciliationOutcome told = Facts.compared(batch, "batch-1");
        assertThat(told.matched()).isEqualTo(1);
        assertThat(told.mismatched()).isZero();
    }

    @Test
    void aReceiptThatWasWrittenOfflineIsASaleLikeAnyOther() {
        PosTransaction receipt = receipt("20.00");
        assertThat(receipt.offline()).isTrue();
        assertThat(PosTransactionRules.ALL.findings(receipt)).isEmpty();
        PosSale sale = PosSale.of(receipt).get();
        assertThat(sale.order().total()).isEqualTo(eur("20.00"));
        assertThat(sale.order().financialStatus()).isEqualTo(Coded.of(FinancialStatus.PAID));
        assertThat(new PaymentFacts(sale.payments(), false, false).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(PosTransactionRules.ALL.findings(receipt("19.99")))
                .as("a cent is missing in the till")
                .extracting(Finding::code)
                .containsExactly("O1");
        new Chain("void 000417")
                .tell(Sales.POS_TRANSACTION_VOIDED.told(note(PosTransactionKind.VOID), "berlin", "till-2", "000417"))
                .tells(Sales.POS_TRANSACTION_VOIDED);
    }

    @Test
    void whatIsOfferedMeanwhileSaysThatItIsAGuess() {
        InventoryLevel level = InventoryLevel.builder()
                .sku("MUG")
                .location("berlin")
                .onHand(pieces(5))
                .committed(pieces(0))
                .reserved(pieces(0))
                .asOf(NOON)
                .build();
        AvailabilityPolicy degraded = new AvailabilityPolicy("7", Duration.ofMinutes(5), Duration.ofMinutes(1), true);
        assertThat(Availability.of(
                                MUG,
                                SalesChannel.STORE,
                                List.of(level),
                                List.of(new AllocationRule(
                                        Coded.of(SalesChannel.STORE),
                                        Set.of("berlin"),
                                        null,
                                        null,
                                        1,
                                        Validity.ALWAYS)),
                                degraded,
                                NOON)
                        .confidence())
                .isEqualTo(AvailabilityConfidence.DEGRADED);
    }

    private static BusinessEvent<DocumentNote> recorded() {
        return Sales.POS_TRANSACTION_RECORDED.told(note(PosTransactionKind.SALE), "berlin", "till-2", "000417");
    }

    private static DocumentNote note(PosTransactionKind kind) {
        return Facts.document(new Key("pos-transaction", "1"), "receipt", "000417", kind, eur("20.00"), null);
    }

    private static PosTransaction receipt(String paid) {
        return PosTransaction.builder()
                .store("berlin")
                .register("till-2")
                .receiptNumber("000417")
                .businessDay(LocalDate.of(2026, 11, 20))
                .kind(PosTransactionKind.SALE)
                .operator(Shop.CLERK)
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(true)
                .lines(List.of(new PosLine(
                        "1",
                        MUG,
                        "Mug",
                        pieces(2),
                        eur("10.00"),
                        eur("0.00"),
                        List.of(new TaxLine("VAT", Percentage.of("19"), eur("3.19"))))))
                .tenders(List.of(new PosTender(Coded.of(PaymentMethod.CARD), eur(paid), "t-1")))
                .offline(true)
                .recordedAt(NOON)
                .syncedAt(NOON.plusSeconds(7_200))
                .build();
    }
}
