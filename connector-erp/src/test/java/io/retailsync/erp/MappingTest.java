package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.Key;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.simulators.s4hana.Material;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Translation;
import io.retailsync.testkit.ReadFields;
import io.retailsync.testkit.WrittenFields;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the mapping says is what is read and written. */
class MappingTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ENTITY = Pattern.compile("/(A_\\w+)$");

    private final Company company = new Company().withCustomer();
    private final Mapping mapping = company.connector.describe().mapping().orElseThrow();

    private static JsonNode json(Bytes body) {
        try {
            return MAPPER.readTree(body.utf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    /** Answers a question about an entity with an altered body, everything else as the vendor does. */
    private void answered(String entity, JsonNode body) {
        company.strikes.clear();
        company.strikes.add(request -> asksFor(request, entity)
                ? Optional.of(Either.right(HttpResponse.json(200, body.toString())))
                : Optional.empty());
    }

    private static boolean asksFor(HttpRequest request, String entity) {
        return request.method().equals("GET") && request.uri().getPath().endsWith("/" + entity);
    }

    private JsonNode answer(String stream, String entity) {
        List<JsonNode> heard = new ArrayList<>();
        company.strikes.clear();
        company.strikes.add(request -> {
            if (asksFor(request, entity)) {
                heard.add(json(company.simulator
                        .handle(request, company.now)
                        .response()
                        .body()));
            }
            return Optional.empty();
        });
        company.connector.pull(new Pull(stream, Optional.empty(), 100), company).get();
        return heard.get(0);
    }

    private List<Observation<?>> observed(String stream, String entity, JsonNode body) {
        answered(entity, body);
        List<Incoming> changes = company.connector
                .pull(new Pull(stream, Optional.empty(), 100), company)
                .getOrElseThrow(failure -> new AssertionError(failure.toString()))
                .changes();
        List<Observation<?>> all = new ArrayList<>();
        for (Incoming change : changes) {
            company.strikes.clear();
            answered(entity, body);
            all.addAll(translated(change));
        }
        return all;
    }

    private List<Observation<?>> translated(Incoming change) {
        Optional<Bytes> fetched = change.hint()
                .flatMap(ref -> company.connector
                        .fetch(List.of(ref), company)
                        .getOrElseThrow(failure -> new AssertionError(failure.toString()))
                        .get(0)
                        .body());
        Raw raw = new Raw(
                "erp",
                change.stream(),
                change.hint(),
                fetched.isPresent() ? Raw.Form.FETCHED : Raw.Form.PAYLOAD,
                change.headers(),
                fetched.orElse(change.body()),
                change.body(),
                change.readAt().orElseThrow());
        return company.connector
                .translate(raw, company)
                .fold(Translation.Observed::observations, reason -> List.of(), failure -> {
                    throw new AssertionError(failure.toString());
                });
    }

    @Test
    void whatItNamesIsRead() {
        company.simulator
                .books()
                .create(
                        Material.of("TEE-RED-M", "T-shirt red M", "1010", "1020")
                                .withGtin("4006381333931")
                                .describedIn("DE", "T-Shirt rot M")
                                .withStatus(
                                        "03",
                                        company.now
                                                .atZone(java.time.ZoneOffset.UTC)
                                                .toLocalDate()),
                        company.now);
        company.apply(company.effect(new BookOrder(
                        Orders.KEY,
                        Orders.of(Orders.line(1, "TEE-RED-M", 2, "10.00"), Orders.line(2, "MUG-1", 1, "5.00")))))
                .get();
        company.pass(Duration.ofMinutes(16));
        ReadFields read = ReadFields.of(mapping);
        sample(read, "products", "A_Product");
        sample(read, "stock", "A_MaterialStock");
        sample(read, "deliveries", "A_OutbDeliveryHeader");
        assertThat(read.unproven()).isEmpty();
        assertThat(read.untold()).isEmpty();
    }

    private void sample(ReadFields read, String stream, String entity) {
        JsonNode body = answer(stream, entity);
        JsonNode results = body.path("d").path("results");
        assertThat(results).as(body.toString()).isNotEmpty();
        for (JsonNode root : results) {
            read.sample(entity, body, root, altered -> observed(stream, entity, altered));
        }
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    /** Codes of the company, keys that the system gives, and what finds a document again. */
    private static final Set<String> BESIDE = Set.of(
            "BusinessPartnerCategory",
            "BusinessPartnerIDByExtSystem",
            "BusinessPartnerRole",
            "IsDefaultEmailAddress",
            "CompanyCode",
            "Currency",
            "CustomerTaxCategory",
            "DepartureCountry",
            "SalesOrganization",
            "DistributionChannel",
            "Division",
            "OrganizationDivision",
            "SalesOrder",
            "SalesOrderType",
            "SalesOrderItem",
            "CreditMemoRequest",
            "CreditMemoRequestType",
            "CreditMemoRequestItem",
            "SDDocumentReason",
            "SoldToParty",
            "PurchaseOrderByCustomer",
            "ReferenceSDDocument",
            "ReferenceSDDocumentItem",
            "ConditionType",
            "PricingProcedureStep",
            "PricingProcedureCounter");

    @Test
    void whatItNamesIsWrittenAndNothingElse() {
        WrittenFields written = WrittenFields.of(mapping, BESIDE);
        Effect customer = company.effect(
                new Key("customer", "c-2"),
                CustomerTest.customer("ada@example.org", "+49351123456", "Dresden"),
                Map.of());
        company.apply(customer).get();
        Stream.concat(company.sent.stream(), VendorDay.requests().stream()).forEach(request -> {
            Matcher entity = ENTITY.matcher(request.uri().getPath());
            if (request.method().equals("POST") && entity.find()) {
                written.sample(entity.group(1), json(request.body()));
            }
        });
        assertThat(written.unsent()).isEmpty();
        assertThat(written.untold()).isEmpty();
    }
}
