package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.InvalidValue;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads stock in passes over all materials, a page of materials at a time. It is book stock: unrestricted (type 01), own (no special
 * stock), summed over batches; open orders and deliveries are not deducted (erp reference, A10). An input is a sum that is written here, not
 * the service's row, so no field that nobody knows can occur in it. Where a part of a sum is missing or no
 * number, the sum is empty: its own material and plant are refused by it, and the pass goes on.
 */
public final class StockStream implements ChangeStream {

    /** Name of the stream. */
    public static final String NAME = "stock";

    private static final int MATERIALS_A_PAGE = 200;
    private static final String UNRESTRICTED = "01";

    private final ODataClient client;
    private final Terms terms;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms which plants
     */
    public StockStream(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        SeenStock seen = SeenStock.parse(request.cursor());
        int most = Math.min(MATERIALS_A_PAGE, request.limit());
        Instant readAt = call.now();
        Query query = Query.of("API_MATERIAL_STOCK_SRV/A_MaterialStock")
                .expand("to_MatlStkInAcctMod")
                .page("Material", seen.after(), most);
        return client.all(query, call).map(materials -> page(materials, most, seen, readAt));
    }

    private Page page(List<JsonNode> materials, int most, SeenStock seen, Instant readAt) {
        List<Incoming> changes = new ArrayList<>();
        for (JsonNode material : materials) {
            places(material)
                    .forEach((place, read) -> seen.take(place, read)
                            .ifPresent(changed -> changes.add(incoming(place, changed, unit(material), readAt))));
        }
        boolean more = materials.size() >= most;
        if (more) {
            seen.continueAfter(
                    materials.get(materials.size() - 1).path("Material").asText());
        } else {
            seen.endPass()
                    .forEach(place -> seen.take(place, Map.of())
                            .ifPresent(changed -> changes.add(incoming(place, changed, "", readAt))));
        }
        return new Page(changes, seen.toString(), more);
    }

    private static String unit(JsonNode material) {
        return material.path("MaterialBaseUnit").asText();
    }

    /** Quantity by storage location, by material and plant; a plant of which nothing is left is not among them. */
    private Map<String, Map<String, String>> places(JsonNode material) {
        Map<String, Map<String, Optional<BigDecimal>>> sums = new LinkedHashMap<>();
        for (JsonNode row : Json.results(material.path("to_MatlStkInAcctMod"))) {
            String plant = row.path("Plant").asText();
            boolean counted = row.path("InventoryStockType").asText().equals(UNRESTRICTED)
                    && row.path("InventorySpecialStockType").asText().isEmpty()
                    && (terms.plants().isEmpty() || terms.plants().contains(plant));
            if (counted) {
                sums.computeIfAbsent(material.path("Material").asText() + "|" + plant, place -> new TreeMap<>())
                        .merge(
                                row.path("StorageLocation").asText(),
                                quantity(row),
                                (one, other) -> one.flatMap(some -> other.map(some::add)));
            }
        }
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        sums.forEach((place, quantities) -> {
            Map<String, String> read = new TreeMap<>();
            quantities.forEach((location, quantity) ->
                    read.put(location, quantity.map(StockStream::plain).orElse("")));
            places.put(place, read);
        });
        return places;
    }

    private static Optional<BigDecimal> quantity(JsonNode row) {
        try {
            return Json.decimalIfAny(row, StockReading.QUANTITY);
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    private static Incoming incoming(String place, Map<String, String> quantities, String unit, Instant readAt) {
        int bar = place.lastIndexOf('|');
        ObjectNode body = Json.object()
                .put("Material", place.substring(0, bar))
                .put("Plant", place.substring(bar + 1))
                .put("MaterialBaseUnit", unit);
        ObjectNode byLocation = body.putObject("Quantities");
        quantities.forEach(byLocation::put);
        return new Incoming(
                NAME, place, place + "@" + readAt, Optional.empty(), Optional.of(readAt), Map.of(), Json.bytes(body));
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return StockReading.translate(raw, crosswalks);
    }
}
