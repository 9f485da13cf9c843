package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.SharedData;
import io.retailsync.model.time.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The VAT rates of Europe since 2010: the library has no table of rates, a shop or a tax engine says which one applies. What is proven is that
 * every one of them can be said, charged and told by its day.
 */
class EuVatRatesTest {

    private static final String RATES = "eu-vat-rates.json";
    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();

    /** Percentages by name, for as long as they hold. */
    private record Span(Validity validity, Map<String, String> rates) {}

    @Test
    void everyRateCanBeSaidAndChargedAndTakenOutAgain() {
        List<String> tried = new ArrayList<>();
        countries()
                .forEach((country, spans) -> spans.forEach(span -> span.rates().forEach((name, percent) -> {
                    TaxRates rates = TaxRates.of(TaxRate.of(name, percent));
                    Money thousand = Money.of("1000.00", "EUR");
                    BigDecimal tax = new BigDecimal(percent).movePointRight(1);
                    assertThat(taxed(thousand, rates, TaxMode.NET).tax().amount())
                            .as("%s %s %s", country, name, percent)
                            .isEqualByComparingTo(tax);
                    Money gross = Money.of(thousand.amount().add(tax).toPlainString(), "EUR");
                    assertThat(taxed(gross, rates, TaxMode.GROSS).net()).isEqualTo(thousand);
                    tried.add(country + name);
                })));
        assertThat(tried).hasSize(163);
    }

    @Test
    void anyDayHasOneSetOfRates() {
        Instant first = LocalDate.of(2010, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        countries().forEach((country, spans) -> {
            for (int month = 0; month < 12 * 16; month++) {
                Instant day = first.atZone(ZoneOffset.UTC).plusMonths(month).toInstant();
                assertThat(spans.stream().filter(span -> span.validity().contains(day)))
                        .as("%s %s", country, day)
                        .hasSize(1);
            }
            for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).validity().overlaps(spans.get(i - 1).validity()))
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DE,2020-06-30,19", "DE,2020-07-01,16", "DE,2020-12-31,16", "DE,2021-01-01,19",
        "IE,2021-02-28,21", "IE,2021-03-01,23", "FI,2024-08-31,24", "FI,2024-09-01,25.5",
        "EE,2023-12-31,20", "EE,2024-01-01,22", "EE,2025-07-01,24", "RO,2025-07-31,19",
        "RO,2025-08-01,21", "SK,2024-12-31,20", "SK,2025-01-01,23", "FR,2013-12-31,19.6",
        "FR,2014-01-01,20", "LU,2023-06-01,16", "LU,2024-01-01,17", "GB,2024-01-01,20"
    })
    void theStandardRateIsThatOfTheDay(String country, LocalDate day, String percent) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Optional<Span> span = countries().get(country).stream()
                .filter(each -> each.validity().contains(noon))
                .findFirst();
        assertThat(span).map(each -> TaxRates.of(each.rates().get("standard"))).contains(TaxRates.of(percent));
    }

    private static TaxedAmount taxed(Money price, TaxRates rates, TaxMode mode) {
        TaxableLine line = new TaxableLine(UnitAmount.of(price), Quantity.pieces(1), Money.of("0.00", "EUR"), rates);
        return Taxation.of(List.of(line), mode, STANDARD).get(0);
    }

    private static Map<String, List<Span>> countries() {
        Map<String, List<Span>> countries = new LinkedHashMap<>();
        SharedData.document(RATES).get("items").properties().forEach(each -> {
            List<JsonNode> steps = SharedData.each(each.getValue())
                    .sorted(Comparator.comparing(
                            (JsonNode step) -> step.get("effective_from").asText()))
                    .toList();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Instant to = i + 1 == steps.size() ? null : start(steps.get(i + 1));
                Map<String, String> rates = new LinkedHashMap<>();
                steps.get(i)
                        .get("rates")
                        .properties()
                        .forEach(
                                rate -> rates.put(rate.getKey(), rate.getValue().asText()));
                spans.add(new Span(new Validity(i == 0 ? null : start(steps.get(i)), to), rates));
            }
            countries.put(each.getKey(), spans);
        });
        return countries;
    }

    private static Instant start(JsonNode step) {
        return LocalDate.parse(step.get("effective_from").asText())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
