package io.retailsync.model.event;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/** The highest class of data that the components of a record declare, those of records inside it included. */
final class DeclaredClass {

    private final Set<Class<?>> seen = new HashSet<>();
    private DataClass highest = DataClass.C1;

    private DeclaredClass() {}

    /** {@return the highest class inside a record, a list or a map of records; C1 where nothing declares a higher one} */
    static DataClass highest(Type type) {
        DeclaredClass search = new DeclaredClass();
        search.look(type);
        return search.highest;
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                look(argument);
            }
        } else if (type instanceof Class<?> raw && raw.isSealed() && seen.add(raw)) {
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                look(kind);
            }
        } else if (type instanceof Class<?> raw && raw.isRecord() && seen.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                Attribute declared = component.getAnnotation(Attribute.class);
                if (declared != null && declared.value().compareTo(highest) > 0) {
                    highest = declared.value();
                }
                look(component.getGenericType());
            }
        }
    }
}
