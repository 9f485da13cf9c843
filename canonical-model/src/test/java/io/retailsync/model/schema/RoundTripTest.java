package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Command;
import io.retailsync.model.documents.CompiledClasses;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.json.ModelJson;
import io.retailsync.seeded.Property;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no document of its own comes back from JSON, too: commands wait in a queue as JSON, and values stand alone where a system asks. */
class RoundTripTest {

    private static final ModelJson JSON = ModelJson.standard();

    static List<Class<? extends Record>> commands() {
        return CompiledClasses.all()
                .filter(Command.class::isAssignableFrom)
                .filter(Class::isRecord)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The values of the core, and the records that others are made of. */
    static Set<Class<? extends Record>> parts() {
        Set<Class<? extends Record>> parts = new LinkedHashSet<>(SeededRecords.values());
        Stream.concat(ModelSchemas.records().values().stream(), commands().stream())
                .flatMap(type -> ModelledRecords.within(type).stream())
                .filter(Class::isRecord)
                .forEach(type -> parts.add(type.asSubclass(Record.class)));
        return parts;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandComesBackAsItself(Class<? extends Record> command) {
        Property.holds(100, random -> comesBack(new SeededRecords(random).draw(command), command));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartComesBackAsItselfWhereItStandsAlone(Class<? extends Record> part) {
        Property.holds(100, random -> comesBack(new SeededRecords(random).draw(part), part));
    }

    @Test
    void thereAreCommandsAndParts() {
        assertThat(commands()).hasSize(12);
        assertThat(parts()).hasSizeGreaterThan(150);
    }

    private static void comesBack(Record drawn, Class<? extends Record> type) {
        String json = JSON.write(drawn);
        assertThat(JSON.read(json, type)).isEqualTo(drawn);
        assertThat(JSON.write(JSON.read(json, type))).isEqualTo(json);
        JsonNode tree = JSON.tree(json);
        if (tree.isObject()) {
            assertThat(JSON.decode(tree, type)).isEqualTo(Validation.valid(drawn));
        }
    }
}
