package io.retailsync.simulators.s4hana;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The services that the company has activated.
 *
 * @param partners business partners
 * @param orders sales orders
 * @param products materials
 * @param stocks what lies where
 * @param deliveries outbound deliveries, version 2
 * @param credits credit memo requests
 */
record Services(
        Service partners, Service orders, Service products, Service stocks, Service deliveries, Service credits) {

    static Services load() {
        return new Services(
                Service.load("API_BUSINESS_PARTNER", "API_BUSINESS_PARTNER"),
                Service.load("API_SALES_ORDER_SRV", "API_SALES_ORDER_SRV"),
                Service.load("API_PRODUCT_SRV", "API_PRODUCT_SRV"),
                Service.load("API_MATERIAL_STOCK_SRV", "API_MATERIAL_STOCK_SRV"),
                Service.load("API_OUTBOUND_DELIVERY_SRV", "API_OUTBOUND_DELIVERY_SRV;v=0002"),
                Service.load("API_CREDIT_MEMO_REQUEST_SRV", "API_CREDIT_MEMO_REQUEST_SRV"));
    }

    Stream<Service> all() {
        return Stream.of(partners, orders, products, stocks, deliveries, credits);
    }

    Optional<Service> at(String segment) {
        return all().filter(service -> service.segment().equals(segment)).findFirst();
    }
}
