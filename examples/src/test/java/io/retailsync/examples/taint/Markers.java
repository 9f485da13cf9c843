package io.retailsync.examples.taint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mints values that stand nowhere else, each for one place, and finds them in texts: words that begin alike, so that a piece of one is found
 * too; and numbers, dates and names of time zones for what can't hold a word. The same calls give the same values.
 */
final class Markers {

    private static final String BEGINNING = "qzx";
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int MORE_LETTERS = 5;
    private static final Pattern WORD = Pattern.compile("(?i)" + BEGINNING + "[a-z]*");
    /** Days on which nothing of these runs happens. */
    private static final LocalDate LONG_AGO = LocalDate.of(1921, 3, 4);

    private static final LocalTime NIGHT = LocalTime.of(3, 17, 29);
    private static final List<String> ZONES = List.of(
            "America/Argentina/ComodRivadavia",
            "America/North_Dakota/New_Salem",
            "Antarctica/DumontDUrville",
            "America/Kentucky/Monticello",
            "America/Indiana/Tell_City",
            "Australia/Yancowinna",
            "Pacific/Pohnpei",
            "Asia/Ujung_Pandang");

    /** What a value that is no word looks like, wherever it begins. */
    private static final Pattern VALUE =
            Pattern.compile("(?=(777\\d{6}|\\d{4}-\\d\\d-\\d\\d|20[89]\\d-\\d\\d|" + String.join("|", ZONES) + "))");

    private final Map<String, Place> words = new LinkedHashMap<>();
    private final Map<String, Place> values = new LinkedHashMap<>();
    private final Map<Pattern, Place> byPattern = new LinkedHashMap<>();
    private Map<Place, Set<String>> texts = new LinkedHashMap<>();
    private int minted;
    private int days;
    private int months;
    private int digits;
    private int zones;

    private static <V> V kept(Map<Place, Set<String>> texts, Place place, String text, V value) {
        texts.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(text);
        return value;
    }

    /** {@return a word of eight letters} */
    String word(Place place) {
        StringBuilder word = new StringBuilder(BEGINNING);
        int rest = ++minted;
        for (int i = 0; i < MORE_LETTERS; i++) {
            word.append(LETTERS.charAt(rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        words.put(word.toString(), place);
        return kept(texts, place, word.toString(), word.toString());
    }

    /** {@return a word with a capital, as names have it} */
    String name(Place place) {
        return "Q" + word(place).substring(1);
    }

    /** {@return nine digits} */
    String number(Place place) {
        String number = "777" + (300_000 + 7 * ++minted);
        values.put(number, place);
        return kept(texts, place, number, number);
    }

    /** {@return four digits, which are looked for where they stand by themselves} */
    String fourDigits(Place place) {
        String four = Integer.toString(9173 + 7 * digits++);
        Pattern alone = Pattern.compile("(?<![\\p{Alnum}.:#-])" + four + "(?![\\p{Alnum}.:-])");
        byPattern.put(alone, place);
        return kept(texts, place, four, four);
    }

    /** {@return a month of a year that is far away} */
    String month(Place place) {
        String month = LocalDate.of(2087, 1, 1).plusMonths(months++).toString().substring(0, 7);
        values.put(month, place);
        return kept(texts, place, month, month);
    }

    LocalDate day(Place place) {
        LocalDate day = LONG_AGO.plusDays(11L * days++);
        values.put(day.toString(), place);
        return kept(texts, place, day.toString(), day);
    }

    Instant instant(Place place) {
        return day(place).atTime(NIGHT).toInstant(ZoneOffset.UTC);
    }

    String zone(Place place) {
        String zone = ZONES.get(zones++ % ZONES.size());
        values.put(zone, place);
        return kept(texts, place, zone, zone);
    }

    /** {@return what was minted for which place} */
    Map<Place, Set<String>> texts() {
        return texts;
    }

    /** {@return what was minted for which place since the last time that somebody asked so} */
    Map<Place, Set<String>> chapter() {
        Map<Place, Set<String>> chapter = texts;
        texts = new LinkedHashMap<>();
        return chapter;
    }

    /** {@return the places whose values stand in a text, with the value; none where it is clean} */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = word.group().toLowerCase(Locale.ROOT);
            found.add(words.getOrDefault(plain, Place.root("a piece of a word")) + " = " + plain);
        }
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            Optional.ofNullable(values.get(value.group(1)))
                    .ifPresent(place -> found.add(place + " = " + value.group(1)));
        }
        byPattern.forEach((alone, place) -> {
            if (alone.matcher(text).find()) {
                found.add(place + " = " + alone);
            }
        });
        return found;
    }

    /** {@return the values of a chapter that do not stand in a text} */
    static Set<String> missing(Map<Place, Set<String>> chapter, String all) {
        String lower = all.toLowerCase(Locale.ROOT);
        Set<String> missing = new TreeSet<>();
        chapter.forEach((place, values) -> values.stream()
                .filter(value -> !lower.contains(value.toLowerCase(Locale.ROOT)))
                .forEach(value -> missing.add(place + " = " + value)));
        return missing;
    }
}
