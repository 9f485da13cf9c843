package io.retailsync.model.consent;

import io.retailsync.model.party.ConsentState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words that one kind of system has for states of consent, as a table. Immutable. Hosts and connectors read and write by it; a word that is not
 * in it is no word, and is never guessed.
 */
public final class ConsentWords {

    /**
     * Marketing states and levels of a Shopify customer's mail address or phone number: Admin GraphQL API,
     * {@code CustomerEmailMarketingState} and {@code CustomerMarketingOptInLevel}, 2026-10. {@code INVALID} is about the address, not about
     * consent; {@code NOT_SUBSCRIBED}, {@code INVALID} and {@code REDACTED} can't be written.
     */
    public static final ConsentWords SHOPIFY = new ConsentWords(Map.of(), Map.of(), Map.of())
            .both("SUBSCRIBED", ConsentState.GRANTED)
            .both("UNSUBSCRIBED", ConsentState.WITHDRAWN)
            .both("PENDING", ConsentState.PENDING)
            .read("NOT_SUBSCRIBED", ConsentState.UNKNOWN)
            .read("REDACTED", ConsentState.REDACTED)
            .written(ConsentState.EXPIRED, "UNSUBSCRIBED")
            .level("SINGLE_OPT_IN", OptInLevel.SINGLE)
            .level("CONFIRMED_OPT_IN", OptInLevel.DOUBLE)
            .level("UNKNOWN", OptInLevel.UNKNOWN);

    /**
     * {@code PrivacyConsentStatus} of Salesforce's {@code ContactPointConsent} and {@code ContactPointTypeConsent}, API 68.0. There are no levels:
     * a {@code DoubleConsentCaptureDate} makes a double opt-in.
     */
    public static final ConsentWords SALESFORCE = new ConsentWords(Map.of(), Map.of(), Map.of())
            .both("OptIn", ConsentState.GRANTED)
            .both("OptOut", ConsentState.WITHDRAWN)
            .both("Seen", ConsentState.PENDING)
            .both("NotSeen", ConsentState.UNKNOWN)
            .written(ConsentState.EXPIRED, "OptOut")
            .written(ConsentState.REDACTED, "OptOut");

    private final Map<String, ConsentState> states;
    private final Map<ConsentState, String> words;
    private final Map<String, OptInLevel> levels;

    private ConsentWords(
            Map<String, ConsentState> states, Map<ConsentState, String> words, Map<String, OptInLevel> levels) {
        this.states = states;
        this.words = words;
        this.levels = levels;
    }

    private ConsentWords both(String word, ConsentState state) {
        return read(word, state).written(state, word);
    }

    private ConsentWords read(String word, ConsentState state) {
        return new ConsentWords(plus(states, word, state), words, levels);
    }

    private ConsentWords written(ConsentState state, String word) {
        return new ConsentWords(states, plus(words, state, word), levels);
    }

    private ConsentWords level(String word, OptInLevel level) {
        return new ConsentWords(states, words, plus(levels, word, level));
    }

    private static <K extends Comparable<K>, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    /**
     * {@return the state that a word means, if it means one}
     *
     * @param word as the system writes it
     */
    public Optional<ConsentState> state(String word) {
        return Optional.ofNullable(states.get(word));
    }

    /**
     * {@return how a state is written there; empty where it can't be}
     *
     * @param state of a consent
     */
    public Optional<String> word(ConsentState state) {
        return Optional.ofNullable(words.get(state));
    }

    /**
     * {@return the level that a word means; {@link OptInLevel#UNKNOWN} for others}
     *
     * @param word as the system writes it
     */
    public OptInLevel level(String word) {
        return levels.getOrDefault(word, OptInLevel.UNKNOWN);
    }
}
