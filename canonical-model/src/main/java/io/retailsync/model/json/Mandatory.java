package io.retailsync.model.json;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which components a document can't do without. */
final class Mandatory {

    private Mandatory() {}

    /** {@return whether {@code component} has to be there: it may not be null, and an absent collection means an empty one} */
    static boolean is(RecordComponent component) {
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type) || type == Map.class) {
            Size size = component.getAnnotatedType().getAnnotation(Size.class);
            return size != null && size.min() > 0;
        }
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && type != Optional.class;
    }
}
