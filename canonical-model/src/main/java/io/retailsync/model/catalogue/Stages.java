package io.retailsync.model.catalogue;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.PaymentLifecycle;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.payment.PaymentTransaction;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statuses of all kinds of record that move along a lifecycle, found by their types: an attribute whose values are the statuses of a
 * lifecycle, also inside a part of a record, or of each item of a list whose items have an id. The one that no attribute holds, that of a
 * payment, follows from its transactions.
 */
final class Stages {

    private static final Map<Class<?>, List<Stage<?>>> ALL = found();

    private Stages() {}

    /** {@return the stages of a kind of record; none where no status of it has a lifecycle} */
    static List<Stage<?>> of(Class<?> entity) {
        return ALL.getOrDefault(entity, List.of());
    }

    private static Map<Class<?>, List<Stage<?>>> found() {
        Map<Class<?>, List<Stage<?>>> all = new LinkedHashMap<>();
        for (EntityType<?> type : Catalogue.standard().types()) {
            List<Stage<?>> stages = new ArrayList<>();
            type.attributes().forEach(path -> stages.addAll(at(path)));
            all.put(type.entity(), stages);
        }
        all.getOrDefault(Payment.class, new ArrayList<>())
                .add(new Stage<>(PaymentLifecycle.MACHINE, "payment.status", Stages::payment, Stage.Proof.NONE));
        return Map.copyOf(all);
    }

    /**
     * What the transactions alone say: whether a reservation ran out and whether a dispute is open, is no part of the record. Both only come
     * between statuses that are told here, and a status between is inferred.
     */
    private static Map<String, PaymentStatus> payment(Record value) {
        Payment payment = (Payment) value;
        return payment.transactions().isEmpty()
                ? Map.of()
                : Map.of(
                        "",
                        new PaymentFacts(
                                        payment.transactions().stream()
                                                .map(PaymentTransaction::entry)
                                                .toList(),
                                        false,
                                        false)
                                .status());
    }

    private static <E extends Record> List<Stage<?>> at(AttributePath<E, ?> path) {
        Function<Record, Optional<Object>> read =
                value -> path.read(path.entity().cast(value)).map(Object.class::cast);
        List<Stage<?>> stages = new ArrayList<>();
        lifecycle(path.type())
                .ifPresent(found -> stages.add(single(found, path.toString(), read, Proofs.of(path.entity()))));
        if (path.type() instanceof Class<?> part && part.isRecord()) {
            for (RecordComponent inside : part.getRecordComponents()) {
                lifecycle(inside.getGenericType())
                        .ifPresent(found -> stages.add(single(
                                found,
                                path + "." + inside.getName(),
                                value -> read.apply(value).map(whole -> value(inside, whole)),
                                Stage.Proof.NONE)));
            }
        }
        if (path.type() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            stages.addAll(items(path.toString(), read, item));
        }
        return stages;
    }

    private static List<Stage<?>> items(String path, Function<Record, Optional<Object>> read, Class<?> item) {
        List<Stage<?>> stages = new ArrayList<>();
        Map<String, RecordComponent> parts = new LinkedHashMap<>();
        for (RecordComponent inside : item.getRecordComponents()) {
            parts.put(inside.getName(), inside);
        }
        RecordComponent id = parts.get("id");
        if (id != null) {
            parts.values()
                    .forEach(inside -> lifecycle(inside.getGenericType())
                            .ifPresent(found ->
                                    stages.add(each(found, path + "[%d]." + inside.getName(), read, id, inside))));
        }
        return stages;
    }

    private static <S extends Enum<S>> Stage<S> single(
            Lifecycle<S> lifecycle, String path, Function<Record, Optional<Object>> read, Stage.Proof proof) {
        return new Stage<>(
                lifecycle,
                path,
                value -> read.apply(value)
                        .flatMap(status -> known(lifecycle, status))
                        .map(status -> Map.of("", status))
                        .orElseGet(Map::of),
                proof);
    }

    private static <S extends Enum<S>> Stage<S> each(
            Lifecycle<S> lifecycle,
            String path,
            Function<Record, Optional<Object>> read,
            RecordComponent id,
            RecordComponent status) {
        return new Stage<>(
                lifecycle,
                path,
                value -> {
                    Map<String, S> statuses = new LinkedHashMap<>();
                    for (Object item : (List<?>) read.apply(value).orElse(List.of())) {
                        known(lifecycle, value(status, item))
                                .ifPresent(found -> statuses.put(String.valueOf(value(id, item)), found));
                    }
                    return statuses;
                },
                Stage.Proof.NONE);
    }

    /** {@return the lifecycle whose statuses are the values of a type} */
    private static Optional<Lifecycle<?>> lifecycle(Type type) {
        Type statuses = type instanceof ParameterizedType coded && coded.getRawType() == Coded.class
                ? coded.getActualTypeArguments()[0]
                : type;
        return Lifecycles.all().stream()
                .filter(lifecycle -> lifecycle.type() == statuses)
                .findFirst();
    }

    private static <S extends Enum<S>> Optional<S> known(Lifecycle<S> lifecycle, @Nullable Object status) {
        Object plain = status instanceof Coded<?> coded ? coded.known().orElse(null) : status;
        return Optional.ofNullable(plain).filter(lifecycle.type()::isInstance).map(lifecycle.type()::cast);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can't be read", e);
        }
    }
}
