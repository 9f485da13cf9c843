package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The org as a person at its screen sees it: edits by hand, and everything that is stored.
 *
 * <p>Edits become effects named {@code edit} (changed) and {@code enter} (new). Confined to one thread at a time, like the simulator.
 */
public final class SalesforceOrg {

    /** Custom field that carries, on each object, the key under which other systems know the record: unique but on Task. */
    public static final String SYNC_KEY = Schema.SYNC_KEY;

    private static final String PERSON = "0055e0000000002AAA";

    private final Schema schema;
    private final Rows rows;
    private final Dml dml;
    private final String standardPricebookId;

    SalesforceOrg(Schema schema, Rows rows, Dml dml, String standardPricebookId) {
        this.schema = schema;
        this.rows = rows;
        this.dml = dml;
        this.standardPricebookId = standardPricebookId;
    }

    /** {@return the id of the standard price book} */
    public String standardPricebookId() {
        return standardPricebookId;
    }

    /**
     * Ticks or unticks "Email Opt Out" of a contact.
     *
     * @param contactKey the contact's {@link #SYNC_KEY}
     * @param optedOut whether he wants no mail
     * @param now the vendor's time
     * @throws NoSuchElementException where there is no such contact
     */
    public void changeConsent(String contactKey, boolean optedOut, Instant now) {
        write(contact(contactKey), JsonForm.object().put("HasOptedOutOfEmail", optedOut), now);
    }

    /**
     * Edits a contact.
     *
     * @param contactKey the contact's {@link #SYNC_KEY}
     * @param values new values by field; an empty text clears
     * @param now the vendor's time; earlier than now for a transaction that commits late
     * @throws NoSuchElementException where there is no such contact
     * @throws IllegalArgumentException where the org refuses a value
     */
    public void editContact(String contactKey, Map<String, String> values, Instant now) {
        write(contact(contactKey), body(values), now);
    }

    /**
     * Edits any record.
     *
     * @param id its id
     * @param values new values by field; an empty text clears
     * @param now the vendor's time
     * @throws NoSuchElementException where there is no such record
     * @throws IllegalArgumentException where the org refuses a value
     */
    public void edit(String id, Map<String, String> values, Instant now) {
        write(row(id), body(values), now);
    }

    /**
     * Enters a new record.
     *
     * @param type kind of record
     * @param values values by field
     * @param now the vendor's time
     * @return its id
     * @throws IllegalArgumentException where the org refuses a value
     */
    public String enter(String type, Map<String, String> values, Instant now) {
        String id = dml.create(schema.known(type), body(values), person(now))
                .getOrElseThrow(errors -> new IllegalArgumentException(errors.toString()))
                .id();
        rows.commit();
        return id;
    }

    /**
     * Moves a record to the recycle bin.
     *
     * @param id its id
     * @param now the vendor's time
     * @throws NoSuchElementException where there is no such record
     * @throws IllegalArgumentException where the org refuses
     */
    public void delete(String id, Instant now) {
        dml.delete(row(id), person(now)).getOrElseThrow(errors -> new IllegalArgumentException(errors.toString()));
        rows.commit();
    }

    /**
     * {@return the records of a kind that are not in the bin, the oldest first}
     *
     * @param type kind of record
     */
    public List<SalesforceRecord> records(String type) {
        return rows.all(schema.known(type)).stream()
                .filter(row -> !row.deleted())
                .map(SalesforceRecord::new)
                .toList();
    }

    /**
     * {@return the record with that value in its {@link #SYNC_KEY}}
     *
     * @param type kind of record
     * @param key the value
     */
    public Optional<SalesforceRecord> byKey(String type, String key) {
        ObjectType kind = schema.known(type);
        Field field = kind.known(SYNC_KEY);
        if (field.findsRecords()) {
            return rows.by(kind, field, key).stream().map(SalesforceRecord::new).findFirst();
        }
        return records(type).stream()
                .filter(record -> record.text(SYNC_KEY).map(key::equals).orElse(false))
                .findFirst();
    }

    /**
     * {@return the record with that id}
     *
     * @param id 15 or 18 characters
     */
    public Optional<SalesforceRecord> byId(String id) {
        return RecordIds.complete(id).flatMap(this::living).map(SalesforceRecord::new);
    }

    private Optional<Row> living(String id) {
        return schema.ofId(id).flatMap(type -> rows.living(type, id));
    }

    private Row row(String id) {
        return RecordIds.complete(id)
                .flatMap(this::living)
                .orElseThrow(() -> new NoSuchElementException("the org has no record " + id));
    }

    private Row contact(String key) {
        ObjectType type = schema.known("Contact");
        return rows.by(type, type.known(SYNC_KEY), key).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the org has no contact with the key " + key));
    }

    private void write(Row row, ObjectNode body, Instant now) {
        dml.update(row, body, person(now)).getOrElseThrow(errors -> new IllegalArgumentException(errors.toString()));
        rows.commit();
    }

    private static ObjectNode body(Map<String, String> values) {
        ObjectNode body = JsonForm.object();
        values.forEach(body::put);
        return body;
    }

    private static Dml.Writer person(Instant now) {
        return new Dml.Writer(now, PERSON, "enter", "edit");
    }
}
