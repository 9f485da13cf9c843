package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fifth promise: each attribute has one owner, and a write by another system is kept as evidence, not applied. */
class OwnershipTest {

    private final World world = new World();

    @BeforeEach
    void start() {
        world.shop.descriptor = world.shop.descriptor.accepting(
                Accepts.states(CustomerPaths.TYPE, "customer-set", Safety.natural("id")));
        world.shop.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE)
                        .owner("crm")
                        .owner(CustomerPaths.LOCALE, "shop")
                        .contributors("shop", "erp"))
                .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("shop")));
    }

    private static Observation<Customer> says(String system, long version, String email) {
        return Said.email(system, "1", version, email).matchedBy("person:ada");
    }

    private Governed<Customer> ada() {
        return world.record(CustomerPaths.TYPE, Said.customer("shop", "1"));
    }

    private String email() {
        return ada().value().email().value();
    }

    @Test
    void aContributorIsHeardWhileTheOwnerHasSaidNothing() {
        world.hear(says("shop", 1, "shop@example.com"));
        assertThat(email()).isEqualTo("shop@example.com");
        assertThat(ada().provenance().get("email").system()).isEqualTo("shop");
    }

    @Test
    void theOwnersWordReplacesAContributors() {
        world.hear(says("shop", 1, "shop@example.com"));
        world.hear(says("crm", 1, "crm@example.com"));
        assertThat(email()).isEqualTo("crm@example.com");
        assertThat(ada().provenance().get("email").system()).isEqualTo("crm");
    }

    @Test
    void theOwnersWordWinsOverALaterContributor() {
        world.hear(says("crm", 1, "crm@example.com"));
        world.hear(says("shop", 9, "shop@example.com"));
        assertThat(email()).isEqualTo("crm@example.com");
    }

    @Test
    void aContributorThatIsOverruledIsPutRight() {
        world.hear(says("shop", 1, "shop@example.com"));
        world.hear(says("crm", 1, "crm@example.com"));
        world.hear(says("shop", 9, "wrong@example.com"));
        assertThat(world.shop.vendor.value(ada().key(), "email")).isEqualTo("crm@example.com");
        assertThat(world.shop.vendor.about(ada().key())).hasSize(2);
    }

    @Test
    void anOverruledWordIsKeptAsEvidence() {
        world.hear(says("crm", 1, "crm@example.com"));
        world.hear(says("shop", 9, "shop@example.com"));
        assertThat(world.explain(Said.customer("shop", "1"))).contains("stays as it is, by ownership");
        assertThat(world.store()
                        .load(io.retailsync.spi.Table.SHADOW, java.util.List.of("shop/customer/1"))
                        .get("shop/customer/1")
                        .body())
                .contains("shop@example.com");
    }

    @Test
    void amongContributorsTheMostTrustedIsHeard() {
        world.hear(says("erp", 5, "erp@example.com"));
        world.hear(says("shop", 1, "shop@example.com"));
        assertThat(email()).isEqualTo("shop@example.com");
        world.hear(says("erp", 6, "again@example.com"));
        assertThat(email()).isEqualTo("shop@example.com");
    }

    @Test
    void oneAttributeMayHaveAnotherOwner() {
        world.hear(says("crm", 1, "crm@example.com").set(CustomerPaths.LOCALE, "en"));
        world.hear(says("shop", 1, "shop@example.com").set(CustomerPaths.LOCALE, "de"));
        world.hear(says("crm", 9, "crm@example.com").set(CustomerPaths.LOCALE, "fr"));
        assertThat(ada().value().locale()).isEqualTo("de");
        assertThat(email()).isEqualTo("crm@example.com");
    }

    @Test
    void anOwnerThatClearsAnAttributeIsObeyed() {
        world.hear(says("shop", 1, "shop@example.com"));
        world.hear(says("crm", 1, "crm@example.com"));
        world.hear(Said.customer("crm", "1", 2).clear(CustomerPaths.EMAIL));
        assertThat(ada().value().email()).isNull();
        assertThat(world.shop.vendor.value(ada().key(), "email")).isEmpty();
    }

    @Test
    void anOwnerThatDeletesItsRecordLeavesTheWordToContributors() {
        world.hear(says("shop", 1, "shop@example.com"));
        world.hear(says("crm", 1, "crm@example.com"));
        world.hear(Said.customer("crm", "1", 2).gone());
        assertThat(email()).isEqualTo("shop@example.com");
    }

    // ---- deleted at a system, and made anew there -------------------------------------------------------------------

    private static final PhoneNumber PHONE = new PhoneNumber("+49301234567");
    private static final ExternalRef OLD = Said.customer("shop", "1");

    /** The shop's record is deleted there, which we learn by writing to it; a new one is made. */
    private ExternalRef madeAnew() {
        world.hear(says("shop", 1, "shop@example.com").set(CustomerPaths.PHONE, PHONE));
        world.shop.script.fail(world.key(OLD), SyncFailure.gone("there is no such customer"));
        world.hear(says("crm", 2, "crm@example.com"));
        world.passSeconds(10);
        return world.shop.vendor.id(world.key(Said.customer("crm", "1")));
    }

    private void speaks(ExternalRef anew) {
        world.hear(Observation.of(CustomerPaths.TYPE, anew, World.at(20))
                .set(CustomerPaths.EMAIL, new EmailAddress("crm@example.com"))
                .set(CustomerPaths.LOCALE, "de"));
    }

    @Test
    void whatASystemSaidOfARecordThatSomebodyDeletedThereOutlivesTheNewOne() {
        ExternalRef anew = madeAnew();
        speaks(anew);
        Governed<Customer> ada = world.record(CustomerPaths.TYPE, anew);
        assertThat(ada.key()).isEqualTo(world.key(Said.customer("crm", "1")));
        assertThat(ada.value().locale()).isEqualTo("de");
        assertThat(ada.value().phone()).isEqualTo(PHONE);
        assertThat(ada.refs()).contains(anew).doesNotContain(OLD);
        assertThat(world.explain(anew)).contains(OLD + " (deleted there)");
    }

    @Test
    void aDeletionThatIsToldAfterwardsAndTwiceTakesNothingAlong() {
        ExternalRef anew = madeAnew();
        world.hear(Observation.of(CustomerPaths.TYPE, OLD, World.at(5)).gone());
        world.hear(Observation.of(CustomerPaths.TYPE, OLD, World.at(6)).gone());
        speaks(anew);
        Governed<Customer> ada = world.record(CustomerPaths.TYPE, anew);
        assertThat(ada.value().phone()).isEqualTo(PHONE);
        assertThat(ada.refs()).doesNotContain(OLD);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aRecordThatIsRestoredThereSpeaksForTheSameCustomer() {
        ExternalRef anew = madeAnew();
        speaks(anew);
        PhoneNumber other = new PhoneNumber("+49307654321");
        world.hear(Observation.of(CustomerPaths.TYPE, OLD, World.at(30)).set(CustomerPaths.PHONE, other));
        Governed<Customer> ada = world.record(CustomerPaths.TYPE, anew);
        assertThat(ada.value().phone()).isEqualTo(other);
        assertThat(world.key(OLD)).isEqualTo(ada.key());
        assertThat(ada.refs()).contains(OLD, anew);
    }

    @Test
    void theOrderInWhichSystemsSpeakDoesNotMatter() {
        world.hear(says("erp", 3, "erp@example.com"));
        world.hear(says("crm", 2, "crm@example.com"));
        world.hear(says("shop", 1, "shop@example.com"));
        World other = new World();
        other.start(builder ->
                builder.ownership(Ownership.of(CustomerPaths.TYPE).owner("crm").contributors("shop", "erp")));
        other.hear(says("shop", 1, "shop@example.com"));
        other.hear(says("erp", 3, "erp@example.com"));
        other.hear(says("crm", 2, "crm@example.com"));
        assertThat(other.value(CustomerPaths.TYPE, Said.customer("shop", "1"))).contains(ada().value());
    }

    @Test
    void aSystemThatIsNeitherOwnerNorContributorIsNotHeard() {
        World strict = new World();
        strict.start(
                builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE).owner("crm")));
        strict.hear(says("shop", 1, "shop@example.com"));
        assertThat(strict.value(CustomerPaths.TYPE, Said.customer("shop", "1"))
                        .orElseThrow()
                        .email())
                .isNull();
    }
}
