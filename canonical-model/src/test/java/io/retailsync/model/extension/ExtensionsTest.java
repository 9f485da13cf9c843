package io.retailsync.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.retailsync.model.DataClass;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Money;
import io.retailsync.model.Owner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final Extension COLOUR = extension("acme.giftWrap.colour", ExtensionKind.TEXT, false);
    private static final Extension FEES = extension("acme.fees", ExtensionKind.MONEY, true);

    private final Extensions extensions = Extensions.of(List.of(COLOUR, FEES));

    @Test
    void valuesOfTheRegisteredKindPass() {
        Map<String, Object> values =
                Map.of("acme.giftWrap.colour", "red", "acme.fees", List.of(Money.of("1.20", "EUR")));
        assertThat(extensions.check("order", values).get()).isEqualTo(values);
    }

    @Test
    void everyFaultIsToldAtOnceAndNoValueIsQuoted() {
        Map<String, Object> values = Map.of(
                "acme.giftWrap.colour", List.of("crimson"), "acme.fees", List.of("crimson"), "Colour", "crimson");
        List<Finding> findings = extensions.check("order", values).getError();
        assertThat(findings)
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("extensions.acme.giftWrap.colour", "extensions.acme.fees", "extensions");
        assertThat(findings.toString()).doesNotContain("crimson");
    }

    @Test
    void aCardNumberInATextIsAFindingWhoeverRegisteredIt() {
        Map<String, Object> values = Map.of(
                "acme.giftWrap.colour", "4111 1111 1111 1111", "other.marks", List.of("red", "5555555555554444"));
        assertThat(extensions.check("order", values).getError())
                .allSatisfy(finding ->
                        assertThat(finding.message()).contains("payment card").doesNotContain("1111"))
                .extracting(Finding::code, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("card-number", "extensions.acme.giftWrap.colour"),
                        tuple("card-number", "extensions.other.marks"));
    }

    @Test
    void aValueThatNobodyRegisteredIsKeptAndGoesToNoTarget() {
        Map<String, Object> values = Map.of("other.mark", true, "acme.giftWrap.colour", "red");
        assertThat(extensions.check("order", values).get()).containsKey("other.mark");
        assertThat(extensions.deliverable("order", "erp", values)).containsOnlyKeys("acme.giftWrap.colour");
    }

    @Test
    void aTargetThatIsNotNamedGetsNothing() {
        assertThat(extensions.deliverable("order", "crm", Map.of("acme.giftWrap.colour", "red")))
                .isEmpty();
    }

    @Test
    void anExtensionOfAnotherEntityIsNotRegisteredHere() {
        assertThat(extensions.deliverable("customer", "erp", Map.of("acme.giftWrap.colour", "red")))
                .isEmpty();
    }

    @Test
    void objectsOfAFreeFormAreRefusedEvenUnderUnknownKeys() {
        assertThat(extensions
                        .check("order", Map.of("other.mark", Map.of("a", 1)))
                        .isInvalid())
                .isTrue();
        assertThat(extensions
                        .check("order", Map.of("other.mark", List.of(List.of("a"))))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void sixtyFourKeysPassAndOneMoreDoesNot() {
        assertThat(extensions.check("order", flags(64)).isValid()).isTrue();
        assertThat(extensions.check("order", flags(65)).getError())
                .extracting(Finding::message)
                .containsExactly("found 65 keys; expected at most 64");
    }

    @Test
    void eightKilobytesPassAndOneByteMoreDoesNot() {
        int key = "other.mark".length();
        assertThat(extensions
                        .check("order", Map.of("other.mark", "x".repeat(8_192 - key)))
                        .isValid())
                .isTrue();
        assertThat(extensions
                        .check("order", Map.of("other.mark", "x".repeat(8_193 - key)))
                        .isInvalid())
                .isTrue();
        assertThat(extensions
                        .check("order", Map.of("other.mark", "ä".repeat(4_096 - key / 2 + 1)))
                        .isInvalid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "colour",
                "acme.",
                ".colour",
                "Acme.colour",
                "acme.Colour",
                "acme.gift wrap",
                "acme..colour",
                "1acme.colour"
            })
    void aKeyNeedsANamespace(String key) {
        assertThatThrownBy(() -> extension(key, ExtensionKind.TEXT, false)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void oneKeyIsRegisteredOncePerEntity() {
        assertThatThrownBy(() -> Extensions.of(List.of(COLOUR, COLOUR))).hasMessageContaining("registered twice");
    }

    private static Extension extension(String key, ExtensionKind kind, boolean list) {
        return new Extension(key, "order", kind, list, DataClass.C1, Owner.COM, MergeRule.OWNER_WINS, Set.of("erp"));
    }

    private static Map<String, Object> flags(int count) {
        Map<String, Object> flags = new TreeMap<>();
        IntStream.range(0, count).forEach(i -> flags.put("other.f" + i, true));
        return flags;
    }
}
