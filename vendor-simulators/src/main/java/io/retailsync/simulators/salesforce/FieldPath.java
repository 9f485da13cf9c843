package io.retailsync.simulators.salesforce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a query's object or of one of its parents, such as {@code Order.Account.Name}.
 *
 * @param parents the references on the way
 * @param field the field at the end
 */
record FieldPath(List<Parent> parents, Field field) {

    private static final int MOST_PARENTS = 5;

    /**
     * One step up.
     *
     * @param reference the field that points to the parent
     * @param type the parent's kind
     */
    record Parent(Field reference, ObjectType type) {}

    static FieldPath of(Schema schema, ObjectType type, String dotted) {
        String[] names = dotted.split("\\.", -1);
        List<Parent> parents = new ArrayList<>();
        ObjectType at = type;
        int start = names.length > 1
                        && names[0].equalsIgnoreCase(type.name())
                        && type.relationship(names[0]).isEmpty()
                ? 1
                : 0;
        for (int step = start; step < names.length - 1; step++) {
            String name = names[step];
            ObjectType from = at;
            Field reference = at.relationship(name)
                    .orElseThrow(() -> SoqlError.field("Didn't understand relationship '" + name
                            + "' in field path. If you are attempting to use a custom relationship, be sure to append"
                            + " the '__r' after the custom relationship name. (" + from + ")"));
            at = schema.find(reference.referenceTo().get(0)).orElseThrow(() -> SoqlError.type(name));
            parents.add(new Parent(reference, at));
        }
        if (parents.size() > MOST_PARENTS) {
            throw SoqlError.malformed("a field path has at most " + MOST_PARENTS + " relationships");
        }
        return new FieldPath(List.copyOf(parents), field(at, names[names.length - 1]));
    }

    private static Field field(ObjectType type, String name) {
        return type.field(name)
                .orElseThrow(() -> SoqlError.field("No such column '" + name + "' on entity '" + type
                        + "'. If you are attempting to use a custom field, be sure to append the '__c' after the custom"
                        + " field name."));
    }

    @Nullable
    Object value(Row row, Rows rows) {
        Optional<Row> at = Optional.of(row);
        for (Parent parent : parents) {
            at = at.flatMap(from -> from.reference(parent.reference().name()))
                    .flatMap(id -> rows.living(parent.type(), id));
        }
        return at.map(found -> found.get(field)).orElse(null);
    }
}
