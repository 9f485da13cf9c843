package io.retailsync.erp;

import static io.retailsync.erp.Orders.line;
import static io.retailsync.erp.Orders.order;
import static io.retailsync.erp.Orders.shipping;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.Order;
import io.retailsync.simulators.s4hana.BookedOrder;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private final Company company = new Company().withCustomer();

    @BeforeEach
    void booked() {
        Receipt receipt = company.apply(company.effect(new BookOrder(
                        Orders.KEY, Orders.of(line(1, "TEE-RED-M", 3, "10.00"), line(2, "MUG-1", 2, "5.00")))))
                .get();
        company.know(receipt.refs().get(0), Orders.KEY);
    }

    private BookedOrder document() {
        return company.simulator.books().salesOrder("1001").orElseThrow();
    }

    private Receipt amend(Order order) {
        Either<SyncFailure, Receipt> receipt = company.apply(company.effect(new AmendBooking(Orders.KEY, order)));
        assertThat(receipt.isRight()).as(receipt.toString()).isTrue();
        return receipt.get();
    }

    private Effect cancellation() {
        return company.effect(new CancelBooking(Orders.KEY, "customer"));
    }

    @Test
    void quantitiesLinesPricesAndFreightFollowTheOrder() {
        amend(order(
                Company.ADA,
                false,
                List.of(shipping("4.90")),
                line(1, "TEE-RED-M", 3, 1, "10.00", "0"),
                line(2, "MUG-1", 4, "5.50"),
                line(3, "TEE-RED-M", 2, "8.00")));
        assertThat(document().items())
                .extracting(BookedOrder.Item::quantity)
                .extracting(Object::toString)
                .containsExactly("1", "4", "2");
        assertThat(document().items())
                .extracting(BookedOrder.Item::netAmount)
                .extracting(Object::toString)
                .containsExactly("10.00", "22.00", "16.00");
        assertThat(document().netAmount()).isEqualTo("52.90");
    }

    @Test
    void aLineThatIsNoLongerWantedIsRejectedAndOneThatIsAgainIsTakenBack() {
        amend(Orders.of(line(2, "MUG-1", 2, "5.00")));
        assertThat(document().items().get(0).rejected()).isTrue();
        assertThat(document().netAmount()).isEqualTo("10.00");
        amend(Orders.of(line(1, "TEE-RED-M", 3, "10.00"), line(2, "MUG-1", 2, "5.00")));
        assertThat(document().items()).noneMatch(BookedOrder.Item::rejected).hasSize(2);
        assertThat(document().netAmount()).isEqualTo("40.00");
    }

    @Test
    void amendingTwiceWritesNothingTheSecondTime() {
        Order wanted = order(Company.ADA, false, List.of(shipping("4.90")), line(1, "TEE-RED-M", 5, "10.00"));
        amend(wanted);
        int effects = company.simulator.effects().size();
        assertThat(amend(wanted).adopted()).isTrue();
        assertThat(company.simulator.effects()).hasSize(effects);
    }

    @Test
    void anAmendmentWhoseAnswerWasLostIsFoundOrFinished() {
        Effect effect = company.effect(
                new AmendBooking(Orders.KEY, Orders.of(line(1, "TEE-RED-M", 1, "10.00"), line(2, "MUG-1", 1, "5.00"))));
        company.loseNextWriteAnswer();
        assertThat(company.apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(company.probe(effect)).as("only half of it happened").isEqualTo(Probe.no());
        assertThat(company.apply(effect).isRight()).isTrue();
        assertThat(company.probe(effect)).isInstanceOf(Probe.Happened.class);
        assertThat(document().netAmount()).isEqualTo("15.00");
    }

    @Test
    void someoneElsesChangeInBetweenIsReadAgain() {
        Effect effect = company.effect(
                new AmendBooking(Orders.KEY, Orders.of(line(1, "TEE-RED-M", 1, "10.00"), line(2, "MUG-1", 2, "5.00"))));
        company.strikes.add(request -> request.method().equals("GET")
                ? Optional.empty()
                : company.simulator
                        .refuse(FaultKind.STALE_VERSION, request, company.now)
                        .map(reply -> Either.right(reply.response())));
        assertThat(company.apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.TRANSIENT);
        assertThat(company.apply(effect).isRight()).isTrue();
        assertThat(document().netAmount()).isEqualTo("20.00");
    }

    @Test
    void whatHasShippedCannotBeAmended() {
        company.pass(Duration.ofMinutes(20));
        SyncFailure failure = company.apply(company.effect(new AmendBooking(
                        Orders.KEY, Orders.of(line(1, "TEE-RED-M", 1, "10.00"), line(2, "MUG-1", 2, "5.00")))))
                .getLeft();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("V1/499"));
    }

    @Test
    void aBookingThatIsNotKnownYetIsAwaited() {
        company.ids.clear();
        assertThat(company.connector.render(
                        new AmendBooking(Orders.KEY, Orders.of(line(1, "MUG-1", 1, "5.00"))),
                        Orders.REFERENCE,
                        company))
                .isEqualTo(Rendered.waiting(Orders.KEY, "sales-order"));
        assertThat(company.connector.render(new CancelBooking(Orders.KEY, "x"), Orders.REFERENCE, company))
                .isEqualTo(Rendered.waiting(Orders.KEY, "sales-order"));
    }

    @Test
    void cancellingRejectsEveryItemAndNothingShips() {
        assertThat(company.apply(cancellation()).get().adopted()).isFalse();
        assertThat(document().cancelled()).isTrue();
        company.pass(Duration.ofHours(1));
        assertThat(company.simulator.books().deliveries()).isEmpty();
        assertThat(company.apply(cancellation()).get().adopted()).as("again").isTrue();
    }

    @Test
    void aCancellationThatWasLostIsFoundOrFinished() {
        company.loseNextWriteAnswer();
        assertThat(company.apply(cancellation()).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(company.probe(cancellation())).isEqualTo(Probe.no());
        company.apply(cancellation());
        assertThat(company.probe(cancellation())).isInstanceOf(Probe.Happened.class);
    }

    @Test
    void aDocumentThatIsGoneIsCancelledEnough() {
        company.ids.put(Orders.KEY + " sales-order", "4711");
        assertThat(company.apply(cancellation()).get().adopted()).isTrue();
    }
}
