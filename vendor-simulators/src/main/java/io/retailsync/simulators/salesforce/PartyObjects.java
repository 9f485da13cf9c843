package io.retailsync.simulators.salesforce;

import static io.retailsync.simulators.salesforce.Field.Access.READ_ONLY;
import static io.retailsync.simulators.salesforce.Schema.address;
import static io.retailsync.simulators.salesforce.Schema.owner;
import static io.retailsync.simulators.salesforce.Schema.picklist;
import static io.retailsync.simulators.salesforce.Schema.syncKey;

import java.util.ArrayList;
import java.util.List;

/** Account and Contact of an org without person accounts; lengths as in the vendor's describe answers (v48.0). */
final class PartyObjects {

    private PartyObjects() {}

    static List<ObjectType> all() {
        return List.of(account(), contact());
    }

    private static ObjectType account() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("Name", 255).mandatory(),
                picklist("Type"),
                Field.reference("ParentId", "Parent", "Account")));
        fields.addAll(address("Billing"));
        fields.addAll(address("Shipping"));
        fields.addAll(List.of(
                phone("Phone"),
                phone("Fax"),
                Field.text("AccountNumber", 40),
                Field.of("Website", FieldType.URL, 255),
                Field.text("Sic", 20),
                picklist("Industry"),
                Field.number("AnnualRevenue", FieldType.CURRENCY, 18, 0),
                Field.number("NumberOfEmployees", FieldType.INT, 8, 0),
                picklist("Ownership"),
                Field.text("TickerSymbol", 20),
                Field.of("Description", FieldType.TEXTAREA, 32_000),
                picklist("Rating"),
                Field.text("Site", 80),
                picklist("AccountSource"),
                owner(),
                syncKey(),
                Field.text("Legacy_Id__c", 80).keyed(Field.Key.EXTERNAL)));
        return Schema.object("Account", "001", fields);
    }

    private static ObjectType contact() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.reference("AccountId", "Account", "Account"),
                Field.text("LastName", 80).mandatory(),
                Field.text("FirstName", 40),
                picklist("Salutation"),
                Field.text("Name", 121).only(READ_ONLY).mandatory()));
        fields.addAll(address("Mailing"));
        fields.addAll(address("Other"));
        fields.addAll(List.of(
                phone("Phone"),
                phone("Fax"),
                phone("MobilePhone"),
                phone("HomePhone"),
                phone("OtherPhone"),
                phone("AssistantPhone"),
                Field.reference("ReportsToId", "ReportsTo", "Contact"),
                Field.of("Email", FieldType.EMAIL, 80).keyed(Field.Key.ID_LOOKUP),
                Field.text("Title", 128),
                Field.text("Department", 80),
                Field.text("AssistantName", 40),
                Field.of("LeadSource", FieldType.PICKLIST, 255),
                Field.plain("Birthdate", FieldType.DATE),
                Field.of("Description", FieldType.TEXTAREA, 32_000),
                Field.checkbox("HasOptedOutOfEmail"),
                Field.checkbox("HasOptedOutOfFax"),
                Field.checkbox("DoNotCall"),
                Field.checkbox("IsEmailBounced").only(READ_ONLY),
                owner(),
                syncKey(),
                Field.text("RetailSync_Consent__c", 60),
                Field.text("Legacy_Id__c", 80).keyed(Field.Key.EXTERNAL)));
        return Schema.object("Contact", "003", fields);
    }

    private static Field phone(String name) {
        return Field.of(name, FieldType.PHONE, 40);
    }
}
