package io.retailsync.examples.mainjob.day;

import java.time.Instant;
import java.util.Map;

/**
 * What the warehouse's people sent off, written down at the gate at the moment at which it left.
 *
 * @param at when
 * @param sale what people call the order
 * @param trackingNumber of the parcel
 * @param piecesBySku what is in it
 */
public record OfferedParcel(Instant at, String sale, String trackingNumber, Map<String, Integer> piecesBySku) {

    /**
     * Copies the map.
     *
     * @param at when
     * @param sale what people call the order
     * @param trackingNumber of the parcel
     * @param piecesBySku what is in it
     */
    public OfferedParcel {
        piecesBySku = Map.copyOf(piecesBySku);
    }
}
