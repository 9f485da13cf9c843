package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook is a hint: what it speaks of is fetched, batched and inside the vendor's budget, before it is decided. */
class FetchTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef BOB = Said.customer("shop", "2");
    private static final byte[] NAMELESS = "[names nothing".getBytes(StandardCharsets.UTF_8);

    private final World world = new World();

    @BeforeEach
    void start() {
        holds(ADA, 1, "ada@example.com");
        holds(BOB, 1, "bob@example.com");
        world.start(builder -> {});
    }

    private void holds(ExternalRef ref, long version, String email) {
        world.shop.vendor.present.put(ref, Bytes.of(Wire.write(Said.email("shop", ref.value(), version, email))));
    }

    private List<List<ExternalRef>> fetches() {
        return world.shop.vendor.fetches;
    }

    private String email(ExternalRef ref) {
        return world.value(CustomerPaths.TYPE, ref).orElseThrow().email().value();
    }

    private List<String> ends() {
        return world.store().list(Table.INTAKE, "", "", 0, 100).stream()
                .map(Row::state)
                .toList();
    }

    @Test
    void aHintIsDecidedFromWhatTheFetchFound() {
        world.hint(ADA);
        world.settle();
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void theFetchedBodyIsKeptUnderItsHint() {
        world.hint(ADA);
        world.settle();
        Row kept = world.store().list(Table.FETCHED, "", "", 0, 10).get(0);
        assertThat(kept.id()).isEqualTo("shop|event-1");
        assertThat(kept.raw()).contains(world.shop.vendor.present.get(ADA));
    }

    @Test
    void hintsOfOneRecordCoalesceToOneFetch() {
        for (int i = 0; i < 5; i++) {
            world.hint(ADA);
        }
        world.settle();
        assertThat(fetches()).containsExactly(List.of(ADA));
        assertThat(ends()).containsOnlyOnce("DONE").contains("SUPERSEDED");
        assertThat(world.accounting().superseded()).isEqualTo(4);
    }

    @Test
    void hintsOfSeveralRecordsShareAFetch() {
        world.hint(ADA);
        world.hint(BOB);
        world.settle();
        assertThat(fetches()).containsExactly(List.of(ADA, BOB));
    }

    @Test
    void hintsThatLingerAreFetchedTogetherAtTheEndOfTheirWindow() {
        world.shop.descriptor = world.shop.descriptor.lingering(Duration.ofSeconds(10));
        world.crash();
        world.passSeconds(2);
        world.hint(ADA);
        world.passSeconds(3);
        world.hint(ADA);
        world.hint(BOB);
        world.passSeconds(4);
        assertThat(fetches()).isEmpty();
        world.passSeconds(1);
        assertThat(fetches()).containsExactly(List.of(ADA, BOB));
        assertThat(ends()).doesNotContain("PENDING");
        world.hint(ADA);
        world.passSeconds(10);
        assertThat(fetches()).containsExactly(List.of(ADA, BOB), List.of(ADA));
    }

    @Test
    void whatLingersOutlivesACrash() {
        world.shop.descriptor = world.shop.descriptor.lingering(Duration.ofSeconds(10));
        world.crash();
        world.hint(ADA);
        world.settle();
        world.crash();
        world.passSeconds(10);
        assertThat(fetches()).containsExactly(List.of(ADA));
    }

    @Test
    void whatNeedsNoFetchDoesNotLinger() {
        world.shop.descriptor = world.shop.descriptor.lingering(Duration.ofSeconds(10));
        world.crash();
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void aFetchIsNoLargerThanTheVendorAllows() {
        world.shop.descriptor = world.shop.descriptor.fetching(2);
        world.crash();
        for (int i = 0; i < 5; i++) {
            world.hint(Said.customer("shop", "n" + i));
        }
        world.settle();
        assertThat(fetches()).hasSize(3).allSatisfy(refs -> assertThat(refs).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void aHintThatComesWhileAFetchIsUnderWayAsksAgain() {
        world.time.hold("fetch:shop");
        world.hint(ADA);
        world.settle();
        world.passSeconds(1);
        world.hint(ADA);
        world.settle();
        world.time.release("fetch:shop");
        world.settle();
        assertThat(fetches()).hasSize(2);
        assertThat(ends()).doesNotContain("PENDING");
    }

    @Test
    void onlyOneFetchOfARecordIsUnderWay() {
        world.time.hold("fetch:shop");
        world.hint(ADA);
        world.settle();
        world.passSeconds(1);
        world.hint(ADA);
        world.passSeconds(10);
        assertThat(world.time.waitingCalls()).containsExactly("fetch:shop");
    }

    @Test
    void aRecordThatIsMissingIsLookedForASecondTimeAfterTheSettleWindow() {
        world.hint(ADA);
        world.settle();
        world.shop.vendor.present.remove(ADA);
        world.hint(ADA);
        world.passSeconds(1);
        assertThat(world.explain(ADA)).doesNotContain("gone");
        world.passSeconds(60);
        assertThat(world.explain(ADA)).contains("says that the record is gone");
        assertThat(fetches()).hasSize(3);
    }

    @Test
    void aRecordThatWasOnlyLateIsFoundAtTheSecondLook() {
        world.shop.vendor.present.remove(ADA);
        world.hint(ADA);
        world.settle();
        holds(ADA, 1, "ada@example.com");
        world.passSeconds(60);
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void aFetchThatFailsIsTriedAgain() {
        world.shop.script.failFetch(SyncFailure.passing("503"), SyncFailure.passing("503"));
        world.hint(ADA);
        world.passSeconds(10);
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void aFetchThatIsImpossibleLeavesThePayloadToBeDecided() {
        world.shop.script.failFetch(SyncFailure.rejected("scope", "", "the scope read_customers is missing"));
        world.post(
                "shop",
                Map.of("x-key", ADA.toString(), "x-hint", ADA.toString()),
                Wire.write(Said.email("shop", "1", 1, "payload@example.com")));
        world.settle();
        assertThat(email(ADA)).isEqualTo("payload@example.com");
    }

    @Test
    void inALongOutageThePayloadIsUsedInstead() {
        failing(25);
        world.post(
                "shop",
                Map.of("x-key", ADA.toString(), "x-hint", ADA.toString()),
                Wire.write(Said.email("shop", "1", 1, "payload@example.com")));
        world.pass(Duration.ofMinutes(20));
        assertThat(email(ADA)).isEqualTo("payload@example.com");
    }

    @Test
    void whatOnlyAFetchCanSayIsFetchedWhenTheOutageIsOver() {
        failing(40);
        world.post("shop", Map.of("x-key", ADA.toString(), "x-hint", ADA.toString()), NAMELESS);
        world.pass(Duration.ofHours(3));
        assertThat(world.cases()).isEmpty();
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void anOutageOfMoreThanADayIsACase() {
        failing(400);
        world.post("shop", Map.of("x-key", ADA.toString(), "x-hint", ADA.toString()), NAMELESS);
        world.pass(Duration.ofHours(23));
        assertThat(world.cases()).isEmpty();
        world.pass(Duration.ofHours(3));
        assertThat(world.onlyCase().code()).isEqualTo("malformed");
    }

    private void failing(int times) {
        SyncFailure[] outage = new SyncFailure[times];
        Arrays.fill(outage, SyncFailure.passing("503"));
        world.shop.script.failFetch(outage);
    }

    @Test
    void aFetchAfterAKillIsAskedAgain() {
        world.time.hold("fetch:shop");
        world.hint(ADA);
        world.settle();
        world.crash().settle();
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void fetchesKeepTheVendorsBudget() {
        world.shop.descriptor =
                world.shop.descriptor.metered(Meter.perSecond(1)).fetching(1);
        world.crash();
        for (int i = 0; i < 10; i++) {
            ExternalRef ref = Said.customer("shop", "n" + i);
            holds(ref, 1, "n" + i + "@example.com");
            world.hint(ref);
        }
        world.settle();
        Duration took = Duration.between(World.MORNING, world.time.now());
        world.passSeconds(30);
        assertThat(world.accounting().pending()).isZero();
        assertThat(took.toSeconds()).isBetween(1L, 9L);
    }

    @Test
    void aRateLimitedFetchWaitsAndCostsNoAttempt() {
        world.shop.script.failFetch(SyncFailure.rateLimited(Duration.ofSeconds(20), "429"));
        world.hint(ADA);
        world.passSeconds(19);
        assertThat(fetches()).hasSize(1);
        world.passSeconds(5);
        assertThat(email(ADA)).isEqualTo("ada@example.com");
    }

    @Test
    void aBrokenLineHealsByItself() {
        world.shop.script.breakLine(HttpTransport.Fate.NOT_SENT, 3);
        world.hint(ADA);
        world.pass(Duration.ofMinutes(2));
        assertThat(email(ADA)).isEqualTo("ada@example.com");
        assertThat(world.cases()).isEmpty();
    }
}
