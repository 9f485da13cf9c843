package io.retailsync.simulators.salesforce;

import static io.retailsync.simulators.salesforce.Field.Access.READ_ONLY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The objects of the org: the standard ones that retail needs, with the org's own fields added. */
final class Schema {

    /** The one key that every object of this org carries for whoever keeps it in step with other systems. */
    static final String SYNC_KEY = "RetailSync_Id__c";

    private static final Set<String> PRICED = Set.of("Product2", "Account", "Contact", "Pricebook2");
    private static final Set<String> PRICED_FOR_GOOD = Set.of("PricebookEntry", "Order");

    private final Map<String, ObjectType> types = new LinkedHashMap<>();

    private Schema(Collection<ObjectType> types) {
        types.forEach(type -> this.types.put(lower(type.name()), type));
    }

    /**
     * {@return the schema of an org}
     *
     * @param own fields that the org's administrator added
     * @param currencies ISO codes of a multi-currency org, the first is the default; empty for an org with one currency
     */
    static Schema of(Collection<CustomField> own, List<String> currencies) {
        List<ObjectType> types = Stream.of(PartyObjects.all(), CatalogObjects.all(), ServiceObjects.all())
                .flatMap(List::stream)
                .map(type -> type.with(added(type, own)))
                .map(type -> type.with(currencyFields(type, currencies)))
                .toList();
        return new Schema(types);
    }

    private static List<Field> added(ObjectType type, Collection<CustomField> own) {
        return own.stream()
                .filter(field -> field.object().equalsIgnoreCase(type.name()))
                .map(CustomField::field)
                .toList();
    }

    private static List<Field> currencyFields(ObjectType type, List<String> currencies) {
        if (currencies.isEmpty() || !(PRICED.contains(type.name()) || PRICED_FOR_GOOD.contains(type.name()))) {
            return List.of();
        }
        Field currency = Field.of("CurrencyIsoCode", FieldType.PICKLIST, 255)
                .restrictedTo(Set.copyOf(currencies))
                .startsAs(currencies.get(0));
        return List.of(PRICED_FOR_GOOD.contains(type.name()) ? currency.only(Field.Access.CREATE_ONLY) : currency);
    }

    /**
     * {@return a standard object}
     *
     * @param keyPrefix first three characters of its ids
     * @param own its fields besides the system's
     */
    static ObjectType object(String name, String keyPrefix, List<Field> own) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("Id", FieldType.ID, 18).only(READ_ONLY).mandatory().keyed(Field.Key.ID_LOOKUP));
        fields.add(Field.checkbox("IsDeleted").only(READ_ONLY).mandatory());
        fields.addAll(own);
        Stream.of("CreatedDate", "LastModifiedDate", "SystemModstamp")
                .map(stamp ->
                        Field.plain(stamp, FieldType.DATETIME).only(READ_ONLY).mandatory())
                .forEach(fields::add);
        Stream.of("CreatedBy", "LastModifiedBy")
                .map(user -> Field.reference(user + "Id", user, "User")
                        .only(READ_ONLY)
                        .mandatory())
                .forEach(fields::add);
        return new ObjectType(name, keyPrefix, fields);
    }

    /**
     * {@return the parts of one compound address}
     *
     * @param prefix such as {@code Billing}
     */
    static List<Field> address(String prefix) {
        return List.of(
                Field.of(prefix + "Street", FieldType.TEXTAREA, 255),
                Field.text(prefix + "City", 40),
                Field.text(prefix + "State", 80),
                Field.text(prefix + "PostalCode", 20),
                Field.text(prefix + "Country", 80));
    }

    static Field syncKey() {
        return Field.text(SYNC_KEY, 255).keyed(Field.Key.EXTERNAL_UNIQUE);
    }

    static Field owner() {
        return Field.reference("OwnerId", "Owner", "User").mandatory();
    }

    static Field picklist(String name, String... values) {
        Field field = Field.of(name, FieldType.PICKLIST, 40);
        return values.length == 0 ? field : field.restrictedTo(Set.of(values));
    }

    Optional<ObjectType> find(String name) {
        return Optional.ofNullable(types.get(lower(name)));
    }

    ObjectType known(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("this org has no object " + name));
    }

    Optional<ObjectType> ofId(String id) {
        return types.values().stream()
                .filter(type -> id.startsWith(type.keyPrefix()))
                .findFirst();
    }

    Collection<ObjectType> all() {
        return types.values();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
