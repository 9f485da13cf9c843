package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Row;
import io.retailsync.spi.Safety;
import io.retailsync.spi.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose record an observation speaks of. */
class IdentityTest {

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.descriptor = world.crm.descriptor.accepting(
                Accepts.states(CustomerPaths.TYPE, "create-contact", Safety.probed("External__c")));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(builder -> builder.ownership(
                        Ownership.of(CustomerPaths.TYPE).owner("shop").contributors("crm", "erp"))
                .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
    }

    private List<Row> customers() {
        return world.store().list(Table.RECORD, "", "", 0, 100);
    }

    private Key key(String system, String id) {
        return world.key(Said.customer(system, id));
    }

    @Test
    void twoSystemsThatBringOneNewCustomerAtOnceMakeOneRecord() {
        world.post(Said.email("shop", "1", 1, "ada@example.com").matchedBy("email:ada@example.com"));
        world.post(Said.email("crm", "c1", 1, "ada@example.com").matchedBy("email:ada@example.com"));
        world.settle();
        assertThat(customers()).hasSize(1);
        assertThat(key("shop", "1")).isEqualTo(key("crm", "c1"));
    }

    @Test
    void aMatchKeyIsStoredOnlyAsAHash() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").matchedBy("email:ada@example.com"));
        assertThat(world.store().list(Table.MATCH, "", "", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.id() + row.body()).doesNotContain("ada"));
    }

    @Test
    void twoRecordsOfOneSystemStayTwoWhateverTheyShare() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").matchedBy("email:ada@example.com"));
        world.hear(Said.email("shop", "2", 1, "ada@example.com").matchedBy("email:ada@example.com"));
        assertThat(customers()).hasSize(2);
    }

    @Test
    void aBusinessKeyNamesTheSameRecordEverywhere() {
        world.hear(Said.stock("shop", "SHIRT", 1, 7));
        world.hear(Said.stock("erp", "SHIRT", 1, 7));
        assertThat(world.key(Said.stock("shop", "SHIRT")))
                .isEqualTo(Key.of(InventoryLevelPaths.TYPE, "SHIRT@berlin"))
                .isEqualTo(world.key(Said.stock("erp", "SHIRT")));
    }

    @Test
    void theReferenceThatAnAnswerGaveNamesTheRecord() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        String contact = world.crm.vendor.id(key("shop", "1")).value();
        world.hear(Said.email("crm", contact, 5, "ada@example.com"));
        assertThat(customers()).hasSize(1);
    }

    @Test
    void ourOwnCreationSeenBeforeItsAnswerMakesNoSecondRecord() {
        world.time.hold("deliver:crm");
        world.crm.script.rendering((state, lookup) -> java.util.Optional.of(io.retailsync.spi.Rendered.state(
                        io.retailsync.spi.Bytes.utf8("{}"), java.util.Set.of(CustomerPaths.EMAIL))
                .marked(ExternalRef.of("crm", "external-id", "ours"))));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.email("crm", "crm-1", 5, "ada@example.com")
                .alsoKnownAs(ExternalRef.of("crm", "external-id", "ours")));
        assertThat(customers()).hasSize(1);
        assertThat(key("crm", "crm-1")).isEqualTo(key("shop", "1"));
        world.time.release("deliver:crm");
        world.settle();
        assertThat(customers()).hasSize(1);
        assertThat(world.crm.vendor.happened).hasSize(1);
    }

    @Test
    void ourOwnCreationSeenAfterItsAnswerWasLostSettlesTheIntentAtOnce() {
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        world.crm.script.rendering((state, lookup) -> java.util.Optional.of(io.retailsync.spi.Rendered.state(
                        io.retailsync.spi.Bytes.utf8("{}"), java.util.Set.of(CustomerPaths.EMAIL))
                .marked(ExternalRef.of("crm", "external-id", "ours"))));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.email("crm", "crm-1", 5, "ada@example.com")
                .alsoKnownAs(ExternalRef.of("crm", "external-id", "ours")));
        assertThat(customers()).hasSize(1);
        assertThat(world.crm.vendor.happened).hasSize(1);
        assertThat(world.explain(Said.customer("shop", "1"))).contains("nothing pending");
    }

    @Test
    void aReferenceToSomethingElseThatWasLearnedOnTheWayIsKept() {
        Key shirt = Key.of(InventoryLevelPaths.TYPE, "SHIRT@berlin");
        ExternalRef item = ExternalRef.of("shop", "inventory-item", "77");
        world.hear(Said.stock("shop", "SHIRT", 1, 7).linking(item, shirt));
        assertThat(world.key(item)).isEqualTo(shirt);
    }

    @Test
    void aNameThatMeansSomethingElseAlreadyKeepsDoingSo() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.hear(Said.email("erp", "e1", 1, "bob@example.com")
                .linking(Said.customer("shop", "1"), Key.of(CustomerPaths.TYPE, "other")));
        assertThat(key("shop", "1")).isNotEqualTo(Key.of(CustomerPaths.TYPE, "other"));
        assertThat(world.value(CustomerPaths.TYPE, Said.customer("shop", "1"))
                        .orElseThrow()
                        .email()
                        .value())
                .isEqualTo("ada@example.com");
    }
}
