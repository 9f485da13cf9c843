package io.retailsync.simulators.s4hana;

import java.time.YearMonth;

/**
 * The messages with which the applications refuse. Classes are SAP's (V1, V4 and VP sales documents, M3 materials, F5 accounting,
 * R11 business partners, AM addresses); the texts are ours. {@code V1/042} is named in the erp reference (A6), {@code VP/196} is listed
 * publicly as the payer's sister of the sold-to message; the other numbers are stand-ins, which is why nobody may branch on them alone.
 */
final class Messages {

    private Messages() {}

    static SapMessage inProcess(String document, String user) {
        return SapMessage.error(
                "V1/042", "Sales document " + document + " is currently being processed (by user " + user + ")");
    }

    static SapMessage notSaved() {
        return SapMessage.error("V4/219", "Sales document was not changed");
    }

    static SapMessage unknownDocumentType(String type) {
        return SapMessage.error("V1/313", "Sales document type " + type + " is not defined");
    }

    static SapMessage unknownSalesArea(String area) {
        return SapMessage.error("V1/312", "Sales area " + area + " is not defined");
    }

    static SapMessage soldToNotMaintained(String party, String area) {
        return SapMessage.error("VP/195", "Sold-to party " + party + " is not maintained for sales area " + area)
                .about("SoldToParty");
    }

    static SapMessage customerBlocked(String party, String block) {
        return SapMessage.error("VP/204", "Customer " + party + " has order block " + block)
                .about("SoldToParty");
    }

    static SapMessage creditLimit(String party) {
        return SapMessage.error("V1/849", "Credit limit of customer " + party + " is exceeded: the document is refused")
                .about("SoldToParty");
    }

    static SapMessage noTaxClassification(String what, String country) {
        return SapMessage.error("V1/463", "Tax classification of " + what + " is missing for country " + country);
    }

    static SapMessage unknownMaterial(String material) {
        return SapMessage.error("M3/305", "Material " + material + " does not exist or is not activated")
                .about("Material");
    }

    static SapMessage materialNotSold(String material, String area) {
        return SapMessage.error("V1/302", "Material " + material + " is not defined for sales area " + area)
                .about("Material");
    }

    static SapMessage materialNotInPlant(String material, String plant) {
        return SapMessage.error("V1/381", "Material " + material + " is not maintained in plant " + plant)
                .about("ProductionPlant");
    }

    static SapMessage quantityMissing(String item) {
        return SapMessage.error("V1/374", "Item " + item + ": enter a quantity above zero")
                .about("RequestedQuantity");
    }

    static SapMessage unitNotDefined(String unit, String item) {
        return SapMessage.error("V1/384", "Sales unit " + unit + " is not defined for item " + item)
                .about("RequestedQuantityUnit");
    }

    static SapMessage itemTaken(String item) {
        return SapMessage.error("V1/370", "Item " + item + " exists already").about("SalesOrderItem");
    }

    static SapMessage unknownCondition(String type) {
        return SapMessage.error("V1/801", "Condition type " + type + " is not in the pricing procedure")
                .about("ConditionType");
    }

    static SapMessage unknownCurrency(String currency) {
        return SapMessage.error("V1/306", "Currency " + currency + " is not defined")
                .about("TransactionCurrency");
    }

    static SapMessage unknownReference(String document) {
        return SapMessage.error("V1/302", "Reference document " + document + " does not exist")
                .about("ReferenceSDDocument");
    }

    static SapMessage alreadyDelivered(String item) {
        return SapMessage.error("V1/499", "Item " + item + ": a delivery exists, the change is not possible");
    }

    static SapMessage unknownRejectionReason(String reason) {
        return SapMessage.error("V1/358", "Rejection reason " + reason + " is not defined")
                .about("SalesDocumentRjcnReason");
    }

    static SapMessage periodClosed(YearMonth period) {
        return SapMessage.error(
                "F5/201",
                String.format(
                        java.util.Locale.ROOT,
                        "Posting period %03d %d is not open",
                        period.getMonthValue(),
                        period.getYear()));
    }

    static SapMessage partnerIncomplete(String property) {
        return SapMessage.error("R11/401", "Enter a value for " + property).about(property);
    }

    static SapMessage partnerCategory(String category) {
        return SapMessage.error("R11/012", "Business partner category " + category + " is not defined")
                .about("BusinessPartnerCategory");
    }

    static SapMessage unknownCountry(String country) {
        return SapMessage.error("AM/216", "Country " + country + " is not defined")
                .about("Country");
    }

    static SapMessage unknownRole(String role) {
        return SapMessage.error("R11/118", "Role " + role + " is not defined").about("BusinessPartnerRole");
    }

    static SapMessage duplicateReference(String reference) {
        return SapMessage.error("V1/115", "Customer reference " + reference + " is in other sales documents already")
                .asWarning();
    }
}
