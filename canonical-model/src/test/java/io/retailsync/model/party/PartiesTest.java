package io.retailsync.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Change;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private static final Customer JANE = Customer.builder()
            .email(new EmailAddress("jane@example.org"))
            .locale("de")
            .build();

    @Test
    void aNewCustomerIsTold() {
        List<BusinessEvent<?>> events = Parties.events(Optional.empty(), version(1, JANE));
        assertThat(Versions.types(events)).containsExactly(Parties.CUSTOMER_CREATED);
        assertThat(events.get(0).payload())
                .isEqualTo(new CustomerSnapshot(version(1, JANE).key(), 1, JANE));
        assertThat(Versions.keys(events)).isEqualTo(Versions.keys(Parties.events(Optional.empty(), version(4, JANE))));
    }

    @Test
    void anotherAddressIsToldWithoutTheAddress() {
        Customer moved = Customer.builder()
                .email(new EmailAddress("jane@other.example"))
                .locale("de")
                .taxExempt(true)
                .build();
        List<BusinessEvent<?>> events = Parties.events(Optional.of(version(1, JANE)), version(2, moved));
        assertThat(Versions.types(events))
                .containsExactly(Parties.CUSTOMER_UPDATED, Parties.CUSTOMER_CONTACT_POINT_CHANGED);
        assertThat(Versions.keys(events)).containsExactly("customer:1@2", "customer:1@email@2");
        assertThat(((Changed) events.get(0).payload()).changes())
                .containsExactly(
                        new Change("email", CustomerPaths.EMAIL.dataClass(), null, null, true),
                        new Change("taxExempt", CustomerPaths.TAX_EXEMPT.dataClass(), null, "true", false));
        assertThat(events.toString()).doesNotContain("jane");
    }

    @Test
    void nothingIsToldWhereOnlyTheVersionChanged() {
        assertThat(Parties.events(Optional.of(version(1, JANE)), version(2, JANE)))
                .isEmpty();
    }

    @Test
    void anAccountAtAnErpIsToldOnce() {
        Customer known = Customer.builder().accounts(List.of("A", "B")).build();
        Customer before = Customer.builder().accounts(List.of("A")).build();
        List<BusinessEvent<?>> events = Parties.events(Optional.of(version(1, before)), version(2, known));
        assertThat(Versions.types(events)).containsExactly(Parties.CUSTOMER_UPDATED, Parties.CUSTOMER_ACCOUNT_OPENED);
        assertThat(events.get(1).payload()).extracting("account").isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "        , GRANTED  , retail.party.consent-granted.v1",
        "        , WITHDRAWN, retail.party.consent-withdrawn.v1",
        "        , UNKNOWN  , ",
        "GRANTED , WITHDRAWN, retail.party.consent-withdrawn.v1",
        "WITHDRAWN, GRANTED , retail.party.consent-granted.v1",
        "PENDING , GRANTED  , retail.party.consent-confirmed.v1;retail.party.consent-granted.v1",
        "GRANTED , EXPIRED  , retail.party.consent-expired.v1",
        "GRANTED , GRANTED  , ",
        "GRANTED , REDACTED , "
    })
    void whatAPersonSaidOfBeingWrittenToIsTold(ConsentState before, ConsentState now, String told) {
        List<BusinessEvent<?>> events =
                Parties.events(Optional.of(version(1, consenting(before, 1))), version(2, consenting(now, 2)));
        List<String> expected = told == null ? List.of() : List.of(told.split(";", -1));
        assertThat(events).extracting(event -> event.type().name()).isEqualTo(expected);
        assertThat(Versions.keys(events)).allMatch(key -> key.equals("customer:1/email@" + now + "@2"));
    }

    private static Customer consenting(ConsentState state, int day) {
        Consent consent = state == null ? null : new Consent(state, Instant.ofEpochSecond(86_400L * day));
        return Customer.builder().emailConsent(consent).build();
    }

    private static Governed<Customer> version(long version, Customer customer) {
        return Versions.of(CustomerPaths.TYPE, version, customer);
    }
}
