package io.retailsync.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Finding;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.json.ModelJson;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By what, and for what, a customer may be reached. */
class ContactPointsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void ofEachKindOneIsTheFirstForAPurpose() {
        ContactPoint home = mail("a", true, ContactPurpose.BILLING);
        ContactPoint work = mail("b", true, ContactPurpose.SERVICE);
        ContactPoint phone = new PhoneContact(
                use("c", true, ContactPurpose.BILLING), new PhoneNumber("+4930123456"), Set.of(PhoneCapability.SMS));
        assertThat(findings(home, work, phone)).isEmpty();
        assertThat(findings(home, work, phone, mail("d", true, ContactPurpose.BILLING)))
                .extracting(Finding::code)
                .containsExactly("K1");
        assertThat(findings(home, mail("d", false, ContactPurpose.BILLING))).isEmpty();
    }

    @Test
    void everyKindSurvivesTheRoundTripAndShowsNothing() {
        CustomerMaster customer = customer(
                mail("a", true, ContactPurpose.LOGIN),
                new PushContact(use("b", false, ContactPurpose.MARKETING), "shop-app", new PersonalText("t")));
        ModelJson json = ModelJson.standard();
        assertThat(json.read(json.write(customer), CustomerMaster.class)).isEqualTo(customer);
        assertThat(customer.toString()).doesNotContain("ada", "example.com");
    }

    private static List<Finding> findings(ContactPoint... points) {
        return CustomerMasterRules.ALL.findings(customer(points));
    }

    private static CustomerMaster customer(ContactPoint... points) {
        return CustomerMaster.builder()
                .party(new Person(
                        PersonName.of("Ada", "Lovelace").orElseThrow(), null, Coded.of(Gender.UNDISCLOSED), null))
                .status(CustomerStatus.ACTIVE)
                .contactPoints(List.of(points))
                .firstSeen(NOON)
                .build();
    }

    private static EmailContact mail(String id, boolean primary, ContactPurpose purpose) {
        return new EmailContact(use(id, primary, purpose), new EmailAddress("ada." + id + "@example.com"));
    }

    private static ContactUse use(String id, boolean primary, ContactPurpose purpose) {
        Verification verified = new Verification(Coded.of(VerificationMethod.LINK), NOON);
        return new ContactUse(id, Set.of(purpose), primary, verified, null);
    }
}
