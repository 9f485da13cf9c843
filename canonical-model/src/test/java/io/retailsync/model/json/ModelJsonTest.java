package io.retailsync.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.AttributePath;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.schema.SeededRecords;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {

    private static final ModelJson JSON = ModelJson.standard();

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "nul"})
    void whatIsNoDocumentIsAFindingThatQuotesNothing(String text) {
        assertThat(JSON.parse(text).getError())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("found text of " + text.length() + " characters; expected one JSON document"));
    }

    @Test
    void aDocumentThatIsTooDeepIsAFinding() {
        assertThat(JSON.parse("[".repeat(64) + "]".repeat(64)).isValid()).isTrue();
        assertThat(JSON.parse("[".repeat(65) + "]".repeat(65)).isValid()).isFalse();
        assertThat(JSON.parse("[".repeat(100_000)).isValid()).isFalse();
    }

    @Test
    void allFaultsOfADocumentAreToldAtOnceAlsoThoseOfConstructorsInDifferentParts() {
        String order = """
                {"displayNumber": 7, "currency": "ABC", "lines": [{"sku": ""}, {"unitPrice": {"amount": "1.234", "currency": "EUR"}}],
                 "billTo": {"country": "Germany"}, "test": "yes"}""";
        assertThat(JSON.decode(JSON.parse(order).get(), Order.class).getError())
                .extracting(Finding::path)
                .contains("displayNumber", "currency", "lines[0].ref", "lines[1].unitPrice", "test");
    }

    @Test
    void equalSetsGiveEqualTextInWhicheverOrderTheyCameToExist() {
        assertThat(JSON.write(new LinkedHashSet<>(List.of("vip", "b2b", "new"))))
                .isEqualTo(JSON.write(new LinkedHashSet<>(List.of("new", "vip", "b2b"))))
                .isEqualTo("[\"b2b\",\"new\",\"vip\"]");
        assertThat(JSON.write(new LinkedHashSet<>(List.of(Money.of("2", "EUR"), Money.of("1", "EUR")))))
                .isEqualTo(JSON.write(Set.of(Money.of("1", "EUR"), Money.of("2", "EUR"))));
        assertThat(JSON.tree(new LinkedHashSet<>(List.of(2, 1)))).isEqualTo(JSON.tree("[1,2]"));
    }

    @Test
    void allThatIsMissingOfARecordIsToldAtOnce() {
        EntityType<Order> type = OrderPaths.TYPE;
        assertThat(type.assemble(Map.of()).getError())
                .extracting(Finding::path)
                .contains("order.displayNumber", "order.currency")
                .hasSizeGreaterThan(2);
    }

    /** Jackson itself writes a small decimal with an exponent into a tree, which no reader of ours takes. */
    @Test
    void aTreeSaysWhatTheTextSays() {
        UnitAmount small = new UnitAmount(new BigDecimal("0.000000566"), CurrencyCode.of("EUR"), Quantity.pieces(1));
        assertThat(JSON.tree(small)).isEqualTo(JSON.tree(JSON.write(small)));
    }

    /** An engine keeps each attribute by itself; the elements of a list of several kinds have to say which they are there too. */
    @Test
    void everyAttributeIsReadByItselfAsItWasWrittenByItself() {
        Property.holds(20, random -> {
            SeededRecords drawn = new SeededRecords(random);
            Catalogue.standard().types().forEach(type -> attributes(type, drawn));
        });
    }

    private static <E extends Record> void attributes(EntityType<E> type, SeededRecords drawn) {
        E record = drawn.draw(type.entity());
        for (AttributePath<E, ?> path : type.attributes()) {
            path.read(record).ifPresent(value -> {
                assertThat(JSON.read(JSON.tree(value), path.type()))
                        .as("%s", path)
                        .isEqualTo(value);
                assertThat(JSON.read(JSON.write(value), path.type()))
                        .as("%s", path)
                        .isEqualTo(value);
            });
        }
    }
}
