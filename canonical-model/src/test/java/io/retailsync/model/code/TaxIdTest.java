package io.retailsync.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CountryCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.seeded.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are examples of the documentation of python-stdnum, and those of the Commission's table of forms. */
class TaxIdTest {

    @ParameterizedTest
    @CsvSource({
        "VAT,DE,'DE 136,695 976',136695976",
        "VAT,AT,AT U13585627,U13585627",
        "VAT,BE,BE 0428759497,0428759497",
        "VAT,FR,Fr 40 303 265 045,40303265045",
        "VAT,FR,23334175221,23334175221",
        "VAT,FR,K7399859412,K7399859412",
        "VAT,IT,IT 00743110157,00743110157",
        "VAT,NL,NL004495445B01,004495445B01",
        "VAT,NL,002455799B11,002455799B11",
        "VAT,ES,ES B-58378431,B58378431",
        "VAT,ES,54362315K,54362315K",
        "VAT,ES,X-5253868-R,X5253868R",
        "VAT,ES,J99216582,J99216582",
        "VAT,GR,EL123456789,123456789",
        "VAT,GB,XI123456789,123456789",
        "VAT,IE,IE1234567WA,1234567WA",
        "VAT,CH,CHE-123.456.788,CHE123456788",
        "ABN,AU,83 914 571 673,83914571673",
        "EIN,US,12-3456789,123456789",
        "GST,NZ,49-091-850,49091850",
        "OTHER,JP,T1234567890123,T1234567890123"
    })
    void aNumberIsKeptPlain(TaxScheme scheme, String country, String text, String value) {
        String typed = text.replace(",", "");
        assertThat(new TaxId(scheme, CountryCode.of(country), typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "VAT,DE,136695978",
        "VAT,DE,13669597",
        "VAT,AT,U13585626",
        "VAT,AT,13585627",
        "VAT,BE,0431150351",
        "VAT,FR,84323140391",
        "VAT,FR,IO334175221",
        "VAT,IT,00743110158",
        "VAT,NL,123456789B90",
        "VAT,ES,B64717839",
        "VAT,ES,54362315Z",
        "VAT,ES,J99216583",
        "VAT,PL,123",
        "ABN,AU,99999999999",
        "ABN,NZ,83914571673",
        "EIN,US,12345678",
        "EIN,DE,123456789",
        "OTHER,JP,''",
        "GST,IN,123456789012345678901"
    })
    void aNumberThatCantBeOneIsRefusedAndNotQuoted(TaxScheme scheme, String country, String text) {
        assertThatThrownBy(() -> new TaxId(scheme, CountryCode.of(country), text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("taxId.value: found text of " + text.length() + " characters");
    }

    @Test
    void aNumberIsPrintedWithItsPrefixAndElseMasked() {
        TaxId greek = new TaxId(TaxScheme.VAT, CountryCode.of("GR"), "123456789");
        assertThat(greek.printed()).isEqualTo("EL123456789");
        assertThat(greek).hasToString("*** VAT GR");
        assertThat(new TaxId(TaxScheme.VAT, CountryCode.of("CH"), "CHE123456788").printed())
                .isEqualTo("CHE123456788");
    }

    @Test
    void aWrongDigitInAGermanNumberIsCaught() {
        Property.holds(1_000, random -> {
            int at = 1 + random.nextInt(8);
            String right = "136695976";
            char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, at) + other + right.substring(at + 1);
            assertThat(TaxChecks.german(right)).isTrue();
            assertThat(TaxChecks.german(wrong)).isFalse();
        });
    }
}
