package io.retailsync.model.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.SharedData;
import io.retailsync.model.json.ModelJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenarios of the conformance project of CloudEvents (github.com/cloudevents/conformance). */
class ConformanceTest {

    @ParameterizedTest
    @CsvSource({"HTTP, http-protocol-binding.feature, 4", "KAFKA, kafka-protocol-binding.feature, 3"})
    void everyScenarioHolds(Binding binding, String feature, int scenarios) {
        List<Scenario> read = Scenario.of(SharedData.lines("cloudevents-conformance/" + feature));
        assertThat(read).hasSize(scenarios);
        for (Scenario scenario : read) {
            Envelope envelope = scenario.message(binding).get();
            Map<String, String> attributes = EnvelopeAttributes.of(envelope).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().toString()));
            assertThat(attributes).isEqualTo(scenario.attributes());
            assertThat(ModelJson.standard().tree(String.valueOf(envelope.data())))
                    .isEqualTo(ModelJson.standard().tree(scenario.data()));
        }
    }

    /** One scenario, with the row of its examples filled in. */
    private record Scenario(List<String> texts, List<Map<String, String>> tables) {

        static List<Scenario> of(List<String> feature) {
            List<List<String>> outlines = new ArrayList<>();
            for (String line : feature) {
                if (line.strip().startsWith("Scenario")) {
                    outlines.add(new ArrayList<>());
                } else if (!outlines.isEmpty()) {
                    outlines.get(outlines.size() - 1).add(line);
                }
            }
            return outlines.stream()
                    .flatMap(outline -> filled(outline).stream())
                    .toList();
        }

        io.vavr.control.Validation<List<io.retailsync.model.Finding>, Envelope> message(Binding binding) {
            if (binding == Binding.KAFKA) {
                return binding.read(tables.get(0), texts.get(0));
            }
            int blank = texts.get(0).indexOf("\n\n");
            Map<String, String> headers = texts.get(0)
                    .substring(0, blank)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(header -> header[0], header -> header[1]));
            return binding.read(headers, texts.get(0).substring(blank + 2));
        }

        Map<String, String> attributes() {
            return tables.get(tables.size() - 1);
        }

        String data() {
            return texts.get(1);
        }

        private static List<Scenario> filled(List<String> outline) {
            int examples = outline.stream().map(String::strip).toList().indexOf("Examples:");
            if (examples < 0) {
                return List.of(parsed(outline));
            }
            return outline.subList(examples + 2, outline.size()).stream()
                    .filter(row -> row.contains("|"))
                    .map(row -> cells(row).get(0))
                    .map(value -> outline.subList(0, examples).stream()
                            .map(line -> line.replace("<contentType>", value))
                            .toList())
                    .map(Scenario::parsed)
                    .toList();
        }

        private static Scenario parsed(List<String> lines) {
            List<String> texts = new ArrayList<>();
            List<Map<String, String>> tables = new ArrayList<>();
            List<String> open = null;
            boolean inTable = false;
            for (String line : lines) {
                boolean row = open == null && line.strip().startsWith("|");
                if (line.strip().equals("\"\"\"")) {
                    if (open == null) {
                        open = new ArrayList<>();
                    } else {
                        texts.add(String.join("\n", open));
                        open = null;
                    }
                } else if (open != null) {
                    open.add(line.strip());
                } else if (row && !inTable) {
                    tables.add(new LinkedHashMap<>());
                } else if (row) {
                    tables.get(tables.size() - 1)
                            .put(cells(line).get(0), cells(line).get(1));
                }
                inTable = row;
            }
            return new Scenario(texts, tables);
        }

        private static List<String> cells(String row) {
            return List.of(row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)).stream()
                    .map(String::strip)
                    .toList();
        }
    }
}
