package io.retailsync.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.json.ModelJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText MUG =
            LocalizedText.of("en", "mug").with("de", "Becher").with("de-AT", "Häferl");

    @ParameterizedTest
    @CsvSource({"de-AT,Häferl", "de-CH,Becher", "de,Becher", "de-Latn-AT,Becher", "en-GB,mug", "fr,mug"})
    void theClosestTextIsShown(String wanted, String text) {
        assertThat(MUG.in(new LanguageTag(wanted))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"EN_us,en-US", "' de ',de", "zh-hans-cn,zh-Hans-CN", "i-klingon,tlh", "iw,he"})
    void aTagIsSpeltCanonically(String given, String canonical) {
        assertThat(new LanguageTag(given)).hasToString(canonical).isEqualTo(new LanguageTag(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "e", "english language", "de-", "xxxxxxxxx", "und", "1a"})
    void whatIsNoTagIsRefused(String text) {
        assertThatThrownBy(() -> new LanguageTag(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("language: found text of " + text.length() + " characters");
    }

    @Test
    void aTextInTheDefaultLanguageIsThere() {
        LanguageTag en = new LanguageTag("en");
        assertThatThrownBy(() -> new LocalizedText(en, Map.of(new LanguageTag("de"), "Becher")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a text in en")
                .hasMessageNotContaining("Becher");
    }

    @Test
    void theTextsAreCopiedAndKeepTheirOrder() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(new LanguageTag("fr"), "tasse");
        texts.put(new LanguageTag("en"), "mug");
        LocalizedText text = new LocalizedText(new LanguageTag("en"), texts);
        texts.clear();
        assertThat(text.texts())
                .containsExactly(Map.entry(new LanguageTag("fr"), "tasse"), Map.entry(new LanguageTag("en"), "mug"));
        assertThat(text.text()).isEqualTo("mug");
    }

    @Test
    void inJsonTheTagsAreMembers() {
        String json = ModelJson.standard().write(LocalizedText.of("en", "mug"));
        assertThat(json).isEqualTo("{\"defaultLanguage\":\"en\",\"texts\":{\"en\":\"mug\"}}");
        assertThat(ModelJson.standard().read(ModelJson.standard().write(MUG), LocalizedText.class))
                .isEqualTo(MUG);
    }
}
