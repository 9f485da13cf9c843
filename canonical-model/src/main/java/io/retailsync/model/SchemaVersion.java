package io.retailsync.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a document's schema. A change that breaks readers of older documents, or older readers, is a new major one.
 *
 * @param major one more with a breaking change
 * @param minor one more with a compatible change
 * @param patch one more where only words changed
 */
public record SchemaVersion(int major, int minor, int patch) implements Comparable<SchemaVersion> {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /**
     * {@return the version}
     *
     * @param text such as {@code 1.4.0}
     * @throws InvalidValue for another form
     */
    public static SchemaVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValue(
                    "version", "text of " + text.length() + " characters", "major.minor.patch, from 1.0.0");
        }
        return new SchemaVersion(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /**
     * {@return the version in which a record is written: what its {@link Versioned} says, else 1.0.0}
     *
     * @param record an entity or the payload of an event
     */
    public static SchemaVersion of(Class<?> record) {
        Versioned declared = record.getAnnotation(Versioned.class);
        return declared == null ? new SchemaVersion(1, 0, 0) : parse(declared.value());
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return Comparator.comparingInt(SchemaVersion::major)
                .thenComparingInt(SchemaVersion::minor)
                .thenComparingInt(SchemaVersion::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
