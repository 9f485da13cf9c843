package io.retailsync.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of the host's own between the words of its systems: one canonical name, one word per system, such as a location that the shop
 * knows as a global id and the ERP as a plant. Immutable; validated when the engine is built; a missing entry is a case that names it.
 */
public final class Crosswalk {

    private final String name;
    private final Map<String, Map<String, String>> words;

    private Crosswalk(String name, Map<String, Map<String, String>> words) {
        this.name = name;
        this.words = words;
    }

    /**
     * {@return an empty table}
     *
     * @param name lower case with dashes, as connectors ask for it
     */
    public static Crosswalk named(String name) {
        return new Crosswalk(name, Map.of());
    }

    /** {@return the empty table of locations, plants and warehouses} */
    public static Crosswalk locations() {
        return named("locations");
    }

    /**
     * Adds an entry.
     *
     * @param canonical the host's own name
     * @param system the system's name
     * @param word as that system writes it
     * @return the table with it
     * @throws ConfigurationRefused where the word or the name is taken already
     */
    public Crosswalk map(String canonical, String system, String word) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(words);
        Map<String, String> row = new LinkedHashMap<>(more.getOrDefault(canonical, Map.of()));
        if (row.putIfAbsent(system, word) != null) {
            throw new ConfigurationRefused("crosswalk '" + name + "' maps '" + canonical + "' twice for '" + system
                    + "': leave out one of the two");
        }
        for (Map.Entry<String, Map<String, String>> other : words.entrySet()) {
            if (!other.getKey().equals(canonical)
                    && word.equals(other.getValue().get(system))) {
                throw new ConfigurationRefused("crosswalk '" + name + "' gives '" + canonical + "' and '"
                        + other.getKey() + "' the same word of '" + system + "': the way back would be ambiguous");
            }
        }
        more.put(canonical, row);
        return new Crosswalk(name, more);
    }

    /** {@return the table's name} */
    public String name() {
        return name;
    }

    /** {@return by canonical name, by system, the word} */
    public Map<String, Map<String, String>> words() {
        return java.util.Collections.unmodifiableMap(words);
    }
}
