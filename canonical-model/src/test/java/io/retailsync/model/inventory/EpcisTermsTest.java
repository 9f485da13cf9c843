package io.retailsync.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SharedData;
import io.retailsync.model.returns.Disposition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GS1's vocabulary for events of goods calls what the model knows, and why the rest has no place in it. */
class EpcisTermsTest {

    private static final String TERMS = "epcis-cbv-2.0-terms.json";

    private static final Map<String, Enum<?>> STEPS = Map.ofEntries(
            Map.entry("retail_selling", MovementReason.SALE),
            Map.entry("receiving", MovementReason.RECEIPT),
            Map.entry("accepting", MovementReason.RECEIPT),
            Map.entry("shipping", MovementReason.TRANSFER_OUT),
            Map.entry("departing", MovementReason.TRANSFER_OUT),
            Map.entry("arriving", MovementReason.TRANSFER_IN),
            Map.entry("cycle_counting", MovementReason.COUNT),
            Map.entry("stock_taking", MovementReason.COUNT),
            Map.entry("destroying", MovementReason.DAMAGE),
            Map.entry("assembling", MovementReason.CONVERSION),
            Map.entry("disassembling", MovementReason.CONVERSION),
            Map.entry("repackaging", MovementReason.CONVERSION),
            Map.entry("dispensing", MovementReason.SALE),
            Map.entry("picking", ReservationStatus.COMMITTED),
            Map.entry("reserving", ReservationStatus.HELD),
            Map.entry("holding", StockState.QUARANTINE),
            Map.entry("inspecting", StockState.QUALITY_CONTROL),
            Map.entry("sampling", StockState.QUALITY_CONTROL));

    private static final Map<String, Enum<?>> DISPOSITIONS = Map.ofEntries(
            Map.entry("available", StockState.SELLABLE),
            Map.entry("sellable_accessible", StockState.SELLABLE),
            Map.entry("conformant", StockState.SELLABLE),
            Map.entry("sellable_not_accessible", StockState.SAFETY_STOCK),
            Map.entry("non_conformant", StockState.QUALITY_CONTROL),
            Map.entry("damaged", StockState.DAMAGED),
            Map.entry("needs_replacement", StockState.DAMAGED),
            Map.entry("unavailable", StockState.QUARANTINE),
            Map.entry("recalled", StockState.QUARANTINE),
            Map.entry("expired", StockState.QUARANTINE),
            Map.entry("non_sellable_other", StockState.QUARANTINE),
            Map.entry("returned", StockState.RETURN_PENDING),
            Map.entry("retail_sold", MovementReason.SALE),
            Map.entry("dispensed", MovementReason.SALE),
            Map.entry("stolen", MovementReason.SHRINK),
            Map.entry("destroyed", Disposition.SCRAP),
            Map.entry("disposed", Disposition.SCRAP),
            Map.entry("reserved", ReservationStatus.HELD),
            Map.entry("in_transit", StockTransferStatus.IN_TRANSIT));

    private static final Map<String, List<String>> IGNORED_STEPS = Map.of(
            "the life of a serial number: the model counts goods and does not number pieces",
            List.of("commissioning", "decommissioning", "encoding", "creating_class_instance"),
            "where goods are within a building: a level knows the location and no place in it",
            List.of(
                    "entering_exiting",
                    "loading",
                    "unloading",
                    "packing",
                    "unpacking",
                    "staging_outbound",
                    "stocking",
                    "storing",
                    "collecting",
                    "removing"),
            "the carrier's part of a way: shipments and their tracking tell it, stock does not move by it",
            List.of("transporting", "consigning", "void_shipping"),
            "work at goods in use: the model ends with the sale",
            List.of("installing", "repairing", "replacing"),
            "measuring and slaughter: no matter of a retailer's stock",
            List.of("sensor_reporting", "killing"),
            "says nothing",
            List.of("other"));

    private static final Map<String, List<String>> IGNORED_DISPOSITIONS = Map.of(
            "the life of a serial number: the model counts goods and does not number pieces",
            List.of("active", "inactive", "encoded", "no_pedigree_match", "mismatch_class", "mismatch_instance"),
            "packages and their content: shipments tell of them, stock does not",
            List.of("container_open", "container_closed", "completeness_verified", "completeness_inferred"),
            "a difference is a finding of a count or a receipt and no state of goods",
            List.of("mismatch_quantity"),
            "medicine given out in parts",
            List.of("partially_dispensed"),
            "says nothing of what may be done with the goods",
            List.of("in_progress", "unknown"));

    @Test
    void eachBusinessStepIsAMovementOrLeftOutForAReason() {
        assertThat(covered(STEPS, IGNORED_STEPS)).containsExactlyInAnyOrderElementsOf(terms("bizStep"));
    }

    @Test
    void eachDispositionIsAStateOrLeftOutForAReason() {
        assertThat(covered(DISPOSITIONS, IGNORED_DISPOSITIONS))
                .containsExactlyInAnyOrderElementsOf(terms("disposition"));
    }

    /** A word of ours that GS1 has no step for is one that a system of goods would not report. */
    @Test
    void whatTheModelHasBeyondTheStepsIsKnown() {
        assertThat(unsaid(MovementReason.values()))
                .containsExactlyInAnyOrder(MovementReason.RETURN, MovementReason.MANUAL);
        assertThat(unsaid(StockState.values())).containsExactly(StockState.DISPLAY);
    }

    /** The kinds of documents and parties, and reasons of corrections, belong to messages of events: the model exchanges none. */
    @Test
    void theFileHasNoOtherListsThanTheseAndThoseOfMessages() {
        Map<String, Integer> lists = new LinkedHashMap<>();
        SharedData.document(TERMS)
                .properties()
                .forEach(list -> lists.put(list.getKey(), list.getValue().size()));
        assertThat(lists)
                .isEqualTo(Map.of(
                        "source",
                        0,
                        "bizStep",
                        41,
                        "disposition",
                        33,
                        "bizTransactionType",
                        13,
                        "sourceDestType",
                        3,
                        "errorReason",
                        2));
    }

    private static <E extends Enum<E>> List<E> unsaid(E[] all) {
        Set<Enum<?>> said = Stream.of(STEPS, DISPOSITIONS)
                .flatMap(map -> map.values().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(all).filter(each -> !said.contains(each)).toList();
    }

    private static List<String> covered(Map<String, Enum<?>> known, Map<String, List<String>> ignored) {
        List<String> covered = new ArrayList<>(known.keySet());
        ignored.values().forEach(covered::addAll);
        return covered;
    }

    private static List<String> terms(String list) {
        return SharedData.each(SharedData.document(TERMS).get(list))
                .map(JsonNode::asText)
                .toList();
    }
}
