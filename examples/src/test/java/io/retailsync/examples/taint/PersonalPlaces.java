package io.retailsync.examples.taint;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.EntityType;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.TaxId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every place of the model where something personal may stand, found in the compiled records so that none can be forgotten. */
final class PersonalPlaces {

    /** Personal by what they are, unless the attribute that holds them says otherwise. */
    private static final Set<Type> ALWAYS = Set.of(
            PersonName.class,
            EmailAddress.class,
            PhoneNumber.class,
            PostalAddress.class,
            PersonalText.class,
            TaxId.class,
            ActorRef.class);

    private final Map<Place, Class<?>> found = new TreeMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> otherwise = new TreeSet<>();

    private PersonalPlaces() {}

    /** {@return the places below one record, with what stands there} */
    static Map<Place, Class<?>> of(String name, Class<?> root) {
        PersonalPlaces places = new PersonalPlaces();
        places.walk(root, Place.root(name), false);
        return places.found;
    }

    /** {@return the components below one record, and its own, that are declared to be personal and have a place} */
    static Set<String> declarations(Class<?> root) {
        PersonalPlaces places = new PersonalPlaces();
        places.walk(root, Place.root(""), false);
        return places.passed;
    }

    private void walk(Type type, Place place, boolean personal) {
        if (type instanceof ParameterizedType generic && generic.getRawType() != Coded.class) {
            Type[] arguments = generic.getActualTypeArguments();
            walk(arguments[arguments.length - 1], place, personal);
            return;
        }
        Class<?> raw = type instanceof ParameterizedType ? Coded.class : (Class<?>) type;
        if (raw == Coded.class || !(raw.isRecord() || raw.isSealed()) || !isOfTheModel(raw)) {
            if (personal) {
                found.put(place, raw);
            }
        } else if (raw.isSealed()) {
            kinds(raw).forEach(kind -> walk(kind, place.as(kind), personal));
        } else {
            for (RecordComponent component : raw.getRecordComponents()) {
                boolean inside = isPersonal(component, personal);
                int before = found.size();
                if (!inside && isAlways(component.getType())) {
                    otherwise.add(Subjects.name(component));
                }
                walk(component.getGenericType(), place.at(component), inside);
                if (inside && found.size() > before) {
                    passed.add(Subjects.name(component));
                }
            }
        }
    }

    /** {@return what the component says of itself; else what it is; else what is said of the record that it stands in} */
    static boolean isPersonal(RecordComponent component, boolean outside) {
        Attribute declared = component.getAnnotation(Attribute.class);
        return declared == null
                ? outside || isAlways(component.getType())
                : declared.value().masked();
    }

    /** {@return the components that declare what is personal by what it is as not personal, such as {@code Location.address}} */
    static Set<String> declaredOtherwise(Class<?> root) {
        PersonalPlaces places = new PersonalPlaces();
        places.walk(root, Place.root(""), false);
        return places.otherwise;
    }

    /** {@return whether it is personal by what it is} */
    static boolean isAlways(Type type) {
        return ALWAYS.contains(type);
    }

    /** {@return the kinds of a sealed type by name, none for other types} */
    static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .toList()
                : List.of();
    }

    private static boolean isOfTheModel(Class<?> type) {
        return type.getPackageName().startsWith(EntityType.class.getPackageName());
    }
}
