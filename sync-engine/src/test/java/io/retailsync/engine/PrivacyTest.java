package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Row;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eighth promise: what people and monitors may read holds no personal data, whatever happened to the record. */
class PrivacyTest {

    private static final String MARKER = "Zaphodia";
    private static final String NUMBER = "+4930777666555";
    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef ORDER = Said.order("1001");

    private final World world = new World();
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void start() {
        for (ScriptedSystem target : List.of(world.crm, world.erp)) {
            target.descriptor = target.descriptor
                    .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-customer", Safety.natural("id")))
                    .accepting(Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("id")));
            target.writing(CustomerPaths.TYPE, CustomerPaths.NAME, CustomerPaths.EMAIL, CustomerPaths.PHONE)
                    .writing(OrderPaths.TYPE, OrderPaths.SHIP_TO, OrderPaths.NOTE);
        }
        world.start(builder -> List.of("crm", "erp")
                .forEach(target -> builder.flow(
                                Flow.of(CustomerPaths.TYPE).from("shop").to(target))
                        .flow(Flow.of(OrderPaths.TYPE).from("shop").to(target))));
    }

    private static PostalAddress address() {
        return PostalAddress.builder()
                .recipient(MARKER)
                .organization(MARKER)
                .lines(List.of(MARKER))
                .locality(MARKER)
                .postalCode(MARKER)
                .country("DE")
                .phone(NUMBER)
                .build();
    }

    private static Observation<Customer> customer(long version) {
        return Said.email("shop", "1", version, MARKER + "@example.com")
                .set(CustomerPaths.NAME, new PersonName(MARKER, MARKER, MARKER))
                .set(CustomerPaths.PHONE, new PhoneNumber(NUMBER))
                .set(CustomerPaths.ADDRESSES, List.of(address()))
                .set(CustomerPaths.TAGS, Set.of(MARKER))
                .set(CustomerPaths.LOCALE, MARKER)
                .unknown("{\"nickname\":\"" + MARKER + "\"}")
                .matchedBy("email:" + MARKER);
    }

    private static Observation<Order> order(long version) {
        return Said.order("1001", version, 1)
                .set(OrderPaths.EMAIL, new EmailAddress(MARKER + "@example.com"))
                .set(OrderPaths.BILL_TO, address())
                .set(OrderPaths.SHIP_TO, address())
                .set(OrderPaths.NOTE, new PersonalText("for " + MARKER));
    }

    /** Delivered here, refused there, lost, in conflict, older, not whole, not readable, and judged by code that throws. */
    private void everythingHappens() {
        world.erp.script.fail("upsert-customer", SyncFailure.rejected("no-country", "addresses", "write a country"));
        world.crm.script.fail("upsert-order", SyncFailure.passing("503"), SyncFailure.conflict("412"));
        world.hear(customer(2));
        read.add(world.hear(order(2)).toString());
        world.hear(customer(1));
        world.hear(Said.email("crm", world.crm.vendor.id(world.key(ADA)).value(), 9, MARKER + "@example.org"));
        world.crm.script.next(Script.Fate.ANSWER_LOST);
        world.hear(order(3).set(OrderPaths.NOTE, new PersonalText(MARKER + " again")));
        world.pass(Duration.ofMinutes(10));
        world.hear(order(4).clear(OrderPaths.TOTAL));
        read.add(world.post("shop", Map.of("x-key", "k"), ("[" + MARKER).getBytes(StandardCharsets.UTF_8))
                .toString());
        world.settle();
    }

    private void nothingPersonalIsIn(String text) {
        assertThat(text)
                .doesNotContainIgnoringCase(MARKER)
                .doesNotContain(NUMBER)
                .doesNotContain(NUMBER.substring(1));
    }

    @Test
    void theMarkersWereReallyUnderWay() {
        everythingHappens();
        assertThat(world.crm.vendor.happened)
                .extracting(ScriptedVendor.Happened::wire)
                .anyMatch(wire -> wire.contains(NUMBER) && wire.contains(MARKER));
        assertThat(world.crm.vendor.about(world.key(ORDER)))
                .anyMatch(done -> done.wire().contains(MARKER));
        assertThat(world.cases()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void casesAndTheJournalHoldNone() {
        everythingHappens();
        nothingPersonalIsIn(world.cases().toString());
        for (Table table : List.of(Table.CASE, Table.JOURNAL, Table.ENDING, Table.MATCH, Table.INTAKE)) {
            List<Row> rows = world.store().list(table, "", "", 0, 10_000);
            assertThat(rows).isNotEmpty();
            rows.forEach(row -> nothingPersonalIsIn(row.id() + row.about() + row.body()));
        }
    }

    @Test
    void explanationsAndTheStatusHoldNone() {
        everythingHappens();
        nothingPersonalIsIn(world.explain(ADA));
        nothingPersonalIsIn(world.explain(ORDER));
        nothingPersonalIsIn(world.explain(ExternalRef.of("shop", "record", "k")));
        nothingPersonalIsIn(world.engine.status().toString());
        nothingPersonalIsIn(read.toString());
    }

    @Test
    void aRecordThatIsPrintedHoldsNone() {
        everythingHappens();
        nothingPersonalIsIn(world.record(CustomerPaths.TYPE, ADA).toString());
        nothingPersonalIsIn(world.record(CustomerPaths.TYPE, ADA).value().toString());
        nothingPersonalIsIn(customer(1).toString());
    }
}
