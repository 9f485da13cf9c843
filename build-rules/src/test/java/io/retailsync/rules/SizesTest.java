package io.retailsync.rules;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How large a file may grow. */
class SizesTest {

    private static final int MOST_LINES = 500;

    /** Written by the build from the records, each document as long as its record. */
    private static final String GENERATED = "docs/schemas/";

    @Test
    void noFileHasMoreThanFiveHundredLines() {
        List<Sources.SourceFile> large = Sources.all().stream()
                .filter(file -> file.lines().size() > MOST_LINES && !file.path().startsWith(GENERATED))
                .toList();
        Map<String, String> reasons = Map.of(
                "canonical-model/src/main/resources/io/retailsync/model/code/hs.csv",
                "a code list: a line for each heading of the Harmonized System",
                "canonical-model/src/main/resources/io/retailsync/model/rec20.csv",
                "a code list: a line for each unit of Recommendation 20",
                "docs/asyncapi.json",
                "generated: a message for each kind of event, read by machines",
                "docs/catalogue.md",
                "generated: a table for each kind of record, looked up by its name",
                "docs/invariants.md",
                "generated: a table for each kind of record, looked up by its name",
                "docs/lifecycles.md",
                "generated: a diagram for each lifecycle, looked at one at a time",
                "pom.xml",
                "the one place of all versions and of how everything is built");
        new Exceptions(reasons).check(large, Sources.SourceFile::path, Sources.SourceFile::measured);
    }
}
