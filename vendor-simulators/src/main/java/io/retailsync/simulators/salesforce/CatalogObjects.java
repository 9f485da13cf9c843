package io.retailsync.simulators.salesforce;

import static io.retailsync.simulators.salesforce.Field.Access.CREATE_ONLY;
import static io.retailsync.simulators.salesforce.Field.Access.READ_ONLY;
import static io.retailsync.simulators.salesforce.Schema.address;
import static io.retailsync.simulators.salesforce.Schema.owner;
import static io.retailsync.simulators.salesforce.Schema.picklist;
import static io.retailsync.simulators.salesforce.Schema.syncKey;

import java.util.ArrayList;
import java.util.List;

/** Products, price books and orders, written from the vendor's Object Reference (68.0). */
final class CatalogObjects {

    private CatalogObjects() {}

    static List<ObjectType> all() {
        return List.of(product(), pricebook(), entry(), order(), item());
    }

    private static ObjectType product() {
        return Schema.object(
                "Product2",
                "01t",
                List.of(
                        Field.text("Name", 255).mandatory(),
                        Field.text("ProductCode", 255),
                        Field.text("StockKeepingUnit", 180),
                        Field.of("Description", FieldType.TEXTAREA, 4_000),
                        Field.checkbox("IsActive"),
                        picklist("Family"),
                        picklist("QuantityUnitOfMeasure"),
                        Field.of("DisplayUrl", FieldType.URL, 1_000),
                        Field.checkbox("IsArchived").only(READ_ONLY),
                        syncKey()));
    }

    private static ObjectType pricebook() {
        return Schema.object(
                "Pricebook2",
                "01s",
                List.of(
                        Field.text("Name", 255).mandatory(),
                        Field.checkbox("IsActive"),
                        Field.checkbox("IsStandard").only(READ_ONLY),
                        Field.text("Description", 255),
                        Field.checkbox("IsArchived").only(READ_ONLY),
                        syncKey()));
    }

    private static ObjectType entry() {
        return Schema.object(
                "PricebookEntry",
                "01u",
                List.of(
                        Field.text("Name", 255).only(READ_ONLY),
                        Field.reference("Pricebook2Id", "Pricebook2", "Pricebook2")
                                .only(CREATE_ONLY)
                                .mandatory(),
                        Field.reference("Product2Id", "Product2", "Product2")
                                .only(CREATE_ONLY)
                                .mandatory(),
                        money("UnitPrice"),
                        Field.checkbox("UseStandardPrice"),
                        Field.checkbox("IsActive"),
                        Field.text("ProductCode", 255).only(READ_ONLY),
                        Field.checkbox("IsArchived").only(READ_ONLY),
                        syncKey()));
    }

    private static ObjectType order() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.reference("AccountId", "Account", "Account").mandatory(),
                Field.plain("EffectiveDate", FieldType.DATE).mandatory(),
                Field.plain("EndDate", FieldType.DATE),
                picklist("Status", OrderRules.statuses()).mandatory(),
                picklist("StatusCode").only(READ_ONLY),
                Field.reference("Pricebook2Id", "Pricebook2", "Pricebook2"),
                Field.text("OrderNumber", 30).only(READ_ONLY),
                Field.text("Name", 80),
                picklist("Type"),
                Field.of("Description", FieldType.TEXTAREA, 32_000),
                Field.text("PoNumber", 80),
                Field.text("OrderReferenceNumber", 80),
                Field.reference("BillToContactId", "BillToContact", "Contact"),
                Field.reference("ShipToContactId", "ShipToContact", "Contact")));
        fields.addAll(address("Billing"));
        fields.addAll(address("Shipping"));
        fields.addAll(List.of(
                money("TotalAmount").only(READ_ONLY),
                Field.plain("ActivatedDate", FieldType.DATETIME).only(READ_ONLY),
                Field.reference("ActivatedById", "ActivatedBy", "User").only(READ_ONLY),
                money("RetailSync_Total__c"),
                owner(),
                syncKey()));
        return Schema.object("Order", "801", fields);
    }

    private static ObjectType item() {
        return Schema.object(
                "OrderItem",
                "802",
                List.of(
                        Field.reference("OrderId", "Order", "Order")
                                .only(CREATE_ONLY)
                                .mandatory(),
                        Field.reference("PricebookEntryId", "PricebookEntry", "PricebookEntry")
                                .only(CREATE_ONLY)
                                .mandatory(),
                        Field.reference("Product2Id", "Product2", "Product2").only(READ_ONLY),
                        Field.number("Quantity", FieldType.DOUBLE, 18, 2).mandatory(),
                        money("UnitPrice").mandatory(),
                        money("ListPrice").only(READ_ONLY),
                        money("TotalPrice").only(READ_ONLY),
                        Field.plain("ServiceDate", FieldType.DATE),
                        Field.plain("EndDate", FieldType.DATE),
                        Field.text("Description", 255),
                        Field.text("OrderItemNumber", 30).only(READ_ONLY),
                        money("RetailSync_Discount__c"),
                        syncKey()));
    }

    private static Field money(String name) {
        return Field.number(name, FieldType.CURRENCY, 18, 2);
    }
}
