package io.retailsync.model.text;

import io.retailsync.model.InvalidValue;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text about goods in several languages. It is content for everybody, not about persons, and so not searched for card numbers: bar codes
 * and part numbers belong into it.
 *
 * @param defaultLanguage what is shown where nothing closer is there; a text in it is
 * @param texts by language, 1 to 200 of at most 100,000 characters, in the order given
 */
public record LocalizedText(
        LanguageTag defaultLanguage, @Size(max = 200) Map<LanguageTag, @Size(max = 100_000) String> texts) {

    /**
     * Copies the texts, keeps their order.
     *
     * @param defaultLanguage what is shown where nothing closer is there; a text in it is
     * @param texts by language, 1 to 200 of at most 100,000 characters
     */
    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (texts.size() > 200) {
            throw new InvalidValue("texts", texts.size() + " languages", "at most 200");
        }
        texts.values().forEach(LocalizedText::bounded);
        if (!texts.containsKey(defaultLanguage)) {
            throw new InvalidValue(
                    "texts", texts.size() + " texts, none in the default language", "a text in " + defaultLanguage);
        }
    }

    private static void bounded(String text) {
        int size = text.codePointCount(0, text.length());
        if (size > 100_000) {
            throw new InvalidValue("texts", "text of " + size + " characters", "at most 100,000");
        }
    }

    /**
     * {@return a text in one language}
     *
     * @param language its BCP 47 tag
     * @param text as shown
     */
    public static LocalizedText of(String language, String text) {
        LanguageTag tag = new LanguageTag(language);
        return new LocalizedText(tag, Map.of(tag, text));
    }

    /**
     * {@return the same with one more text, or with another one in that language}
     *
     * @param language its BCP 47 tag
     * @param text as shown
     */
    public LocalizedText with(String language, String text) {
        Map<LanguageTag, String> more = new LinkedHashMap<>(texts);
        more.put(new LanguageTag(language), text);
        return new LocalizedText(defaultLanguage, more);
    }

    /**
     * {@return the text for a reader: the one in this very language, else in the language without script and region, else the default}
     *
     * @param wanted what the reader prefers
     */
    public String in(LanguageTag wanted) {
        String exact = texts.get(wanted);
        if (exact != null) {
            return exact;
        }
        String broader = texts.get(wanted.language());
        return broader != null ? broader : text();
    }

    /** {@return the text in the default language} */
    public String text() {
        return texts.getOrDefault(defaultLanguage, "");
    }
}
