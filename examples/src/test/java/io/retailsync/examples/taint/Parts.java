package io.retailsync.examples.taint;

import io.retailsync.model.Attribute;
import io.retailsync.model.code.ActorRef;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records inside a record, itself first, which print themselves where somebody writes one of them to a log. */
final class Parts {

    private Parts() {}

    /** {@return those that say what of them is personal, and those that are personal by what they are} */
    static List<Object> of(Object value) {
        List<Object> parts = new ArrayList<>();
        add(value, parts);
        return parts;
    }

    private static void add(Object value, List<Object> parts) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> add(one, parts));
        } else if (value instanceof Map<?, ?> many) {
            many.values().forEach(one -> add(one, parts));
        } else if (value instanceof Record record) {
            if (declares(record) || PersonalPlaces.isAlways(record.getClass()) || record instanceof ActorRef) {
                parts.add(record);
            }
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(read(component, record), parts);
            }
        }
    }

    private static boolean declares(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Attribute.class));
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
