package io.retailsync.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.SharedData;
import io.retailsync.seeded.Property;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trade items, places and logistic units. */
class KeysTest {

    @Test
    void everyPublishedExampleIsTakenOrRefused() {
        List<String[]> rows = SharedData.lines("gs1-check-digits.csv").stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(27);
        for (String[] row : rows) {
            for (Function<String, Object> type : typesOf(row[1])) {
                if (row[2].equals("valid")) {
                    assertThatCode(() -> type.apply(row[0])).as(row[0]).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> type.apply(row[0])).as(row[0]).isInstanceOf(InvalidValue.class);
                }
            }
        }
    }

    private static List<Function<String, Object>> typesOf(String key) {
        return switch (key) {
            case "SSCC" -> List.of(Sscc::new);
            case "GTIN-13/GLN" -> List.of(Gtin::new, Gln::new);
            case "-" -> List.of(Gtin::new, Gln::new, Sscc::new);
            default -> List.of(Gtin::new);
        };
    }

    @Test
    void anySingleWrongDigitIsCaught() {
        Property.holds(2_000, random -> {
            String right = number(random, List.of(8, 12, 13, 14, 18).get(random.nextInt(5)));
            assertThat(CheckDigit.holds(right)).isTrue();
            int at = random.nextInt(right.length());
            char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(CheckDigit.holds(right.substring(0, at) + other + right.substring(at + 1)))
                    .isFalse();
        });
    }

    @Test
    void zerosBeforeANumberMakeNoOtherItem() {
        Gtin upc = new Gtin("036000291452");
        Gtin ean = new Gtin("0036000291452");
        assertThat(upc).isEqualTo(ean).hasSameHashCodeAs(ean);
        assertThat(upc.padded()).isEqualTo("00036000291452");
        assertThat(upc.length()).isEqualTo(12);
        assertThat(ean).hasToString("0036000291452");
    }

    @ParameterizedTest
    @CsvSource({
        "2000000000008,true",
        "2900000000001,true",
        "0200000000004,true",
        "200000000004,true",
        "0400000000002,true",
        "02345673,true",
        "4006381333931,false",
        "0614141000012,false",
        "73513537,false",
        "10614141000415,false"
    })
    void aNumberOfRestrictedCirculationIsFlagged(String text, boolean inStoreOnly) {
        String number = text.substring(0, text.length() - 1);
        assertThat(new Gtin(number + checkDigit(number)).inStoreOnly()).isEqualTo(inStoreOnly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "400638133393X", "40063813339310000"})
    void aRefusalNamesShapeAndRemedyOnly(String text) {
        assertThatThrownBy(() -> new Gtin(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("gtin: found text of " + text.length() + " characters")
                .hasMessageContaining("8, 12, 13 or 14 digits");
    }

    private static String number(RandomGenerator random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 1; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString() + checkDigit(digits.toString());
    }

    private static int checkDigit(String digits) {
        for (int digit = 0; digit < 10; digit++) {
            if (CheckDigit.holds(digits + digit)) {
                return digit;
            }
        }
        throw new IllegalStateException("no digit fits");
    }
}
