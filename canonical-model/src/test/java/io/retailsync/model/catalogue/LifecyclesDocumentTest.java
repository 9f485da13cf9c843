package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LifecyclesDocumentTest {

    @Test
    void theDiagramsInTheDocumentsAreThoseOfTheTables() throws IOException {
        Path page = Path.of("../docs/lifecycles.md");
        String current = LifecyclesDocument.text();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(page, current);
        }
        assertThat(page).as("run this test with -Dregenerate to write it").exists();
        assertThat(Files.readString(page))
                .as("docs/lifecycles.md is stale: run this test with -Dregenerate to write it anew")
                .isEqualTo(current);
    }
}
