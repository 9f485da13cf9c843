package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Stamp;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.Versions;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.Location;
import io.retailsync.model.inventory.LocationCapability;
import io.retailsync.model.inventory.LocationKind;
import io.retailsync.model.inventory.LocationPaths;
import io.retailsync.model.inventory.LocationStatus;
import io.retailsync.model.inventory.StockAlert;
import io.retailsync.model.inventory.Supplier;
import io.retailsync.model.inventory.SupplierPaths;
import io.retailsync.model.inventory.SupplierStatus;
import io.retailsync.model.merge.Candidate;
import io.retailsync.model.merge.Merged;
import io.retailsync.model.merge.Merging;
import io.retailsync.model.merge.Words;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.party.IdentityLink;
import io.retailsync.model.party.LinkStatus;
import io.retailsync.model.party.Organization;
import io.retailsync.model.party.StewardshipKind;
import io.retailsync.model.party.StewardshipStatus;
import io.retailsync.model.party.StewardshipTask;
import io.retailsync.model.party.ValueCandidate;
import io.retailsync.model.payment.Reconciliation;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.payment.ReconciliationStatus;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Systems are compared in bulk: what differs is told, repaired by the owner's word, and what no rule decides goes to a person. */
class MasterDataCleanUpTest {

    @Test
    void driftIsFoundAndRepairedByTheOwnersWord() {
        Merged<Customer> merged = Merging.of(CustomerPaths.TYPE)
                .merge(Words.of(CustomerPaths.TYPE)
                        .with(CustomerPaths.EMAIL, word("ada@old.example", 1, "shop", 1))
                        .with(CustomerPaths.EMAIL, word("ada@new.example", 0, "crm", 2)));
        assertThat(merged.record().get().email()).isEqualTo(new EmailAddress("ada@new.example"));
        assertThat(merged.provenance().get("email").system()).isEqualTo("crm");
        Mismatch drift = new Mismatch(CUSTOMER, "email", "\"***\"", "\"***\"", List.of("crm", "shop"));
        Chain chain = new Chain("clean-up 2026-11")
                .tell(Integration.RECONCILIATION_RUN_COMPLETED.told(run(99, 1), "customers", "run-1"))
                .tell(Integration.DRIFT_DETECTED.told(drift, CUSTOMER, 1))
                .tell(Integration.DRIFT_REPAIRED.told(drift, CUSTOMER, 2))
                .tell(Integration.RECONCILIATION_RUN_COMPLETED.told(run(100, 0), "customers", "run-2"));
        chain.tells(
                Integration.RECONCILIATION_RUN_COMPLETED,
                Integration.DRIFT_DETECTED,
                Integration.DRIFT_REPAIRED,
                Integration.RECONCILIATION_RUN_COMPLETED);
    }

    @Test
    void stockThatDiffersIsToldWithTheSystemsThatDiffer() {
        new Chain("clean-up 2026-11")
                .tell(Inventory.INVENTORY_DRIFT_FOUND.told(
                        new StockAlert(
                                new Key("inventory-level", "1"),
                                3,
                                "MUG",
                                "berlin",
                                pieces(7),
                                null,
                                List.of("wms", "shop")),
                        "1",
                        "run-1"))
                .tells(Inventory.INVENTORY_DRIFT_FOUND);
    }

    @Test
    void oldSalesAreComparedAndTheGapIsAnException() {
        ReconciliationResult gap = new Reconciliation(CurrencyCode.of("EUR"), 0)
                .compare("2025", Map.of("1041", Money.of("10.00", "EUR")), Map.of());
        assertThat(gap.status()).isEqualTo(ReconciliationStatus.EXCEPTION);
        assertThat(Facts.compared(gap, "run-1").mismatched()).isEqualTo(1);
    }

    @Test
    void whatNoRuleDecidesIsATaskWithoutTheValuesThemselves() {
        StewardshipTask task = StewardshipTask.builder()
                .subject(CUSTOMER)
                .kind(StewardshipKind.CONFLICT)
                .attributes(List.of("email"))
                .candidates(List.of(new ValueCandidate(ExternalRef.of("crm", "contact", "c-9"), NOON)))
                .status(StewardshipStatus.OPEN)
                .build();
        assertThat(task.candidates()).hasSize(1);
        IdentityLink link = new IdentityLink(
                CUSTOMER,
                ExternalRef.of("crm", "contact", "c-9"),
                "e-mail",
                Percentage.of("98"),
                Coded.of(LinkStatus.PROPOSED));
        assertThat(link.status().is(LinkStatus.CONFIRMED)).isFalse();
        Key wms = new Key("stewardship-task", "1");
        new Chain("clean-up 2026-11")
                .tell(Integration.SYNC_EXCEPTION_RAISED.told(
                        Facts.notice("hub", "merge", wms, "needs-a-person"), wms, 1))
                .tells(Integration.SYNC_EXCEPTION_RAISED);
    }

    @Test
    void placesAndSuppliersOpenChangeAndClose() {
        Key berlin = Key.of(LocationPaths.TYPE, "1");
        Key supplier = Key.of(SupplierPaths.TYPE, "1");
        Changed capabilities = Changed.between(
                        List.of(LocationPaths.CAPABILITIES),
                        place(1, Set.of()),
                        place(2, Set.of(LocationCapability.PICKUP)))
                .orElseThrow();
        Changed lead = Changed.between(List.of(SupplierPaths.LEAD_TIME_DAYS), supplier(1, 5), supplier(2, 9))
                .orElseThrow();
        assertThat(place(2, Set.of(LocationCapability.PICKUP)).value().can(LocationCapability.PICKUP))
                .isTrue();
        new Chain("places")
                .tell(Inventory.LOCATION_OPENED.told(Facts.status(berlin, 1, null, LocationStatus.OPEN), berlin, 1))
                .tell(Inventory.LOCATION_UPDATED.told(capabilities, berlin, 2))
                .tell(Inventory.LOCATION_CLOSED.told(
                        Facts.status(berlin, 3, LocationStatus.OPEN, LocationStatus.CLOSED), berlin, 3))
                .tell(Inventory.SUPPLIER_CREATED.told(
                        Facts.status(supplier, 1, null, SupplierStatus.ACTIVE), supplier, 1))
                .tell(Inventory.SUPPLIER_UPDATED.told(lead, supplier, 2))
                .tells(
                        Inventory.LOCATION_OPENED,
                        Inventory.LOCATION_UPDATED,
                        Inventory.LOCATION_CLOSED,
                        Inventory.SUPPLIER_CREATED,
                        Inventory.SUPPLIER_UPDATED);
    }

    private static ReconciliationOutcome run(long matched, long mismatched) {
        return new ReconciliationOutcome("customers", "run", matched, mismatched, null, List.of());
    }

    private static Candidate<EmailAddress> word(String email, int rank, String system, long second) {
        Instant at = NOON.plusSeconds(second);
        Stamp stamp = new Stamp(system, ExternalRef.of(system, "customer", "7"), at, at);
        return Candidate.of(new EmailAddress(email), rank, stamp);
    }

    private static Governed<Location> place(long version, Set<LocationCapability> capabilities) {
        return Versions.of(
                LocationPaths.TYPE,
                version,
                Location.builder()
                        .code("berlin")
                        .name("Berlin")
                        .kind(LocationKind.STORE)
                        .status(LocationStatus.OPEN)
                        .timeZone(new TimeZoneId("Europe/Berlin"))
                        .legalEntity("de01")
                        .capabilities(capabilities)
                        .build());
    }

    private static Governed<Supplier> supplier(long version, int days) {
        return Versions.of(
                SupplierPaths.TYPE,
                version,
                new Supplier(
                        new Organization("Clay AG", null, null, null, null),
                        Coded.of(SupplierStatus.ACTIVE),
                        CurrencyCode.of("EUR"),
                        "NET30",
                        days));
    }
}
