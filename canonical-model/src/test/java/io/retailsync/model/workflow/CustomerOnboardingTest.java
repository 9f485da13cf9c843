package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.event.DuplicateFound;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.RecordsMerged;
import io.retailsync.model.event.Versions;
import io.retailsync.model.identity.Aliases;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerLifecycle;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.party.CustomerSnapshot;
import io.retailsync.model.party.CustomerStatus;
import io.retailsync.model.party.DuplicateCandidate;
import io.retailsync.model.party.DuplicateDecision;
import io.retailsync.model.party.MatchFeature;
import io.retailsync.model.party.Parties;
import io.retailsync.model.profile.TargetProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the first sight of a person to a customer that every target knows, once. */
class CustomerOnboardingTest {

    private static final Key TWIN = new Key("customer", "2");
    private static final PostalAddress BERLIN = PostalAddress.builder()
            .lines(List.of("Street 1"))
            .locality("Berlin")
            .postalCode("10115")
            .country("DE")
            .build();

    @Test
    void aCustomerIsKnownEverywhere() {
        Governed<Customer> seen = customer(1, "ada@example.com", null, List.of());
        Governed<Customer> opened = customer(2, "ada@example.com", null, List.of("0000100042"));
        TargetProfile ledger = TargetProfile.of("s4hana", "business-partner")
                .given(Map.of(
                        "companyCode", "1710",
                        "salesOrganization", "1710",
                        "distributionChannel", "10",
                        "division", "00",
                        "taxCategory", "MWST"));
        assertThat(ledger.lacks(opened.value())).isEmpty();
        Chain chain = new Chain("onboarding 7")
                .tell(Parties.events(Optional.empty(), seen))
                .tell(Parties.CUSTOMER_ADDRESS_VALIDATED.told(
                        Facts.checked(CUSTOMER, 1, "address rules", BERLIN.findings()), "h-1", "post", "2026-11-20"))
                .tell(Parties.CUSTOMER_DUPLICATE_DETECTED.told(
                        new DuplicateFound(CUSTOMER, ExternalRef.of("crm", "contact", "c-9"), "e-mail", null),
                        CUSTOMER + "/" + TWIN))
                .tell(Parties.CUSTOMERS_MERGED.told(
                        new RecordsMerged(CUSTOMER, List.of(TWIN), "d-1"), CUSTOMER + "/" + TWIN, "d-1"))
                .tell(Parties.CUSTOMER_STATUS_CHANGED.told(
                        Facts.step(
                                CustomerLifecycle.MACHINE, CUSTOMER, 2, CustomerStatus.PROSPECT, CustomerStatus.ACTIVE),
                        CUSTOMER,
                        "ACTIVE",
                        2))
                .tell(Parties.CUSTOMER_MASTER_PUBLISHED.told(
                        new CustomerSnapshot(CUSTOMER, 2, opened.value()), CUSTOMER, 2))
                .tell(Parties.events(Optional.of(seen), opened).subList(1, 2))
                .tell(Parties.CUSTOMER_ONBOARDED.told(
                        Facts.export(CUSTOMER, 2, "erp", "0000100042"), CUSTOMER, "de01"));
        chain.tells(
                Parties.CUSTOMER_CREATED,
                Parties.CUSTOMER_ADDRESS_VALIDATED,
                Parties.CUSTOMER_DUPLICATE_DETECTED,
                Parties.CUSTOMERS_MERGED,
                Parties.CUSTOMER_STATUS_CHANGED,
                Parties.CUSTOMER_MASTER_PUBLISHED,
                Parties.CUSTOMER_ACCOUNT_OPENED,
                Parties.CUSTOMER_ONBOARDED);
        assertThat(chain.keptInOrderBy(Partition.CUSTOMER)).hasSize(8);
    }

    @Test
    void aTargetThatLacksSomethingSaysWhat() {
        assertThat(TargetProfile.of("s4hana", "business-partner")
                        .lacks(customer(1, "ada@example.com", null, List.of()).value()))
                .extracting(Finding::code)
                .containsOnly("configured");
        Customer nameless = Customer.builder().build();
        assertThat(TargetProfile.of("s4hana", "business-partner").lacks(nameless))
                .extracting(Finding::path)
                .contains("customer.name", "customer.addresses");
    }

    @Test
    void aPairOfTwinsIsOnePairWhoeverIsSeenFirstAndTheSurvivorIsFound() {
        List<MatchFeature> alike = List.of(new MatchFeature("email", Percentage.of("98")));
        DuplicateCandidate pair = DuplicateCandidate.of(TWIN, CUSTOMER, alike);
        assertThat(pair).isEqualTo(DuplicateCandidate.of(CUSTOMER, TWIN, alike));
        assertThat(pair.decision()).isEqualTo(DuplicateDecision.PENDING);
        Aliases merged = Aliases.none().merged(TWIN, CUSTOMER).get();
        assertThat(merged.resolve(TWIN)).isEqualTo(CUSTOMER);
        assertThat(merged.merged(CUSTOMER, TWIN).isLeft())
                .as("a survivor does not go into its own alias")
                .isTrue();
        assertThat(CustomerLifecycle.MACHINE
                        .move(CustomerStatus.MERGED, CustomerStatus.ACTIVE)
                        .isLeft())
                .isTrue();
        new Chain("unmerge 7")
                .tell(Parties.CUSTOMER_UNMERGED.told(
                        new RecordsMerged(CUSTOMER, List.of(TWIN), "d-2"), CUSTOMER + "/" + TWIN, "d-2"))
                .tells(Parties.CUSTOMER_UNMERGED);
    }

    @Test
    void aNewPhoneIsToldAsAContactPointWithoutItsDigits() {
        Chain chain = new Chain("profile 7")
                .tell(Parties.events(
                        Optional.of(customer(1, "ada@example.com", null, List.of())),
                        customer(2, "ada@example.com", "+4930123456", List.of())));
        chain.tells(Parties.CUSTOMER_UPDATED, Parties.CUSTOMER_CONTACT_POINT_CHANGED);
        assertThat(chain.envelopes())
                .allSatisfy(envelope ->
                        assertThat(envelope.data()).contains("phone").doesNotContain("123456"));
    }

    @Test
    void anAddressThatDoesNotExistIsRejectedAndOneOfAnotherSpellingIsCorrected() {
        PostalAddress wrong = PostalAddress.builder()
                .lines(List.of("Street 1"))
                .locality("Berlin")
                .postalCode("1011")
                .country("DE")
                .build();
        assertThat(wrong.findings()).isNotEmpty();
        new Chain("address 7")
                .tell(Parties.CUSTOMER_ADDRESS_REJECTED.told(
                        Facts.checked(CUSTOMER, 1, "address rules", wrong.findings()), "h-2", "post", "2026-11-20"))
                .tell(Parties.CUSTOMER_ADDRESS_CORRECTED.told(
                        Facts.checked(CUSTOMER, 2, "address rules", BERLIN.findings()), "h-1", "post", "2026-11-20"))
                .tells(Parties.CUSTOMER_ADDRESS_REJECTED, Parties.CUSTOMER_ADDRESS_CORRECTED);
    }

    private static Governed<Customer> customer(
            long version, String email, @Nullable String phone, List<String> accounts) {
        return Versions.of(
                CustomerPaths.TYPE,
                version,
                Customer.builder()
                        .name(PersonName.of("Ada", "Lovelace").orElseThrow())
                        .email(new EmailAddress(email))
                        .phone(phone == null ? null : new PhoneNumber(phone))
                        .addresses(List.of(BERLIN))
                        .locale("de-DE")
                        .accounts(accounts)
                        .build());
    }
}
