package io.retailsync.erp.internal;

import java.util.Optional;
import java.util.Set;

/**
 * What the company's customizing wants in documents: codes that no other system knows.
 *
 * @param salesOrganization 4 characters
 * @param distributionChannel 2 characters
 * @param division 2 characters
 * @param companyCode 4 characters
 * @param country country of departure: decides which tax classification a customer needs
 * @param currency currency of new customers
 * @param taxCategory tax category of that country
 * @param paymentTerms payment terms of new customers, or empty for the system's proposal
 * @param orderType type of sales orders
 * @param creditType type of credit memo requests
 * @param creditReason order reason of credit memo requests
 * @param priceCondition manual condition type of the item price
 * @param freightCondition condition type of shipping costs, on the header
 * @param rejectionReason with which items are cancelled
 * @param oneTimeCustomer sold-to party of guests
 * @param plants plants whose stock is read; none for all
 * @param products how the material master is read; empty where it is not
 */
public record Terms(
        String salesOrganization,
        String distributionChannel,
        String division,
        String companyCode,
        String country,
        String currency,
        String taxCategory,
        String paymentTerms,
        String orderType,
        String creditType,
        String creditReason,
        String priceCondition,
        String freightCondition,
        String rejectionReason,
        Optional<String> oneTimeCustomer,
        Set<String> plants,
        Optional<ProductTerms> products) {

    /**
     * Copies the set.
     *
     * @param salesOrganization 4 characters
     * @param distributionChannel 2 characters
     * @param division 2 characters
     * @param companyCode 4 characters
     * @param country country of departure: decides which tax classification a customer needs
     * @param currency currency of new customers
     * @param taxCategory tax category of that country
     * @param paymentTerms payment terms of new customers, or empty for the system's proposal
     * @param orderType type of sales orders
     * @param creditType type of credit memo requests
     * @param creditReason order reason of credit memo requests
     * @param priceCondition manual condition type of the item price
     * @param freightCondition condition type of shipping costs, on the header
     * @param rejectionReason with which items are cancelled
     * @param oneTimeCustomer sold-to party of guests
     * @param plants plants whose stock is read; none for all
     * @param products how the material master is read; empty where it is not
     */
    public Terms {
        plants = Set.copyOf(plants);
    }
}
