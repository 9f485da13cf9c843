package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.WebhookReply;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first promise: what was answered with 200 is durable, and what is no use is in front of a person. */
class AcceptanceTest {

    private static final byte[] ADA = Wire.write(Said.email("shop", "1", 1, "ada@example.com"));
    private static final byte[] NONSENSE = "<not json>".getBytes(StandardCharsets.UTF_8);

    private final World world = new World();
    private final Outage outage = new Outage();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.wrapping(outage::before);
        world.start(builder ->
                builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")).bodyLimit(1_000));
    }

    private List<Row> intake() {
        return world.store().list(Table.INTAKE, "", "", 0, 100);
    }

    @Test
    void aWebhookIsDurableWhenItIsAnsweredWith200() {
        WebhookReply reply = world.post("shop", Map.of("x-key", "k"), ADA);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(intake()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo("PENDING");
            assertThat(row.raw().orElseThrow().toArray()).isEqualTo(ADA);
        });
    }

    @Test
    void whatWasAnsweredWith200IsDecidedAfterAKill() {
        world.post("shop", Map.of("x-key", "k"), ADA);
        world.crash().settle();
        assertThat(world.value(CustomerPaths.TYPE, Said.customer("shop", "1"))).isPresent();
    }

    @Test
    void aWebhookIsAnsweredWith503WhileTheStoreIsNotAvailable() {
        outage.begin();
        WebhookReply reply = world.post("shop", Map.of("x-key", "k"), ADA);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.retryAfterSeconds()).isPositive();
        outage.end();
        assertThat(intake()).isEmpty();
    }

    @Test
    void aBodyOverTheLimitIsRefusedWith413BeforeAnythingIsStored() {
        WebhookReply reply = world.post("shop", Map.of(), new byte[1_001]);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(intake()).isEmpty();
    }

    @Test
    void fromTheHardBoundOfUndecidedInputsOnAWebhookIsAnsweredWith429UntilSomeAreDecided() {
        world.crash(builder ->
                builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")).backlogLimit(2));
        assertThat(world.post("shop", Map.of("x-key", "1"), ADA).status()).isEqualTo(200);
        assertThat(world.post("shop", Map.of("x-key", "2"), ADA).status()).isEqualTo(200);
        world.time.hold("fetch:shop");
        world.hint(Said.customer("shop", "8"));
        world.hint(Said.customer("shop", "9"));
        world.passSeconds(2);
        WebhookReply reply = world.post("shop", Map.of("x-key", "3"), ADA);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.retryAfterSeconds()).isPositive();
        assertThat(reply.reason()).contains("2 inputs or more wait to be decided");
        world.time.release("fetch:shop");
        world.passSeconds(300);
        assertThat(world.post("shop", Map.of("x-key", "3"), ADA).status()).isEqualTo(200);
    }

    @Test
    void aBodyAtTheLimitIsTaken() {
        assertThat(world.post("shop", Map.of(), new byte[1_000]).status()).isEqualTo(200);
    }

    @Test
    void aWrongSignatureIsRefusedWith401AndNothingIsStored() {
        WebhookReply reply = world.post("shop", Map.of("x-signature", "forged"), ADA);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(intake()).isEmpty();
    }

    @Test
    void aWrongContentTypeIsRefusedWith415AndNothingIsStored() {
        WebhookReply reply = world.post("shop", Map.of("content-type", "text/plain"), ADA);
        assertThat(reply.status()).isEqualTo(415);
        assertThat(intake()).isEmpty();
    }

    @Test
    void aSecondDeliveryWithTheSameIdIsADuplicate() {
        world.post("shop", Map.of("x-id", "7"), ADA);
        WebhookReply again = world.post("shop", Map.of("x-id", "7"), ADA);
        world.settle();
        assertThat(again).isEqualTo(new WebhookReply(200, 0, "duplicate"));
        assertThat(world.accounting().accepted()).isEqualTo(1);
        assertThat(world.accounting().duplicates()).isEqualTo(1);
        assertThat(world.crm.vendor.happened).hasSize(1);
    }

    @Test
    void theSameIdFromAnotherSystemIsNoDuplicate() {
        world.post("shop", Map.of("x-id", "7"), ADA);
        assertThat(world.post("erp", Map.of("x-id", "7"), ADA).reason()).isEqualTo("accepted");
    }

    @Test
    void anUnknownTopicIsAnsweredWith200AndNotStored() {
        WebhookReply reply = world.post("shop", Map.of("x-topic", "unknown/thing"), ADA);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.reason()).contains("unknown/thing");
        assertThat(world.engine.status().systems())
                .filteredOn(system -> system.system().equals("shop"))
                .singleElement()
                .satisfies(shop -> assertThat(shop.notKept()).isEqualTo(1));
        assertThat(intake()).isEmpty();
    }

    @Test
    void aTopicOfNoUseEndsIgnoredWithTheReason() {
        world.post("shop", Map.of("x-topic", "useless/ping"), ADA);
        world.settle();
        assertThat(intake()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo("IGNORED");
            assertThat(row.body()).contains("test data are not kept in step");
        });
        assertThat(world.accounting().ignored()).isEqualTo(1);
    }

    @Test
    void authenticNonsenseIsAnsweredWith200AndBecomesACaseWithTheRawRecord() {
        WebhookReply reply = world.post("shop", Map.of("x-id", "9"), NONSENSE);
        world.settle();
        assertThat(reply.status()).isEqualTo(200);
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.INPUT);
        assertThat(file.system()).isEqualTo("shop");
        assertThat(file.code()).isEqualTo("malformed");
        Row raw = world.store().load(Table.INTAKE, List.of(file.subject())).get(file.subject());
        assertThat(raw.raw().orElseThrow().toArray()).isEqualTo(NONSENSE);
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void aRecordThatLacksAMandatoryAttributeBecomesACaseThatNamesIt() {
        world.hear(Said.order("1", 1, 1).clear(io.retailsync.model.sales.OrderPaths.TOTAL));
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.INPUT);
        assertThat(file.path()).isEqualTo("order.total");
    }

    @Test
    void oneUselessInputHoldsUpNoOther() {
        world.post("shop", Map.of("x-key", "k"), NONSENSE);
        world.post("shop", Map.of("x-key", "k"), ADA);
        world.settle();
        assertThat(world.value(CustomerPaths.TYPE, Said.customer("shop", "1"))).isPresent();
    }

    @Test
    void aSystemThatIsNotAttachedIsAFaultOfTheHost() {
        assertThatThrownBy(() -> world.post("pos", Map.of(), ADA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pos")
                .hasMessageContaining("shop");
    }
}
