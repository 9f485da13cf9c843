package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A document that is generated from code and kept in the repository. Run the tests with {@code -Dregenerate} to renew it.
 *
 * @param path from the root of the checkout
 * @param text what the code says
 */
public record KeptDocument(String path, String text) {

    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
            .findFirst()
            .orElseThrow();

    /** {@return a place in the checkout} */
    public static Path in(String path) {
        return ROOT.resolve(path);
    }

    /** Fails where the kept text is not what the code says; writes it first where {@code -Dregenerate} asks for it. */
    public void isCurrent() {
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(in(path).getParent());
                Files.writeString(in(path), text);
            }
            String kept = Files.exists(in(path)) ? Files.readString(in(path)) : "";
            assertThat(kept)
                    .as("%s is not what the code says. Renew it: mvn -pl canonical-model -am test -Dregenerate", path)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
