package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.simulators.s4hana.BookedCredit;
import io.retailsync.simulators.s4hana.BookedDelivery;
import io.retailsync.simulators.s4hana.BookedOrder;
import io.retailsync.simulators.s4hana.BookedPartner;
import io.retailsync.simulators.s4hana.Books;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ERP's documents, by what people outside call them. */
final class ErpBooks {

    private final Map<String, List<BookedOrder>> orders;
    private final Map<String, List<BookedCredit>> credits;
    private final Map<String, List<BookedDelivery>> deliveries;
    private final Map<String, List<BookedPartner>> partners;

    ErpBooks(Books books) {
        orders = books.salesOrders().stream()
                .collect(Collectors.groupingBy(order -> name(order.purchaseOrderByCustomer())));
        credits = books.creditMemoRequests().stream().collect(Collectors.groupingBy(BookedCredit::salesOrder));
        deliveries = books.deliveries().stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.items().get(0).salesOrder()));
        partners = books.partners().stream()
                .flatMap(partner -> partner.emails().stream().distinct().map(email -> Map.entry(email, partner)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The part of a reference that names the order: {@code 1001/…} for {@code #1001}. */
    static String name(String reference) {
        return "#" + reference.split("/", 2)[0].replace("#", "");
    }

    List<BookedOrder> of(OfferedSale sale) {
        return orders.getOrDefault(sale.name(), List.of());
    }

    List<BookedCredit> creditsFor(BookedOrder order) {
        return credits.getOrDefault(order.number(), List.of());
    }

    List<BookedDelivery> deliveriesOf(BookedOrder order) {
        return deliveries.getOrDefault(order.number(), List.of());
    }

    List<BookedPartner> partners(String email) {
        return partners.getOrDefault(email, List.of());
    }

    Map<String, List<BookedOrder>> orders() {
        return orders;
    }

    int credits() {
        return credits.values().stream().mapToInt(List::size).sum();
    }
}
