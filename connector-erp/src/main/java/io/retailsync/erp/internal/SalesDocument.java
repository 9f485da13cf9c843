package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * A sales order that exists. Every write changes the version of the whole document, so that each asks for it first; writes of one
 * document follow one another (erp reference, A6).
 */
final class SalesDocument {

    private final ODataClient client;
    private final String number;

    SalesDocument(ODataClient client, String number) {
        this.client = client;
        this.number = number;
    }

    private String path() {
        return Bookings.SET + "(" + Query.key(number) + ")";
    }

    /** The header, or empty where there is no such document. */
    Either<SyncFailure, Optional<JsonNode>> header(Call call) {
        Query query = Query.of(path()).expand("to_PricingElement");
        return client.entity(query, call)
                .fold(
                        failure -> failure.kind() == SyncFailure.Kind.GONE
                                ? Either.right(Optional.empty())
                                : Either.left(failure),
                        header -> Either.right(Optional.of(header)));
    }

    Either<SyncFailure, List<JsonNode>> items(Call call) {
        return client.all(
                Query.of("API_SALES_ORDER_SRV/A_SalesOrderItem")
                        .filter("SalesOrder eq " + Query.text(number))
                        .expand("to_PricingElement")
                        .orderedBy("SalesOrderItem"),
                call);
    }

    private Either<SyncFailure, Optional<String>> version(Call call) {
        return client.entity(Query.of(path()).select("SalesOrder", "LastChangeDateTime"), call)
                .map(ODataClient::etag);
    }

    Either<SyncFailure, JsonNode> changeItem(String item, JsonNode properties, Call call) {
        String path = "API_SALES_ORDER_SRV/A_SalesOrderItem(SalesOrder=" + Query.key(number) + ",SalesOrderItem="
                + Query.key(item) + ")";
        return version(call).flatMap(etag -> client.change(path, etag, properties, call));
    }

    Either<SyncFailure, JsonNode> addItem(JsonNode item, Call call) {
        return client.create(path() + "/to_Item", item, call);
    }

    Either<SyncFailure, JsonNode> changeItemPrice(String item, JsonNode element, JsonNode properties, Call call) {
        String path = "API_SALES_ORDER_SRV/A_SalesOrderItemPrElement(SalesOrder=" + Query.key(number)
                + ",SalesOrderItem=" + Query.key(item) + step(element);
        return version(call).flatMap(etag -> client.change(path, etag, properties, call));
    }

    Either<SyncFailure, JsonNode> changeHeaderPrice(JsonNode element, JsonNode properties, Call call) {
        String path = "API_SALES_ORDER_SRV/A_SalesOrderHeaderPrElement(SalesOrder=" + Query.key(number) + step(element);
        return version(call).flatMap(etag -> client.change(path, etag, properties, call));
    }

    Either<SyncFailure, JsonNode> addHeaderPrice(JsonNode element, Call call) {
        return client.create(path() + "/to_PricingElement", element, call);
    }

    private static String step(JsonNode element) {
        return ",PricingProcedureStep="
                + Query.key(element.path("PricingProcedureStep").asText())
                + ",PricingProcedureCounter="
                + Query.key(element.path("PricingProcedureCounter").asText()) + ")";
    }
}
