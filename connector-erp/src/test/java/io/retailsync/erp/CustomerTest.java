package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.simulators.s4hana.BookedPartner;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Key KEY = Key.of(CustomerPaths.TYPE, "5f0c2a9be4d84f51a1c3c2d4e6f80912");

    private final Company company = new Company();

    static Customer customer(@Nullable String email, @Nullable String phone, String city) {
        return Customer.builder()
                .name(new PersonName("Ada", "Löwe", "Ada Löwe"))
                .email(email == null ? null : new EmailAddress(email))
                .phone(phone == null ? null : new PhoneNumber(phone))
                .addresses(List.of(PostalAddress.builder()
                        .recipient("Ada Löwe")
                        .lines(List.of("Hauptstraße 1a", "Hinterhaus"))
                        .locality(city)
                        .region("SN")
                        .postalCode("01067")
                        .country("DE")
                        .build()))
                .locale("de-DE")
                .build();
    }

    private Effect effect(Customer customer) {
        return company.effect(KEY, customer, Map.of());
    }

    private Receipt upsert(Customer customer) {
        var receipt = company.apply(effect(customer));
        assertThat(receipt.isRight()).as(receipt.toString()).isTrue();
        receipt.get().refs().forEach(ref -> company.know(ref, KEY));
        return receipt.get();
    }

    private BookedPartner partner() {
        assertThat(company.simulator.books().partners()).hasSize(1);
        return company.simulator.books().partners().get(0);
    }

    @Test
    void aCustomerBecomesAPartnerThatCanOrder() {
        Receipt receipt = upsert(customer("ada@example.org", "+49351123456", "Dresden"));
        assertThat(receipt.refs()).extracting(ExternalRef::type).containsExactly("business-partner", "customer");
        assertThat(partner().names()).containsEntry("FirstName", "Ada").containsEntry("LastName", "Löwe");
        assertThat(partner().addresses().get(0))
                .containsEntry("StreetName", "Hauptstraße 1a")
                .containsEntry("StreetPrefixName", "Hinterhaus")
                .containsEntry("PostalCode", "01067")
                .containsEntry("CityName", "Dresden")
                .doesNotContainKey("Region");
        assertThat(partner().emails()).containsExactly("ada@example.org");
        assertThat(partner().phones()).containsExactly("351123456");
        company.ids.put(Company.ADA + " customer", receipt.refs().get(1).value());
        Effect booking = company.effect(new BookOrder(Orders.KEY, Orders.of(Orders.line(1, "MUG-1", 1, "7.50"))));
        assertThat(company.apply(booking).isRight()).isTrue();
    }

    @Test
    void aLostCreateIsFoundAndNotRepeated() {
        Effect effect = effect(customer("ada@example.org", null, "Dresden"));
        company.loseNextWriteAnswer();
        assertThat(company.apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(company.probe(effect)).isInstanceOf(Probe.Happened.class);
        assertThat(company.apply(effect).get().adopted()).isTrue();
        partner();
    }

    @Test
    void aLaterVersionOfALostCreateUpdatesWhatItMade() {
        company.loseNextWriteAnswer();
        company.apply(effect(customer("ada@example.org", null, "Dresden")));
        upsert(customer("ada@example.org", null, "Leipzig"));
        assertThat(partner().addresses().get(0)).containsEntry("CityName", "Leipzig");
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        upsert(customer("ada@example.org", "+49351123456", "Dresden"));
        int before = company.simulator.effects().size();
        upsert(customer("ada@example.com", "+49351123456", "Dresden"));
        assertThat(company.simulator.effects()).hasSize(before + 1);
        assertThat(partner().emails()).containsExactly("ada@example.com");
        assertThat(upsert(customer("ada@example.com", "+49351123456", "Dresden"))
                        .adopted())
                .isTrue();
        assertThat(company.simulator.effects()).hasSize(before + 1);
    }

    @Test
    void whatComesLaterIsAddedAndWhatWasClearedIsTakenOut() {
        upsert(customer(null, null, "Dresden"));
        upsert(customer("ada@example.org", "+436641234567", "Dresden"));
        assertThat(partner().emails()).containsExactly("ada@example.org");
        assertThat(partner().phones())
                .as("a number of another country stays whole")
                .containsExactly("+436641234567");
        Effect cleared = company.effect(
                KEY,
                customer(null, null, "Dresden"),
                Map.of("email", Optional.of(new EmailAddress("ada@example.org"))));
        assertThat(company.apply(cleared).isRight()).isTrue();
        assertThat(partner().emails()).isEmpty();
        assertThat(partner().phones()).as("nobody said that we wrote it").hasSize(1);
    }

    @Test
    void aPartnerThatWasTakenAwayIsGone() {
        company.ids.put(KEY + " business-partner", "4711");
        assertThat(company.apply(effect(customer(null, null, "Dresden")))
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.GONE);
    }

    @Test
    void aCustomerWithoutANameOrAnAddressIsStillAPartner() {
        Customer bare = Customer.builder()
                .email(new EmailAddress("x@example.org"))
                .taxExempt(true)
                .build();
        upsert(bare);
        assertThat(partner().names()).containsEntry("LastName", "x@example.org");
    }

    @Test
    void whatTheSystemRefusesIsARejection() {
        Customer abroad = Customer.builder()
                .name(new PersonName(null, null, "Ada"))
                .addresses(List.of(PostalAddress.builder()
                        .lines(List.of("x"))
                        .country("QQ")
                        .build()))
                .build();
        assertThat(company.apply(effect(abroad)).getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("AM/216"));
    }
}
