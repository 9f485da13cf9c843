package io.retailsync.examples.taint;

import java.lang.reflect.RecordComponent;

/**
 * Where a value stands in a record: a leaf, below all lists and all records inside.
 *
 * @param path from the root, such as {@code customer-master.party(Person).name.family}
 * @param part the component that the leaf is, by the record that has it, such as {@code PersonName.family}
 */
record Place(String path, String part) implements Comparable<Place> {

    static Place root(String name) {
        return new Place(name, name);
    }

    Place at(RecordComponent component) {
        return at(component.getDeclaringRecord().getSimpleName(), component.getName());
    }

    Place at(String record, String component) {
        return new Place(path + "." + component, record + "." + component);
    }

    /** {@return the same place, where one of several kinds of record stands} */
    Place as(Class<?> kind) {
        return new Place(path + "(" + kind.getSimpleName() + ")", part);
    }

    @Override
    public int compareTo(Place other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
