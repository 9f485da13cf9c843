package io.retailsync.erp;

import static io.retailsync.erp.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is missing or malformed is refused with its place: it is never read as zero. */
class MissingNumbersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Company company = new Company().withCustomer();

    private static ObjectNode json(Bytes body) {
        try {
            return (ObjectNode) MAPPER.readTree(body.utf8());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Alters every object below an answer about an entity that has the property. */
    private void altered(String entity, String property, Consumer<ObjectNode> change) {
        company.strikes.clear();
        for (int exchange = 0; exchange < 10; exchange++) {
            company.strikes.add(request -> asksFor(request, entity)
                    ? Optional.of(Either.right(answer(request, property, change)))
                    : Optional.empty());
        }
    }

    private static boolean asksFor(HttpRequest request, String entity) {
        return request.method().equals("GET") && request.uri().getPath().contains("/" + entity);
    }

    private HttpResponse answer(HttpRequest request, String property, Consumer<ObjectNode> change) {
        JsonNode body =
                json(company.simulator.handle(request, company.now).response().body());
        body.findParents(property).forEach(owner -> change.accept((ObjectNode) owner));
        return HttpResponse.json(200, body.toString());
    }

    private List<Incoming> pull(String stream, Optional<String> cursor) {
        return company.connector
                .pull(new Pull(stream, cursor, 100), company)
                .get()
                .changes();
    }

    private Translation translated(Incoming change) {
        return company.connector.translate(
                new Raw(
                        "erp",
                        change.stream(),
                        change.hint(),
                        Raw.Form.PAYLOAD,
                        change.headers(),
                        change.body(),
                        change.body(),
                        change.readAt().orElseThrow()),
                company);
    }

    private static SyncFailure.Rejected refusal(Translation translation) {
        return translation.fold(
                said -> {
                    throw new AssertionError("read as " + said);
                },
                reason -> {
                    throw new AssertionError(reason);
                },
                failure -> failure);
    }

    private void booked() {
        BookOrder command =
                new BookOrder(Orders.KEY, Orders.of(line(1, "TEE-RED-M", 2, "10.00"), line(2, "MUG-1", 1, "5.00")));
        company.know(company.apply(company.effect(command)).get().refs().get(0), Orders.KEY);
    }

    // ---- stock ------------------------------------------------------------------------------------------------------

    private static final String STOCK = "MatlWrhsStkQtyInMatlBaseUnit";

    private static void spoil(ObjectNode row, String quantity) {
        if (row.path("Material").asText().equals("MUG-1")) {
            if (quantity.isEmpty()) {
                row.remove(STOCK);
            } else {
                row.put(STOCK, quantity);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many"})
    void aStockThatIsNotToldIsNotZeroAndOtherMaterialsAreRead(String quantity) {
        altered("A_MaterialStock", STOCK, row -> spoil(row, quantity));
        List<Incoming> changes = pull("stock", Optional.empty());
        assertThat(changes).hasSize(2);
        changes.forEach(change -> {
            if (change.nativeKey().startsWith("MUG-1")) {
                SyncFailure.Rejected refusal = refusal(translated(change));
                assertThat(refusal.code()).isEqualTo("invalid-value");
                assertThat(refusal.path()).isEqualTo(STOCK);
                assertThat(refusal.message()).contains("storage location 101A", "until the system tells one");
            } else {
                assertThat(translated(change)).isInstanceOf(Translation.Observed.class);
            }
        });
    }

    @Test
    void onceTheSystemTellsTheStockItIsAChange() {
        altered("A_MaterialStock", STOCK, row -> spoil(row, ""));
        String cursor = company.connector
                .pull(new Pull("stock", Optional.empty(), 100), company)
                .get()
                .cursor();
        company.strikes.clear();
        List<Incoming> changes = pull("stock", Optional.of(cursor));
        assertThat(changes).hasSize(1);
        Translation.Observed said = (Translation.Observed) translated(changes.get(0));
        assertThat(said.observations().get(0).values().get(InventoryLevelPaths.ON_HAND.name()))
                .isEqualTo(Optional.of(Quantity.pieces(50)));
    }

    // ---- deliveries -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"", "many"})
    void aDeliveredQuantityThatIsNotToldIsNotZero(String quantity) {
        booked();
        company.pass(Duration.ofMinutes(16));
        altered("A_OutbDelivery", "ActualDeliveryQuantity", item -> item.put("ActualDeliveryQuantity", quantity));
        SyncFailure.Rejected refusal =
                refusal(translated(pull("deliveries", Optional.empty()).get(0)));
        assertThat(refusal.code()).isEqualTo("invalid-value");
        assertThat(refusal.path()).isEqualTo("ActualDeliveryQuantity");
        assertThat(refusal.message()).contains("look at the raw input");
    }

    // ---- while something is written ---------------------------------------------------------------------------------

    @Test
    void aDocumentThatDoesNotTellItsQuantityIsNotAmendedOnAGuess() {
        booked();
        company.sent.clear();
        altered("A_SalesOrder", "RequestedQuantity", item -> item.remove("RequestedQuantity"));
        SyncFailure failure = company.apply(company.effect(new AmendBooking(
                        Orders.KEY, Orders.of(line(1, "TEE-RED-M", 3, "10.00"), line(2, "MUG-1", 1, "5.00")))))
                .getLeft();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("RequestedQuantity"));
        assertThat(company.sent).noneMatch(request -> request.method().equals("PATCH"));
    }
}
