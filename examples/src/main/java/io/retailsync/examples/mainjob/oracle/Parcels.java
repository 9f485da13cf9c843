package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.Offered;
import io.retailsync.examples.mainjob.day.OfferedParcel;
import io.retailsync.examples.mainjob.day.OfferedSale;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What left the warehouse, by the orders that it was for. */
final class Parcels {

    private final Map<String, List<OfferedParcel>> bySale;

    Parcels(Offered offered) {
        bySale = offered.parcels().stream().collect(Collectors.groupingBy(OfferedParcel::sale));
    }

    List<OfferedParcel> of(OfferedSale sale) {
        return bySale.getOrDefault(sale.name(), List.of());
    }

    SortedSet<String> trackingNumbers(OfferedSale sale) {
        return of(sale).stream().map(OfferedParcel::trackingNumber).collect(Collectors.toCollection(TreeSet::new));
    }

    int pieces(OfferedSale sale, String sku) {
        return of(sale).stream()
                .mapToInt(parcel -> parcel.piecesBySku().getOrDefault(sku, 0))
                .sum();
    }
}
