package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.seeded.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that payment companies publish for tests. */
class CardNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4242 4242 4242 4242",
                "5555-5555-5555-4444",
                "2223003122003222",
                "3782 822463 10005",
                "371449635398431",
                "6011111111111117",
                "30569309025904",
                "3530111333300000",
                "6200000000000005",
                "4222222222222",
                "pay with 4111 1111 1111 1111 12/27 please",
                "am 2026-11-20 4111 1111 1111 1111",
                "4111\u00A01111\u00A01111\u00A01111",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "x4111111111111111x",
                "\uFF14\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11"
            })
    void freeTextWithACardNumberIsRefusedAndNotQuoted(String text) {
        assertThat(CardNumbers.isIn(text)).isTrue();
        assertThatThrownBy(() -> new PersonalText(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("payment card")
                .hasMessageContaining("take the number out")
                .hasMessageNotContaining("1111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "4111  1111  1111  1111",
                "411111111111",
                "41111111111111110000",
                "1234567812345670",
                "9999999999999995",
                "+49 151 12345678",
                "+4915112345678",
                "EAN 4006381333931",
                "order 5678901234567",
                "DE89 3704 0044 0532 0130 00",
                "2026-11-28 10:15",
                ""
            })
    void otherNumbersPass(String text) {
        assertThat(CardNumbers.isIn(text)).isFalse();
        assertThat(new PersonalText(text).value()).isEqualTo(text);
        assertThat(CardNumbers.redacted(text)).isEqualTo(text);
    }

    @Test
    void aGermanEanThatPassesForACardIsStillAnEan() {
        Property.holds(2_000, random -> {
            String twelve = "40" + String.format("%010d", random.nextLong(10_000_000_000L));
            String code = twelve + eanDigit(twelve);
            assertThat(CardNumbers.isIn("scan " + code)).as(code).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "call me; 4111 1111 1111 1111 12/27; thanks,call me; [card ****1111] 12/27; thanks",
        "4111111111111111,[card ****1111]",
        "a 4242424242424242 b 5555555555554444 c,a [card ****4242] b [card ****4444] c",
        "no card here,no card here"
    })
    void aNumberIsRedactedToItsLastFourDigitsAndTheRestStays(String text, String redacted) {
        assertThat(CardNumbers.redacted(text)).isEqualTo(redacted);
        assertThat(PersonalText.redacting(text).value()).isEqualTo(redacted);
    }

    @Test
    void aRedactedTextIsAlwaysTaken() {
        Property.holds(2_000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append("0123456789 -4444455553".charAt(random.nextInt(22)));
            }
            String redacted = CardNumbers.redacted(text.toString());
            assertThat(CardNumbers.isIn(redacted)).as(text.toString()).isFalse();
            assertThat(CardNumbers.redacted(redacted)).isEqualTo(redacted);
            assertThat(PersonalText.redacting(text.toString())).isEqualTo(new PersonalText(redacted));
        });
    }

    @Test
    void aNoteThatIsTooLongIsCutWhereTheSourceMayNotBeLostOverIt() {
        assertThatThrownBy(() -> new PersonalText("x".repeat(5_001))).isInstanceOf(InvalidValue.class);
        assertThat(PersonalText.redacting("x".repeat(6_000)).value())
                .hasSize(5_000)
                .endsWith("x…");
        assertThat(PersonalText.redacting("x".repeat(5_000)).value())
                .hasSize(5_000)
                .endsWith("xx");
    }

    private static int eanDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
