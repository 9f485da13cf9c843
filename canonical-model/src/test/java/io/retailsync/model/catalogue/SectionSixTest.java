package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables are those of section 6 of the model's specification, where that is at hand, but for what was decided. */
class SectionSixTest {

    private static final Pattern STATUS = Pattern.compile("[A-Z][A-Z_]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order                | **6.1 Order**             | ",
                "payment              | **6.2 Payment**           | -PARTIALLY_CAPTURED>VOIDED +DISPUTED>PARTIALLY_REFUNDED"
                        + " +FAILED>INITIATED +VOIDED>INITIATED +EXPIRED>INITIATED +EXPIRED>CAPTURED +EXPIRED>VOIDED"
                        + " +CAPTURED>PARTIALLY_CAPTURED +PARTIALLY_REFUNDED>CAPTURED"
                        + " +CHARGED_BACK>CAPTURED +CHARGED_BACK>PARTIALLY_REFUNDED",
                "payment transaction  | Transaction:              | ",
                "fulfilment order     | **6.3 Fulfilment order**  | ",
                "fulfilment request   | Request sub-state         | +CANCELLATION_REJECTED>CANCELLATION_REQUESTED",
                "shipment             | **6.4 Shipment**          | ",
                "return               | **6.5 Return**            | ",
                "refund               | **6.6 Refund**            | ",
                "invoice or credit note | **6.7 Invoice           | ",
                "payout               | **6.8 Payout              | ",
                "journal entry        | **6.9 Journal entry**     | "
            })
    void theStepsAreThoseOfTheSection(String name, String title, String decided) throws IOException {
        Set<String> expected = steps(paragraph(title));
        if (decided != null) {
            Arrays.stream(decided.split(" ", -1)).forEach(change -> {
                String step = change.substring(1);
                assertThat(change.startsWith("+") ? expected.add(step) : expected.remove(step))
                        .as("decided otherwise: %s", change)
                        .isTrue();
            });
        }
        assertThat(machine(name).transitions())
                .extracting(step -> step.from() + ">" + step.to())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Customer",
        "Product",
        "Product launch",
        "Price entry",
        "Reservation",
        "Stock transfer",
        "Purchase order",
        "Consent",
        "Service case",
        "Approval",
        "Period close",
        "Sync exception"
    })
    void theStatusesOfTheOtherLifecyclesAreThoseOfTheirTable(String name) throws IOException {
        assertThat(machine(name.toLowerCase(java.util.Locale.ROOT)).statuses())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(statuses(paragraph("| " + name + " |")));
    }

    private static Lifecycle<?> machine(String name) {
        return Lifecycles.all().stream()
                .filter(machine -> machine.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** From a title to the end of its line, or to the next machine in it; without what stands in parentheses. */
    private static String paragraph(String title) throws IOException {
        Path file = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("canonical-model.md");
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        String text = Files.readString(file);
        String section = text.substring(text.indexOf("## 6 State machines"), text.indexOf("## 7 Events"));
        String line = section.substring(section.indexOf(title) + title.length()).split("\n", 2)[0];
        return line.split("Transaction:|Request sub-state", -1)[0].replaceAll("\\([^)]*\\)", "");
    }

    private static Set<String> steps(String paragraph) {
        Set<String> steps = new TreeSet<>();
        for (String chain : paragraph.split("[·;.]", -1)) {
            List<String> links = List.of(chain.replaceFirst("^([ A-Z_]+∎)+", "").split("→", -1));
            for (int index = 1; index < links.size(); index++) {
                for (String from : statuses(links.get(index - 1))) {
                    statuses(links.get(index)).forEach(to -> steps.add(from + ">" + to));
                }
            }
        }
        return steps;
    }

    private static Set<String> statuses(String text) {
        return STATUS.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
