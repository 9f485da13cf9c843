package io.retailsync.simulators.salesforce;

import static io.retailsync.simulators.salesforce.Field.Access.READ_ONLY;
import static io.retailsync.simulators.salesforce.Schema.owner;
import static io.retailsync.simulators.salesforce.Schema.picklist;
import static io.retailsync.simulators.salesforce.Schema.syncKey;

import java.util.List;

/** Case as in the vendor's describe answer (v48.0), and Task, whose custom fields can't be external ids (Object Reference, 68.0). */
final class ServiceObjects {

    private ServiceObjects() {}

    static List<ObjectType> all() {
        return List.of(supportCase(), task());
    }

    private static ObjectType supportCase() {
        return Schema.object(
                "Case",
                "500",
                List.of(
                        Field.text("CaseNumber", 30).only(READ_ONLY).mandatory().keyed(Field.Key.ID_LOOKUP),
                        Field.reference("ContactId", "Contact", "Contact"),
                        Field.reference("AccountId", "Account", "Account"),
                        Field.reference("ParentId", "Parent", "Case"),
                        Field.text("SuppliedName", 80),
                        Field.of("SuppliedEmail", FieldType.EMAIL, 80),
                        Field.text("SuppliedPhone", 40),
                        Field.text("SuppliedCompany", 80),
                        picklist("Type"),
                        picklist("Status").startsAs("New"),
                        picklist("Reason"),
                        picklist("Origin"),
                        Field.text("Subject", 255),
                        picklist("Priority").startsAs("Medium"),
                        Field.of("Description", FieldType.TEXTAREA, 32_000),
                        Field.checkbox("IsClosed").only(READ_ONLY),
                        Field.plain("ClosedDate", FieldType.DATETIME).only(READ_ONLY),
                        Field.checkbox("IsEscalated"),
                        owner(),
                        syncKey()));
    }

    private static ObjectType task() {
        return Schema.object(
                "Task",
                "00T",
                List.of(
                        Field.reference("WhoId", "Who", "Contact"),
                        Field.reference("WhatId", "What", "Account", "Order", "Case", "Product2"),
                        Field.of("Subject", FieldType.COMBOBOX, 255),
                        Field.plain("ActivityDate", FieldType.DATE),
                        picklist("Status").mandatory().startsAs("Not Started"),
                        picklist("Priority").mandatory().startsAs("Normal"),
                        Field.of("Description", FieldType.TEXTAREA, 32_000),
                        Field.checkbox("IsClosed").only(READ_ONLY),
                        owner(),
                        Field.text(Schema.SYNC_KEY, 255)));
    }
}
