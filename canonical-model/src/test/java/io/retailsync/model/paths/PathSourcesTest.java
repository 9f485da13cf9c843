package io.retailsync.model.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.finance.AccountingPeriod;
import io.retailsync.model.finance.ChartMapping;
import io.retailsync.model.finance.CreditNote;
import io.retailsync.model.finance.FinancialTransaction;
import io.retailsync.model.finance.Invoice;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.RevenueEvent;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.Pickup;
import io.retailsync.model.fulfilment.ShipmentPackage;
import io.retailsync.model.fulfilment.StoreTask;
import io.retailsync.model.fulfilment.TrackingEvent;
import io.retailsync.model.loyalty.Campaign;
import io.retailsync.model.loyalty.LoyaltyMembership;
import io.retailsync.model.loyalty.OfferAssignment;
import io.retailsync.model.loyalty.PointsTransaction;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.payment.Dispute;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.Payout;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.payment.RefundSettlement;
import io.retailsync.model.payment.StoredValue;
import io.retailsync.model.returns.Inspection;
import io.retailsync.model.returns.ReturnAssessment;
import io.retailsync.model.service.Approval;
import io.retailsync.model.service.ServiceCase;
import io.retailsync.model.service.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PathSourcesTest {

    static Stream<Class<?>> entities() {
        return Stream.concat(
                Catalogue.standard().types().stream().map(EntityType::entity),
                Stream.of(
                        FulfilmentOrder.class,
                        StoreTask.class,
                        ShipmentPackage.class,
                        TrackingEvent.class,
                        Pickup.class,
                        Payment.class,
                        RefundSettlement.class,
                        Dispute.class,
                        StoredValue.class,
                        Payout.class,
                        ReconciliationResult.class,
                        Inspection.class,
                        ReturnAssessment.class,
                        Invoice.class,
                        CreditNote.class,
                        JournalEntry.class,
                        AccountingPeriod.class,
                        ChartMapping.class,
                        FinancialTransaction.class,
                        RevenueEvent.class,
                        LoyaltyMembership.class,
                        PointsTransaction.class,
                        Reward.class,
                        Campaign.class,
                        OfferAssignment.class,
                        ServiceCase.class,
                        TimelineEntry.class,
                        Approval.class));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void theGeneratedPathsAreThoseOfTheRecord(Class<? extends Record> entity) throws IOException {
        Path source = Path.of("src/main/java", entity.getName().replace('.', '/') + "Paths.java");
        String expected = new PathSource(entity).text();
        if (Boolean.getBoolean("writePaths")) {
            Files.writeString(source, expected);
        }
        assertThat(withoutLayout(Files.readString(source))).isEqualTo(withoutLayout(expected));
    }

    private static String withoutLayout(String text) {
        return text.replaceAll("\\s+", "");
    }
}
