package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.Governed;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an observation does to a record of one source. */
class DecideTest {

    private final World world = new World();

    @BeforeEach
    void start() {
        world.start(builder -> {});
    }

    private Governed<Customer> ada() {
        return world.record(CustomerPaths.TYPE, Said.customer("shop", "1"));
    }

    private String email() {
        return ada().value().email().value();
    }

    private List<String> ends() {
        return world.store().list(Table.INTAKE, "", "", 0, 100).stream()
                .map(Row::state)
                .toList();
    }

    @Test
    void theFirstWordOfARecordMakesItsFirstVersion() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(ada().version()).isEqualTo(1);
        assertThat(ada().refs()).containsExactly(Said.customer("shop", "1"));
        assertThat(ada().provenance().get("email").system()).isEqualTo("shop");
        assertThat(ada().provenance().get("email").version()).isEqualTo(World.at(1));
    }

    @Test
    void anOlderVersionIsSuperseded() {
        world.hear(Said.email("shop", "1", 5, "new@example.com"));
        world.hear(Said.email("shop", "1", 4, "old@example.com"));
        assertThat(email()).isEqualTo("new@example.com");
        assertThat(ends()).last().isEqualTo("SUPERSEDED");
        assertThat(world.told(Said.customer("shop", "1"), "superseded")).isEqualTo(1);
    }

    @Test
    void atEqualVersionsTheLaterReadWins() {
        world.hear(Said.email("shop", "1", 5, "first@example.com"));
        world.passSeconds(1);
        world.hear(Said.email("shop", "1", 5, "second@example.com"));
        assertThat(email()).isEqualTo("second@example.com");
    }

    @Test
    void atEqualVersionsTheEarlierReadIsSuperseded() {
        world.shop.vendor.present.put(
                Said.customer("shop", "1"),
                io.retailsync.spi.Bytes.of(Wire.write(Said.email("shop", "1", 5, "fetched@example.com"))));
        world.post(Said.email("shop", "1", 5, "pushed@example.com"));
        world.passSeconds(1);
        world.hint(Said.customer("shop", "1"));
        world.settle();
        assertThat(email()).isEqualTo("fetched@example.com");
    }

    @Test
    void theSameWordAgainChangesNothing() {
        world.hear(Said.email("shop", "1", 5, "ada@example.com"));
        world.hear(Said.email("shop", "1", 6, "ada@example.com"));
        assertThat(ada().version()).isEqualTo(1);
        assertThat(ends()).last().isEqualTo("IGNORED");
    }

    @Test
    void theSameWordAgainRefreshesNoStamp() {
        world.hear(Said.email("shop", "1", 5, "ada@example.com"));
        world.hear(Said.email("shop", "1", 6, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
        assertThat(ada().provenance().get("email").version()).isEqualTo(World.at(5));
        assertThat(ada().provenance().get("locale").version()).isEqualTo(World.at(6));
    }

    @Test
    void anAttributeThatIsLeftOutIsNotWiped() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
        world.hear(Said.customer("shop", "1", 2).set(CustomerPaths.LOCALE, "de"));
        assertThat(email()).isEqualTo("ada@example.com");
        assertThat(ada().value().locale()).isEqualTo("de");
    }

    @Test
    void anAttributeThatIsClearedIsEmpty() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.LOCALE, "en"));
        world.hear(Said.customer("shop", "1", 2).clear(CustomerPaths.EMAIL));
        assertThat(ada().value().email()).isNull();
        assertThat(ada().value().locale()).isEqualTo("en");
        assertThat(ada().version()).isEqualTo(2);
    }

    @Test
    void aClearedAttributeIsOwnedAndMayBeSetAgain() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.customer("shop", "1", 2).clear(CustomerPaths.EMAIL));
        world.hear(Said.email("shop", "1", 3, "ada@example.com"));
        assertThat(email()).isEqualTo("ada@example.com");
        assertThat(ada().version()).isEqualTo(3);
    }

    @Test
    void inputsOfOneNativeKeyAreDecidedInTheirOrder() {
        world.post(Said.email("shop", "1", 1, "one@example.com"));
        world.post(Said.email("shop", "1", 2, "two@example.com"));
        world.post(Said.email("shop", "1", 3, "three@example.com"));
        world.settle();
        assertThat(email()).isEqualTo("three@example.com");
        assertThat(world.accounting().superseded()).isZero();
    }

    @Test
    void oneInputMaySpeakOfSeveralRecords() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"), Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(email()).isEqualTo("ada@example.com");
        assertThat(world.value(CustomerPaths.TYPE, Said.customer("shop", "2"))).isPresent();
        assertThat(world.accounting().accepted()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutItsMandatoryAttributesBecomesWholeWhenTheyCome() {
        world.hear(Said.order("1", 1, 2).clear(OrderPaths.TOTAL));
        assertThat(world.value(OrderPaths.TYPE, Said.order("1"))).isEmpty();
        world.hear(Said.order("1", 2, 2));
        assertThat(world.value(OrderPaths.TYPE, Said.order("1"))).isPresent();
    }

    @Test
    void whatASourceSaysBeyondTheModelIsKept() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").unknown("{\"metafield\":7}"));
        assertThat(ada().unknown()).containsEntry("shop", "{\"metafield\":7}");
    }

    @Test
    void aDeletionAtTheOnlySourceWipesNothing() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.TAGS, Set.of("vip")));
        world.hear(Said.customer("shop", "1", 2).gone());
        assertThat(ada().value().email().value()).isEqualTo("ada@example.com");
        assertThat(ada().value().tags()).containsExactly("vip");
        assertThat(ada().version()).isEqualTo(1);
        assertThat(world.explain(Said.customer("shop", "1"))).contains("gone");
    }

    @Test
    void aDeletedRecordWithMandatoryAttributesIsNoCase() {
        world.hear(Said.order("1001", 1, 1));
        world.hear(Said.order("1001", 2, 1).gone());
        assertThat(world.cases()).isEmpty();
        assertThat(world.record(OrderPaths.TYPE, Said.order("1001")).version()).isEqualTo(1);
    }

    @Test
    void whatComesBackAfterADeletionSpeaksAgain() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.customer("shop", "1", 2).gone());
        world.hear(Said.email("shop", "1", 3, "back@example.com"));
        assertThat(ada().value().email().value()).isEqualTo("back@example.com");
    }

    @Test
    void aReplayOfTheSameInputsGivesTheSameIds() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        World again = new World().start(builder -> {});
        again.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(again.key(Said.customer("shop", "1"))).isEqualTo(world.key(Said.customer("shop", "1")));
    }

    @Test
    void tenantsGiveOneNameDifferentIds() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        World other = new World().start(builder -> builder.tenant("other"));
        other.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(other.key(Said.customer("shop", "1"))).isNotEqualTo(world.key(Said.customer("shop", "1")));
        assertThat(new EmailAddress("ada@example.com").toString()).doesNotContain("ada");
    }
}
