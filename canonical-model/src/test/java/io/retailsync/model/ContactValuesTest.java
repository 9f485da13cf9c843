package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValuesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada.Lovelace@Example.ORG,Ada.Lovelace@example.org",
        "' ada@example.org ',ada@example.org",
        "ada+shop@example.org,ada+shop@example.org",
        "ada@bücher.example,ada@xn--bcher-kva.example",
        "ada@BÜCHER.example,ada@xn--bcher-kva.example",
        "ada@xn--bcher-kva.example,ada@xn--bcher-kva.example",
        "джо@пример.example,джо@xn--e1afmkfd.example"
    })
    void anAddressKeepsItsLocalPartAndWritesItsDomainInAscii(String given, String kept) {
        assertThat(new EmailAddress(given).value()).isEqualTo(kept);
        assertThat(new EmailAddress(kept).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "a@b@example.org",
                "a b@example.org",
                "ada@exa mple.org",
                "ada@example..org",
                "ada@.org",
                "ada@example.org.",
                "ada@-example.org",
                "ada@[192.0.2.1]",
                "ada@straße.example",
                "ada@under_score.example"
            })
    void whatIsNoAddressIsRefusedAndNotQuoted(String text) {
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("email: found text of " + text.length() + " characters")
                .hasMessageNotContaining("example.org");
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String domain = "@" + "d".repeat(60) + ".example";
        assertThat(new EmailAddress("a".repeat(254 - domain.length()) + domain).value())
                .hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("a".repeat(255 - domain.length()) + domain))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void addressesCompareInLowerCaseAndByNothingElse() {
        assertThat(new EmailAddress("A.da+x@EXAMPLE.org").matchKey()).isEqualTo("a.da+x@example.org");
    }

    @Test
    void everyValidNumberOfTheWorldHasTheShapeOfE164() {
        List<String[]> valid = SharedData.lines("phone-examples.csv").stream()
                .filter(line -> line.endsWith(",true"))
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(valid).hasSize(489);
        assertThat(valid).allSatisfy(cells -> {
            String number = cells[cells.length - 2];
            assertThat(new PhoneNumber(number).value()).isEqualTo(number).hasSizeLessThanOrEqualTo(16);
        });
    }

    /**
     * One invalid number for each region: each has the shape of E.164 and a length that some country's numbers have. That no subscriber can have
     * it says only the numbering plan of its region, which changes every month and is no part of the model. As people of the region write
     * them, valid or not, all lack the plus sign and are refused.
     */
    @Test
    void whatOnlyANumberingPlanCanRefuseIsTakenAndWhatHasNoPlusIsNot() {
        List<String[]> rows = SharedData.lines("phone-examples.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        List<String> invalid = rows.stream()
                .filter(cells -> cells[cells.length - 1].equals("false"))
                .map(cells -> cells[cells.length - 2])
                .toList();
        assertThat(invalid).hasSize(245).allSatisfy(number -> {
            assertThat(number.length() - 1).isBetween(6, 12);
            assertThat(new PhoneNumber(number).value()).isEqualTo(number);
        });
        assertThat(rows).hasSize(734).allSatisfy(cells -> {
            String asWritten = String.join(",", List.of(cells).subList(2, cells.length - 2))
                    .replace("\"", "");
            assertThatThrownBy(() -> new PhoneNumber(asWritten)).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> new PhoneNumber("+0" + cells[cells.length - 2].substring(1)))
                    .isInstanceOf(InvalidValue.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "030 123456", "+0123456", "+1234567890123456", "+12", "call me"})
    void whatHasNotTheShapeOfE164IsRefused(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("E.164");
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(List.of(
                        new EmailAddress("ada@example.org"),
                        new PhoneNumber("+4930123456"),
                        new PersonalText("Ada"),
                        new PersonName("Ada", "Lovelace", "Ada Lovelace")))
                .allSatisfy(value -> assertThat(value).hasToString("***"));
    }
}
