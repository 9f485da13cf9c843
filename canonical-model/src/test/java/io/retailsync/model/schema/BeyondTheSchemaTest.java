package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.documents.KeptDocument;
import io.retailsync.model.json.ModelJson;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeyondTheSchemaTest {

    private static final String PAGE = """
            # Schemas

            One JSON Schema 2020-12 for each kind of record and each payload of an event, generated from the records of `canonical-model` and kept
            current by a test: `mvn -pl canonical-model -am test -Dregenerate` renews this folder, [the data catalogue](../catalogue.md) and
            [the AsyncAPI document](../asyncapi.json).

            - Decimals are strings, instants RFC 3339 in UTC, a member without a value is left out and never null, an absent collection is an empty
              one, unknown members are allowed. A code is a name of its list, or an object of `raw` and `system`.
            - Formats are meant as assertions: switch them on in the validator, they are off by default.
            - `x-class`, `x-owner` and `x-merge` say of each attribute how sensitive it is, who has the word on it and how values become one.

            ## Versions

            A schema's version stands in its `$id`; it is that of `@Versioned` at the record, else 1.0.0. [baseline](baseline) holds the schemas of the
            last release. The build compares the two and names every change with its place: a change that breaks reading what was written before, or
            breaks older readers, needs a new major version and an `Upcaster`; other changes of the shape need a new minor one, and words none.
            To relax a bound is minor, because an older reader makes a finding of a longer text and loses nothing. To make a mandatory member optional,
            or to add a name to a list, is major: older readers can't go on without it. So is a less sensitive class of data, another owner or another
            merge rule; a more sensitive class is minor. A release renews the baseline: `mvn -pl canonical-model -am test -Dregenerate -Dbaseline`; a new
            kind of record gets its own with `-Dbaseline=new`, which leaves the others as they are.

            [The list of events](baseline/events.json) is guarded likewise. The major version of an event is part of its name, so another payload,
            partition key, idempotency key or origin, slower delivery and a less sensitive class are told under the name of the next major version.

            ## What a schema can't say

            The decoder (`ModelJson.decode`) refuses what the schema refuses, and beyond that:

            %s

            Neither knows these; they are rules of their own:

            %s
            """;

    @ParameterizedTest
    @EnumSource
    void theSchemaAcceptsWhatOnlyTheDecoderRefuses(BeyondTheSchema limit) {
        Class<? extends Record> type = ModelSchemas.records().get(limit.schema());
        JsonPointer pointer = JsonPointer.compile(limit.pointer());
        ObjectNode document = document(type, pointer.head());
        ObjectNode parent = (ObjectNode) document.at(pointer.head());
        parent.put(pointer.last().getMatchingProperty(), limit.value());
        if (limit == BeyondTheSchema.WHOLE_PIECES) {
            parent.put("unit", "C62");
        }
        if (limit == BeyondTheSchema.WINDOWS) {
            parent.put("from", "2026-11-20T08:06:54Z");
        }
        if (limit == BeyondTheSchema.DECIMALS_OF_A_CURRENCY) {
            parent.put("currency", "EUR");
        }
        if (limit == BeyondTheSchema.ONE_CURRENCY) {
            parent.put("amount", "1.00");
            ((ObjectNode) document.at("/content/totals/charges"))
                    .put("amount", "1")
                    .put("currency", "JPY");
        }
        assertThat(Validator.of(ModelSchemas.of(limit.schema(), type)).faults(document))
                .isEmpty();
        List<Finding> findings = ModelJson.standard().decode(document, type).getError();
        assertThat(findings).extracting(Finding::code).containsOnly("invalid-value");
    }

    @Test
    void thePageAboutTheSchemasListsThem() {
        String beyond = Arrays.stream(BeyondTheSchema.values())
                .map(BeyondTheSchema::line)
                .collect(Collectors.joining("\n"));
        String rules =
                BeyondTheSchema.LEFT_TO_RULES.stream().map(rule -> "- " + rule).collect(Collectors.joining("\n"));
        new KeptDocument("docs/schemas/README.md", PAGE.formatted(beyond, rules)).isCurrent();
    }

    /** A drawn document that has an object at the place. */
    private static ObjectNode document(Class<? extends Record> type, JsonPointer pointer) {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(100)
                .map(seed -> ModelJson.standard().write(new SeededRecords(new SplittableRandom(seed)).draw(type)))
                .map(ModelJson.standard()::tree)
                .filter(tree -> !tree.at(pointer).isMissingNode())
                .map(JsonNode::deepCopy)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
