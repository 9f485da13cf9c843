package io.retailsync.model.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PathSourcesTest {

    static Stream<Class<?>> entities() {
        return Catalogue.standard().types().stream().map(EntityType::entity);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void theGeneratedPathsAreThoseOfTheRecord(Class<? extends Record> entity) throws IOException {
        Path source = Path.of("src/main/java", entity.getName().replace('.', '/') + "Paths.java");
        String expected = new PathSource(entity).text();
        if (Boolean.getBoolean("writePaths")) {
            Files.writeString(source, expected);
        }
        assertThat(withoutLayout(Files.readString(source))).isEqualTo(withoutLayout(expected));
    }

    private static String withoutLayout(String text) {
        return text.replaceAll("\\s+", "");
    }
}
