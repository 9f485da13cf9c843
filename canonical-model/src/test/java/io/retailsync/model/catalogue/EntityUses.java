package io.retailsync.model.catalogue;

import io.retailsync.model.EntityType;
import io.retailsync.model.documents.CompiledClasses;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.profile.TargetProfile;
import io.retailsync.model.rule.Rules;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds in the compiled code what an entity is there for. */
final class EntityUses {

    private static final List<Class<?>> CLASSES = CompiledClasses.all().toList();

    private EntityUses() {}

    /** {@return the invariants, lifecycles, events, profiles and flows that need the entity, in words} */
    static Set<String> of(EntityType<?> type) {
        Class<?> entity = type.entity();
        Set<String> uses = new TreeSet<>();
        Invariants.all().stream()
                .map(Rules::subject)
                .filter(subject -> subject == entity || holds(subject, entity))
                .forEach(subject -> uses.add("invariants of " + subject.getSimpleName()));
        Lifecycles.all().stream()
                .filter(lifecycle -> moves(lifecycle, entity))
                .forEach(lifecycle -> uses.add("lifecycle " + lifecycle.name()));
        ModelledRecords.events().stream()
                .filter(event -> holds(event.payload(), entity))
                .forEach(event -> uses.add("event " + event.name()));
        TargetProfile.all().stream()
                .filter(profile -> profile.type().equals(type))
                .forEach(profile -> uses.add("profile of " + profile.target()));
        flows(entity).forEach(flow -> uses.add("flow " + flow));
        return uses;
    }

    private static boolean moves(Lifecycle<?> lifecycle, Class<?> entity) {
        return Stream.of(entity.getRecordComponents())
                .anyMatch(part -> mentions(part.getGenericType(), lifecycle.type()));
    }

    private static boolean holds(Class<?> record, Class<?> entity) {
        return record.isRecord()
                && record != entity
                && Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(type -> mentions(type, entity));
    }

    /** What takes the entity or answers with one: neither its own paths or builder nor a record that merely holds it. */
    private static Stream<String> flows(Class<?> entity) {
        return CLASSES.stream()
                .filter(owner -> !owner.getSimpleName().matches(".*(Paths|Builder)"))
                .flatMap(owner -> Stream.of(owner.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !owner.isRecord() || !isAccessor(owner, method))
                        .filter(method -> owner == entity ? makesAnother(method, entity) : mentions(method, entity))
                        .map(method -> owner.getSimpleName() + "." + method.getName()));
    }

    /** A function of the entity itself counts where it makes another kind of record of it, or it of another. */
    private static boolean makesAnother(Method method, Class<?> entity) {
        return ModelledRecords.entities().stream()
                .map(EntityType::entity)
                .anyMatch(other -> other != entity && mentions(method, other));
    }

    private static boolean mentions(Method method, Class<?> entity) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()))
                .anyMatch(type -> mentions(type, entity));
    }

    private static boolean isAccessor(Class<?> record, Method method) {
        return method.getParameterCount() == 0
                && Stream.of(record.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static boolean mentions(Type type, Class<?> wanted) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(argument -> mentions(argument, wanted));
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getUpperBounds()).anyMatch(bound -> mentions(bound, wanted));
        }
        return type == wanted;
    }
}
