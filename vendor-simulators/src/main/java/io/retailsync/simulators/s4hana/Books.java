package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The programmatic side of a simulated company: what its own people do (generators), and what is on record (checkers). None of it
 * needs a session, and none of it appears among the effects, but for what the warehouse does afterwards.
 *
 * <p>Confined to the simulator's thread, like everything else of it.
 */
public final class Books {

    private final Tables tables;
    private final Masters masters;
    private final Ledger ledger;
    private final Services services;
    private final S4HanaSettings settings;
    private final Warehouse warehouse;

    Books(
            Tables tables,
            Masters masters,
            Ledger ledger,
            Services services,
            S4HanaSettings settings,
            Warehouse warehouse) {
        this.tables = tables;
        this.masters = masters;
        this.ledger = ledger;
        this.services = services;
        this.settings = settings;
        this.warehouse = warehouse;
    }

    /**
     * Lets the warehouse do what is due, for a reader who does not want to wait for the next request.
     *
     * @param now the system's time
     */
    public void advance(Instant now) {
        warehouse.workUntil(now);
    }

    /**
     * Tells somebody who stands at the gate of every parcel, at the moment at which it leaves.
     *
     * @param witness hears of time and delivery, with its tracking number
     */
    public void watchGate(BiConsumer<Instant, BookedDelivery> witness) {
        warehouse.witnessedBy(witness);
    }

    /**
     * Puts somebody in charge of the picking, who may know that an order is about to change.
     *
     * @param foreman asked just before an order is picked; an order that may not be picked is looked at again later
     */
    public void leadWarehouse(Predicate<BookedOrder> foreman) {
        warehouse.ledBy(foreman);
    }

    /**
     * Creates or replaces a material.
     *
     * @param material what is maintained
     * @param now the system's time
     */
    public void create(Material material, Instant now) {
        masters.create(material, settings, now);
    }

    /**
     * Counts the stock: sets the unrestricted quantity. A quantity of zero removes the row, as the system may.
     *
     * @param material material number, maintained in the plant
     * @param plant plant
     * @param storageLocation storage location
     * @param quantity what lies there, in the base unit
     * @throws IllegalArgumentException if the material is not maintained in the plant
     */
    public void setStock(String material, String plant, String storageLocation, BigDecimal quantity) {
        masters.setStock(material, plant, storageLocation, quantity);
    }

    /**
     * {@return the unrestricted quantity}
     *
     * @param material material number
     * @param plant plant
     * @param storageLocation storage location
     */
    public BigDecimal stock(String material, String plant, String storageLocation) {
        return masters.stock(material, plant, storageLocation);
    }

    /**
     * Enters a customer by hand, with role, address, sales area and tax classification.
     *
     * @param name name of the organisation
     * @param externalId number in another system, up to 20 characters, or empty
     * @param now the system's time
     * @return the customer number, as orders name it in {@code SoldToParty}
     */
    public String createCustomer(String name, String externalId, Instant now) {
        Service partners = services.partners();
        Row partner = Row.root(partners.shape("A_BusinessPartner"));
        partner.put("BusinessPartner", tables.next("partner", 1_000_001));
        partner.put("BusinessPartnerCategory", "2");
        partner.put("OrganizationBPName1", name);
        partner.put("BusinessPartnerFullName", name);
        partner.put("BusinessPartnerIDByExtSystem", externalId);
        partner.newChild("to_BusinessPartnerRole", partners.shape("A_BusinessPartnerRole"))
                .put("BusinessPartnerRole", "FLCU01");
        Row customer = partner.newChild("to_Customer", partners.shape("A_Customer"));
        customer.put("Customer", tables.next("customer", 17_100_001));
        Row area = customer.newChild("to_CustomerSalesArea", partners.shape("A_CustomerSalesArea"));
        area.put("SalesOrganization", settings.salesArea().salesOrganization());
        area.put("DistributionChannel", settings.salesArea().distributionChannel());
        area.put("Division", settings.salesArea().division());
        area.put("Currency", "EUR");
        Row tax = area.newChild("to_SalesAreaTax", partners.shape("A_CustomerSalesAreaTax"));
        tax.put("DepartureCountry", settings.country());
        tax.put("CustomerTaxCategory", "TTX1");
        tax.put("CustomerTaxClassification", "1");
        partner.put("Customer", customer.text("Customer"));
        Versions.touch(partner, now);
        tables.add(partner);
        return customer.text("Customer");
    }

    /**
     * Blocks a customer for orders: orders for it are refused.
     *
     * @param customer customer number
     * @param reason two characters, or empty to lift the block
     * @param now the system's time
     * @throws IllegalArgumentException if there is no such customer
     */
    public void blockCustomer(String customer, String reason, Instant now) {
        Row row = customer(customer);
        row.put("OrderIsBlockedForCustomer", reason);
        Versions.touch(row, now);
    }

    /**
     * Removes the tax classifications of a customer: orders for it are refused.
     *
     * @param customer customer number
     * @throws IllegalArgumentException if there is no such customer
     */
    public void removeTaxClassification(String customer) {
        customer(customer)
                .children("to_CustomerSalesArea")
                .forEach(area -> area.children("to_SalesAreaTax").forEach(Row::detach));
    }

    private Row customer(String number) {
        return tables.having("A_BusinessPartner", "Customer", number).stream()
                .flatMap(partner -> partner.children("to_Customer").stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no customer " + number));
    }

    /**
     * Closes a posting period: credit memo requests dated in it are refused, goods issues wait.
     *
     * @param period which
     */
    public void closePeriod(YearMonth period) {
        ledger.close(period);
    }

    /**
     * Opens a posting period again.
     *
     * @param period which
     */
    public void openPeriod(YearMonth period) {
        ledger.open(period);
    }

    /**
     * Somebody opens a sales order on the screen: until it is closed, changes are refused with message V1/042.
     *
     * @param salesOrder its number
     * @param user who
     * @param until when the screen is closed
     */
    public void openOnScreen(String salesOrder, String user, Instant until) {
        ledger.openOnScreen(salesOrder, user, until);
    }

    /** {@return all sales orders, oldest first} */
    public List<BookedOrder> salesOrders() {
        return tables.all("A_SalesOrder")
                .map(row -> BookedOrder.of(row, warehouse))
                .toList();
    }

    /**
     * {@return a sales order}
     *
     * @param number its number
     */
    public Optional<BookedOrder> salesOrder(String number) {
        return tables.root("A_SalesOrder", number).map(row -> BookedOrder.of(row, warehouse));
    }

    /** {@return all outbound deliveries, oldest first} */
    public List<BookedDelivery> deliveries() {
        return tables.all("A_OutbDeliveryHeader").map(BookedDelivery::of).toList();
    }

    /** {@return all credit memo requests, oldest first} */
    public List<BookedCredit> creditMemoRequests() {
        return tables.all("A_CreditMemoRequest").map(BookedCredit::of).toList();
    }

    /** {@return all business partners, oldest first} */
    public List<BookedPartner> partners() {
        return tables.all("A_BusinessPartner").map(BookedPartner::of).toList();
    }
}
