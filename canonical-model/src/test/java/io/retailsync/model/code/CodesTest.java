package io.retailsync.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonalText;
import io.retailsync.model.SharedData;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Article numbers, customs and classification codes, reasons, actors. */
class CodesTest {

    @Test
    void anArticleNumberKeepsItsCaseAndComparesWithoutIt() {
        assertThat(new Sku(" Ab-1 "))
                .hasToString("Ab-1")
                .isEqualTo(new Sku("aB-1"))
                .hasSameHashCodeAs(new Sku("AB-1"));
        assertThat(new Sku("AB-1")).isNotEqualTo(new Sku("AB-2"));
        assertThat(new Sku("Cafe\u0301")).isEqualTo(new Sku("CAF\u00C9"));
        assertThat(new Sku("x".repeat(64)).value()).hasSize(64);
        assertThat(new Sku("mug, blue").value()).isEqualTo("mug, blue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a\tb",
                "a\u200Bb",
                "a\u2028b",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void anArticleNumberThatDoesNotPrintIsRefused(String text) {
        assertThatThrownBy(() -> new Sku(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("1 to 64 printable characters");
    }

    @Test
    void theSubheadingsAreThoseOfThePublicList() {
        Set<String> expected = SharedData.lines("hs-codes.csv").stream()
                .filter(line -> line.endsWith(",6"))
                .map(line -> line.split(",", -1)[1])
                .collect(Collectors.toSet());
        assertThat(HarmonizedSystem.all()).isEqualTo(expected).hasSizeGreaterThan(5_600);
        assertThat(expected).allMatch(code -> new HsCode(code).subheading().equals(code));
    }

    @Test
    void aTariffNumberIsKeptWithoutDots() {
        assertThat(new HsCode("6109.10.00")).hasToString("61091000").isEqualTo(new HsCode("61091000"));
        assertThat(HsCode.edition()).isEqualTo("HS 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6109", "000000", "854140", "61091012345", "61091x"})
    void whatIsNoTariffNumberIsRefused(String text) {
        assertThatThrownBy(() -> new HsCode(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aClassOfTheUnitedNationsHasEightDigits() {
        assertThat(new UnspscCode("10191509")).hasToString("10191509");
        assertThatThrownBy(() -> new UnspscCode("1019150"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("8 digits");
    }

    @Test
    void aReasonBeyondTheListKeepsTheVendorsCode() {
        assertThat(ReasonCode.vendor(ReasonDomain.RETURN, "DEFECTIVE").code()).isEqualTo("DEFECTIVE");
        ReasonCode beyond = ReasonCode.vendor(ReasonDomain.RETURN, "smells-odd");
        assertThat(beyond.code()).isEqualTo(ReasonDomain.OTHER);
        assertThat(beyond.vendorCode()).isEqualTo("smells-odd");
        assertThatThrownBy(() -> ReasonCode.of(ReasonDomain.HOLD, "DEFECTIVE"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("HOLD");
        assertThatThrownBy(() -> new ReasonCode(ReasonDomain.HOLD, "OTHER", " ", new PersonalText("why")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void anActorIsPrintedWithoutAName() {
        ActorRef clerk = new ActorRef(ActorKind.STAFF, " c-17 ", "Ada Lovelace");
        assertThat(clerk).hasToString("STAFF c-17");
        assertThat(new ActorRef(ActorKind.STAFF, "c-17", " ").display()).isNull();
        assertThat(ActorRef.system("shop-de").kind()).isEqualTo(ActorKind.SYSTEM);
        assertThatThrownBy(() -> ActorRef.system(" ")).isInstanceOf(InvalidValue.class);
    }
}
