package io.retailsync.model.documents;

import io.retailsync.model.Attribute;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the components of a record declare of themselves. */
final class AttributeDeclarations {

    private AttributeDeclarations() {}

    /** {@return the components within {@code entity}, lines included, that say neither class nor owner nor merge rule} */
    static List<String> missingIn(Class<?> entity) {
        List<String> missing = new ArrayList<>();
        for (Class<?> part : ModelledRecords.within(entity)) {
            for (RecordComponent component : part.getRecordComponents()) {
                if (!component.isAnnotationPresent(Attribute.class)) {
                    missing.add(part.getSimpleName() + "." + component.getName());
                }
            }
        }
        return missing;
    }

    /** {@return the declarations within {@code entity} that contradict themselves} */
    static List<String> oddIn(Class<?> entity) {
        List<String> odd = new ArrayList<>();
        for (Class<?> part : ModelledRecords.within(entity)) {
            for (RecordComponent component : part.getRecordComponents()) {
                Attribute declared = component.getAnnotation(Attribute.class);
                if (declared != null && isOdd(declared)) {
                    odd.add(part.getSimpleName() + "." + component.getName() + ": " + declared);
                }
            }
        }
        return odd;
    }

    private static boolean isOdd(Attribute declared) {
        long distinct = Arrays.stream(declared.owner()).distinct().count();
        return distinct == 0 || distinct != declared.owner().length;
    }
}
