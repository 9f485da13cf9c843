package io.retailsync.model.profile;

/**
 * One thing that a target wants.
 *
 * @param path below the record, such as {@code lines[].sku}; the name of a setting where the host has to configure it
 * @param field how the target calls it
 * @param demand in which way it is wanted
 * @param argument the highest number, or the codes as {@code OURS=THEIRS|…}; empty where the demand has none
 * @param source where the fact is from
 * @param words what it is, for a person, such as {@code a sales organisation}
 */
public record Requirement(String path, String field, Demand demand, String argument, String source, String words) {

    int most() {
        return Integer.parseInt(argument);
    }
}
