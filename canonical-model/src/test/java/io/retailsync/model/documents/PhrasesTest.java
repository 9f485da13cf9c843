package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every business phrase has its types, and tests that really use them. */
class PhrasesTest {

    private static final String ORDER_TEST = "workflow.OrderToCashTest";

    private final List<Phrase> phrases = Phrase.all();

    @Test
    void everyPhraseHasATypeAndATestThatUsesIt() {
        assertThat(PhraseFaults.in(phrases)).isEmpty();
        assertThat(phrases).extracting(Phrase::kind).containsOnly(Phrase.Kind.values());
    }

    @Test
    void everyEventOfTheModelIsSaidOrHasAReason() {
        Set<String> said =
                phrases.stream().flatMap(phrase -> phrase.types().stream()).collect(Collectors.toSet());
        assertThat(ModelledRecords.constants()).hasSizeGreaterThan(250);
        assertThat(said).containsAll(ModelledRecords.constants().keySet());
    }

    @Test
    void anEventIsOursOnlyWhereNoPhraseNamesIt() {
        Set<String> others = types(phrase -> phrase.kind() != Phrase.Kind.OWN);
        assertThat(types(phrase -> phrase.kind() == Phrase.Kind.OWN)).doesNotContainAnyElementsOf(others);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "event;made up;;workflow.OrderToCashTest;                             | no type",
                "event;made up;sales.Sales.ORDER_PLACED;;                             | no test",
                "event;made up;sales.Sales.ORDER_DREAMT;workflow.OrderToCashTest;     | no such type: sales.Sales.ORDER_DREAMT",
                "event;made up;sales.Dream;workflow.OrderToCashTest;                  | no such type: sales.Dream",
                "event;made up;sales.Sales.ORDER_PLACED;workflow.DreamTest;           | no such test: workflow.DreamTest",
                "event;made up;sales.Sales.ORDER_PLACED;workflow.Shop;                | no such test: workflow.Shop",
                "event;made up;sales.Sales.QUOTE_ISSUED;workflow.OrderToCashTest;     | none of its tests uses sales.Sales.QUOTE_ISSUED",
                "object;made up;sales.Quote;workflow.OrderToCashTest;                 | workflow.OrderToCashTest uses none of its types",
                "object;made up;event.Partition;workflow.OrderToCashTest+Dream;       | has no fixture Dream",
                "object;made up;event.Partition;sales.OrderLifecycleTest+SalesTest;   | has no fixture SalesTest",
                "object;;sales.Order;workflow.OrderToCashTest;                        | no words of its own"
            })
    void aPhraseThatIsMadeUpIsRefused(String line, String fault) {
        assertThat(PhraseFaults.in(List.of(Phrase.of(line))))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void aPhraseThatIsProvenIsNotRefused() {
        String line = "event;made up;sales.Sales.ORDER_PLACED sales.Order;" + ORDER_TEST + ";";
        assertThat(PhraseFaults.in(List.of(Phrase.of(line)))).isEmpty();
        assertThat(PhraseFaults.in(List.of(Phrase.of(line), Phrase.of(line))))
                .containsExactly("'made up': no words of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// Sales.ORDER_PLACED",
                "/* Sales.ORDER_PLACED\n */",
                "/** {@link Sales.ORDER_PLACED} */",
                "String text = \"Sales.ORDER_PLACED\";",
                "String text = \"\\\"Sales.ORDER_PLACED\";",
                "String text = \"\"\"\n Sales.ORDER_PLACED\n \"\"\";",
                "char quote = '\"'; // Sales.ORDER_PLACED",
                "Object other = OtherSales.ORDER_PLACED;",
                "Object other = Sales.ORDER_PLACED_TWICE;"
            })
    void whatStandsInACommentOrAStringIsNoUse(String line) {
        assertThat(source("import io.retailsync.model.sales.Sales;", line).uses(placed()))
                .isFalse();
    }

    @Test
    void codeThatSaysItIsAUse() {
        String use = "Object event = Sales\n    .ORDER_PLACED;";
        assertThat(source("import io.retailsync.model.sales.Sales;", use).uses(placed()))
                .isTrue();
        assertThat(source("import org.elsewhere.Sales;", use).uses(placed()))
                .as("another class of that name")
                .isFalse();
        assertThat(source("import static io.retailsync.model.sales.Sales.ORDER_PLACED;", "Object o = ORDER_PLACED;")
                        .uses(placed()))
                .isTrue();
        assertThat(source("import static io.retailsync.model.sales.Sales.ORDER_PLACED;", "")
                        .uses(placed()))
                .as("an import alone")
                .isFalse();
    }

    @Test
    void everyEventThatSectionSixteenNamesIsInAPhrase() throws IOException {
        Map<String, String> constants = ModelledRecords.constants().entrySet().stream()
                .collect(Collectors.toMap(entry -> camel(entry.getValue()), Map.Entry::getKey));
        Set<String> named = new TreeSet<>(Pattern.compile("[A-Z][A-Za-z]+")
                .matcher(section())
                .results()
                .map(MatchResult::group)
                .filter(constants::containsKey)
                .map(constants::get)
                .toList());
        assertThat(named).hasSizeGreaterThan(120);
        assertThat(types(phrase -> phrase.kind() != Phrase.Kind.OWN)).containsAll(named);
    }

    @ParameterizedTest
    @CsvSource({"EVENT, 1", "OBJECT, 2", "WORKFLOW, 3", "GOVERNANCE, 4", "CAPABILITY, 5", "MEASURE, 6"})
    void noRowOfSectionSixteenIsForgotten(Phrase.Kind kind, int number) throws IOException {
        String table = section().split("### 16\\.", -1)[number];
        long rows = table.lines().filter(line -> line.startsWith("| ")).count() - 1;
        assertThat(rows).isGreaterThan(5);
        assertThat(phrases.stream().filter(phrase -> phrase.kind() == kind).count())
                .isGreaterThanOrEqualTo(rows);
    }

    @Test
    void theDocumentIsWhatTheListSays() {
        new KeptDocument("docs/phrases.md", PhrasesDocument.text(phrases)).isCurrent();
    }

    private Set<String> types(Predicate<Phrase> which) {
        return phrases.stream()
                .filter(which)
                .flatMap(phrase -> phrase.types().stream())
                .filter(ModelledRecords.constants()::containsKey)
                .collect(Collectors.toSet());
    }

    private static NamedType placed() {
        return NamedType.of("sales.Sales.ORDER_PLACED").orElseThrow();
    }

    private static TestSource source(String head, String line) {
        return TestSource.of("package org.example;\n\n" + head + "\n\nclass DreamTest {\n" + line + "\n}\n");
    }

    private static String camel(EventType<?> event) {
        return Arrays.stream(event.name().split("\\.", -1)[2].split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String section() throws IOException {
        Path file = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("canonical-model.md");
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        String text = Files.readString(file);
        return text.substring(text.indexOf("### 16.1")).split("\n## ", 2)[0];
    }
}
