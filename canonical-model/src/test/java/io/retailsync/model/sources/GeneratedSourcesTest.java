package io.retailsync.model.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.documents.CompiledClasses;
import io.retailsync.model.documents.KeptDocument;
import io.retailsync.model.schema.SeededRecords;
import io.retailsync.seeded.Property;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources that are generated from records are kept in the repository, so that people read them; {@code -DwriteSources} renews them. */
class GeneratedSourcesTest {

    static Stream<Class<? extends Record>> entities() {
        return CompiledClasses.all()
                .filter(type -> type.isRecord() && hasPaths(type))
                .map(type -> type.asSubclass(Record.class));
    }

    private static boolean hasPaths(Class<?> record) {
        return Files.exists(file(record.getName() + "Paths"));
    }

    static List<Class<? extends Record>> wide() {
        return WideRecords.all();
    }

    static Stream<Class<? extends Record>> withMandatoryParts() {
        return wide().stream()
                .filter(record -> Arrays.stream(record.getRecordComponents())
                        .anyMatch(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                && !Collection.class.isAssignableFrom(part.getType())));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void thePathsAreThoseOfTheRecord(Class<? extends Record> entity) throws IOException {
        isCurrent(entity.getName() + "Paths", new PathSource(entity).text());
    }

    @ParameterizedTest
    @MethodSource("wide")
    void theBuilderOfAWideRecordSetsItsParts(Class<? extends Record> record) throws IOException {
        isCurrent(record.getName() + "Builder", new BuilderSource(record).text());
    }

    @ParameterizedTest
    @MethodSource("wide")
    void aBuilderGivesBackWhatItBeganWithAndChangesOnePartAtATime(Class<? extends Record> type) {
        Property.holds(20, random -> {
            SeededRecords records = new SeededRecords(random);
            Record one = records.draw(type);
            assertThat(with(one, builder -> {})).isEqualTo(one);
            RecordComponent part = type.getRecordComponents()[random.nextInt(type.getRecordComponents().length)];
            Object said = read(part, records.draw(type));
            assertThat(outcome(() -> with(one, builder -> say(builder, part, said))))
                    .isEqualTo(outcome(() -> constructed(one, part, said)));
        });
    }

    @ParameterizedTest
    @MethodSource("withMandatoryParts")
    void aBuilderThatWasToldNothingNamesAPartThatIsMissing(Class<? extends Record> type) {
        Set<String> parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> invoke(method(builder(type).getClass(), "build"), builder(type)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, refused -> assertThat(parts).contains(refused.attribute()));
    }

    /** What the call answers, or how it refuses. */
    private static Object outcome(Supplier<Object> call) {
        try {
            return call.get();
        } catch (InvalidValue refused) {
            return refused.getMessage();
        }
    }

    private static Object with(Record one, Consumer<Object> change) {
        return invoke(method(one.getClass(), "with"), one, change);
    }

    private static void say(Object builder, RecordComponent part, Object said) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(part.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == part.getType())
                .findFirst()
                .orElseThrow();
        invoke(setter, builder, said);
    }

    private static Object builder(Class<?> type) {
        return invoke(method(type, "builder"), null);
    }

    private static Object constructed(Record one, RecordComponent part, Object said) {
        RecordComponent[] parts = one.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(each -> each.getName().equals(part.getName()) ? said : read(each, one))
                .toArray();
        try {
            return one.getClass()
                    .getConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            throw refusal(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent part, Record from) {
        return invoke(part.getAccessor(), from);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no method " + name));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw refusal(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException refusal(InvocationTargetException e) {
        return e.getCause() instanceof InvalidValue refused ? refused : new IllegalStateException(e);
    }

    private static void isCurrent(String source, String expected) throws IOException {
        Path file = file(source);
        boolean stale =
                !Files.exists(file) || !withoutLayout(Files.readString(file)).equals(withoutLayout(expected));
        if (stale && Boolean.getBoolean("writeSources")) {
            Files.writeString(file, expected);
        }
        assertThat(withoutLayout(Files.exists(file) ? Files.readString(file) : ""))
                .as("%s is not what the record says. Renew it: mvn -pl canonical-model -am test -DwriteSources", file)
                .isEqualTo(withoutLayout(expected));
    }

    private static Path file(String source) {
        return KeptDocument.in("canonical-model/src/main/java").resolve(source.replace('.', '/') + ".java");
    }

    /** Spaces, line ends and the stars of comments, which the formatter sets as it likes. */
    private static String withoutLayout(String text) {
        return text.replaceAll("[\\s*]+", "");
    }
}
