package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.SharedData;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of brick/money and moneyphp/money, where they follow the same rule: the largest remainder, ties to the lowest index. */
class AllocationVectorsTest {

    private static final String VECTORS = "allocation-vectors.json";

    /** moneyphp rounds towards plus infinity, so its parts of -5 do not mirror those of 5. Ours do. */
    private static final int LOPSIDED = -5;

    @Test
    void ourPartsAreThoseOfEveryVectorOfOurRule() {
        List<JsonNode> vectors = SharedData.records(VECTORS)
                .filter(vector -> List.of("FloorToLargestRemainder", "ToFirst", "LargestRemainder(moneyphp)")
                        .contains(vector.path("mode").asText()))
                .filter(vector -> vector.path("minorAmount").asInt() != LOPSIDED)
                .toList();
        assertThat(vectors)
                .hasSize(11 + 7 + 15)
                .allSatisfy(vector -> assertThat(allocated(vector)).isEqualTo(expected(vector)));
    }

    @Test
    void ourPartsOfTheVectorThatIsNotSymmetricMirrorThePositiveOne() {
        List<JsonNode> vectors = SharedData.records(VECTORS)
                .filter(vector -> vector.path("minorAmount").asInt() == LOPSIDED)
                .toList();
        assertThat(vectors)
                .singleElement()
                .satisfies(vector -> assertThat(allocated(vector))
                        .containsExactly(Money.of("-0.04", "EUR"), Money.of("-0.01", "EUR")));
    }

    /** Strategies that keep a rest apart or favour the first part are not ours, but what goes in comes out all the same. */
    @Test
    void theVectorsOfOtherStrategiesAddUpToo() {
        assertThat(SharedData.records(VECTORS))
                .hasSize(76)
                .allSatisfy(vector -> assertThat(allocated(vector).stream().reduce(Money::plus))
                        .contains(amount(vector)));
    }

    private static List<Money> allocated(JsonNode vector) {
        Money amount = amount(vector);
        int step = vector.path("cashStepMinor").asInt();
        return step == 0
                ? amount.allocate(weights(vector))
                : amount.allocate(weights(vector), Money.ofMinor(step, amount.currency()));
    }

    private static Money amount(JsonNode vector) {
        return vector.has("minorAmount")
                ? Money.ofMinor(vector.path("minorAmount").asLong(), CurrencyCode.of("EUR"))
                : Money.of(
                        vector.path("amount").asText(), vector.path("currency").asText());
    }

    private static List<BigDecimal> weights(JsonNode vector) {
        return vector.path("op").asText().equals("split")
                ? Collections.nCopies(vector.path("parts").asInt(), BigDecimal.ONE)
                : SharedData.each(vector.path("ratios"))
                        .map(ratio -> new BigDecimal(ratio.asText()))
                        .toList();
    }

    private static List<Money> expected(JsonNode vector) {
        CurrencyCode currency = amount(vector).currency();
        Stream<Money> minor =
                SharedData.each(vector.path("expectedMinor")).map(part -> Money.ofMinor(part.asLong(), currency));
        Stream<Money> major =
                SharedData.each(vector.path("expected")).map(part -> Money.of(part.asText(), currency.code()));
        return Stream.concat(minor, major).toList();
    }
}
