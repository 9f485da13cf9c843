package io.retailsync.model.sources;

import io.retailsync.model.Attribute;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.documents.CompiledClasses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The records with so many parts that nobody can read a call of their constructor. */
final class WideRecords {

    /** From so many parts on a record is wide. */
    private static final int WIDE = 8;

    private WideRecords() {}

    /** {@return the records of the model that hold attributes and are wide, and the address, by name} */
    static List<Class<? extends Record>> all() {
        return Stream.<Class<? extends Record>>concat(
                        Stream.of(PostalAddress.class),
                        CompiledClasses.all()
                                .filter(type -> type.isRecord() && ofAttributes(type))
                                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class)))
                .filter(type -> type.getRecordComponents().length >= WIDE)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    private static boolean ofAttributes(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .allMatch(component -> component.isAnnotationPresent(Attribute.class));
    }
}
