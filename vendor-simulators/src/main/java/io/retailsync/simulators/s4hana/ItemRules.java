package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sales documents demand of their customer, items and prices, from the master data as they stand. */
final class ItemRules {

    private final Tables tables;
    private final Masters masters;
    private final S4HanaSettings settings;

    ItemRules(Tables tables, Masters masters, S4HanaSettings settings) {
        this.tables = tables;
        this.masters = masters;
        this.settings = settings;
    }

    /** Checks the header: document type, sales area, customer, currency, taxes. */
    List<SapMessage> header(Row document, String typeProperty, Set<String> types) {
        List<SapMessage> messages = new ArrayList<>();
        if (!types.contains(document.text(typeProperty))) {
            messages.add(Messages.unknownDocumentType(document.text(typeProperty)));
        }
        if (!area(document).equals(settings.salesArea())) {
            messages.add(Messages.unknownSalesArea(area(document).toString()));
            return messages;
        }
        customer(document, messages);
        if (Pricing.places(document.text("TransactionCurrency")).isEmpty()) {
            messages.add(Messages.unknownCurrency(document.text("TransactionCurrency")));
        }
        document.children("to_PricingElement")
                .forEach(element -> Pricing.complaint(element).ifPresent(messages::add));
        return messages;
    }

    private void customer(Row document, List<SapMessage> messages) {
        String party = document.text("SoldToParty");
        Optional<Row> area = salesArea(document);
        if (area.isEmpty()) {
            messages.add(
                    Messages.soldToNotMaintained(party, settings.salesArea().toString()));
            return;
        }
        block(area.get()).ifPresent(block -> messages.add(Messages.customerBlocked(party, block)));
        boolean taxed = area.get().children("to_SalesAreaTax").stream()
                .anyMatch(tax -> tax.text("DepartureCountry").equals(settings.country())
                        && !tax.isInitial("CustomerTaxClassification"));
        if (!taxed && document.isInitial("CustomerTaxClassification1")) {
            messages.add(Messages.noTaxClassification("customer " + party, settings.country()));
        }
    }

    private static Optional<String> block(Row area) {
        Row customer = area.parent();
        if (customer.parent().flag("BusinessPartnerIsBlocked")) {
            return Optional.of("XX");
        }
        return Optional.of(customer.text("OrderIsBlockedForCustomer") + area.text("OrderIsBlockedForCustomer"))
                .filter(block -> !block.isEmpty());
    }

    /** The customer's data for the sales area of a document. */
    Optional<Row> salesArea(Row document) {
        S4HanaSettings.SalesArea wanted = area(document);
        return tables.having("A_BusinessPartner", "Customer", document.text("SoldToParty")).stream()
                .filter(partner -> !document.isInitial("SoldToParty"))
                .flatMap(partner -> partner.children("to_Customer").stream())
                .flatMap(customer -> customer.children("to_CustomerSalesArea").stream())
                .filter(row -> row.text("SalesOrganization").equals(wanted.salesOrganization())
                        && row.text("DistributionChannel").equals(wanted.distributionChannel())
                        && row.text("Division").equals(wanted.division()))
                .findFirst();
    }

    private static S4HanaSettings.SalesArea area(Row document) {
        return new S4HanaSettings.SalesArea(
                document.text("SalesOrganization"),
                document.text("DistributionChannel"),
                document.text("OrganizationDivision"));
    }

    /**
     * Checks an item and fills what the material proposes.
     *
     * @param item the item
     * @param plantProperty under which name the set keeps the plant
     */
    List<SapMessage> item(Row item, String plantProperty) {
        String number = item.text(item.shape().keys().get(1).name());
        Optional<Row> found = masters.material(item.text("Material"));
        if (found.isEmpty()) {
            return List.of(Messages.unknownMaterial(item.text("Material")));
        }
        Row material = found.get();
        masters.firstPlant(material).ifPresent(plant -> item.putIfAbsent(plantProperty, plant));
        List<SapMessage> messages = new ArrayList<>(placement(item, material, plantProperty));
        unit(item, material, number).ifPresent(messages::add);
        if (item.decimal("RequestedQuantity").signum() <= 0) {
            messages.add(Messages.quantityMissing(number));
        }
        if (!masters.taxedIn(material, settings.country())) {
            messages.add(Messages.noTaxClassification("material " + item.text("Material"), settings.country()));
        }
        item.children("to_PricingElement")
                .forEach(element -> Pricing.complaint(element).ifPresent(messages::add));
        return messages;
    }

    private List<SapMessage> placement(Row item, Row material, String plantProperty) {
        S4HanaSettings.SalesArea area = settings.salesArea();
        if (!masters.soldIn(material, area.salesOrganization(), area.distributionChannel())) {
            return List.of(Messages.materialNotSold(item.text("Material"), area.toString()));
        }
        if (!masters.inPlant(material, item.text(plantProperty))) {
            return List.of(Messages.materialNotInPlant(item.text("Material"), item.text(plantProperty)));
        }
        return List.of();
    }

    /** The three spellings of a unit: whichever was written, all are filled; other units than the base unit are not maintained. */
    private static Optional<SapMessage> unit(Row item, Row material, String number) {
        String base = material.text("BaseUnit");
        String iso = base.equals("PC") ? "PCE" : base;
        for (String name : List.of("RequestedQuantityUnit", "RequestedQuantitySAPUnit", "RequestedQuantityISOUnit")) {
            String wanted = name.endsWith("ISOUnit") ? iso : base;
            if (!item.isInitial(name) && !item.text(name).equals(wanted)) {
                return Optional.of(Messages.unitNotDefined(item.text(name), number));
            }
            item.put(name, wanted);
        }
        return Optional.empty();
    }

    void price(Row document) {
        String currency = document.text("TransactionCurrency");
        document.children("to_Item")
                .forEach(item -> Pricing.item(item, currency, masters.listPrice(item.text("Material"))));
        Pricing.document(document);
    }

    /** Takes the customer's currency where the document names none. */
    void proposeCurrency(Row document) {
        String own = salesArea(document).map(area -> area.text("Currency")).orElse("");
        document.putIfAbsent("TransactionCurrency", own.isEmpty() ? "EUR" : own);
    }

    /** Refuses if there is anything to complain of; on top of the answer stands only that nothing was saved. */
    static void require(List<SapMessage> complaints) {
        if (!complaints.isEmpty()) {
            List<SapMessage> log = new ArrayList<>(complaints);
            log.add(0, Messages.notSaved());
            throw new Refusal(400, log);
        }
    }

    /** The next item number: tens, after the highest that there is. */
    static String nextItem(Row document, String keyName) {
        int highest = document.children("to_Item").stream()
                .map(item -> item.text(keyName))
                .filter(number -> number.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(highest / 10 * 10 + 10);
    }

    static BigDecimal quantity(Row item) {
        return item.isInitial("SalesDocumentRjcnReason") ? item.decimal("RequestedQuantity") : BigDecimal.ZERO;
    }
}
