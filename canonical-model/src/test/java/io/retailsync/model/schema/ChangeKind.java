package io.retailsync.model.schema;

/**
 * What may happen to a schema, and whom it hurts. {@code r} means that a reader of the new schema can't read every document of the old
 * one, {@code w} that a document of the new one may be refused or misunderstood by who still reads by the old one.
 */
enum ChangeKind {
    // Members
    OPTIONAL_PROPERTY_ADDED("", Level.MINOR),
    REQUIRED_PROPERTY_ADDED("r", Level.MAJOR),
    PROPERTY_ADDED_TO_CLOSED_OBJECT("w", Level.MAJOR),
    OPTIONAL_PROPERTY_REMOVED("r", Level.MAJOR),
    REQUIRED_PROPERTY_REMOVED("rw", Level.MAJOR),
    PROPERTY_RENAMED("rw", Level.MAJOR),
    MADE_REQUIRED("r", Level.MAJOR),
    MADE_OPTIONAL("w", Level.MAJOR),
    OBJECT_CLOSED("r", Level.MAJOR),
    OBJECT_OPENED("w", Level.MINOR),
    ADDITIONAL_MEMBERS_RESTRICTED("r", Level.MAJOR),
    ADDITIONAL_MEMBERS_FREED("w", Level.MINOR),
    PATTERN_PROPERTY_ADDED("r", Level.MAJOR),
    PATTERN_PROPERTY_REMOVED("w", Level.MINOR),
    DEPENDENCY_ADDED("r", Level.MAJOR),
    DEPENDENCY_DROPPED("w", Level.MINOR),
    MEMBER_NAMES_RESTRICTED("r", Level.MAJOR),
    MEMBER_NAMES_FREED("w", Level.MINOR),
    // Types and values
    TYPE_CHANGED("rw", Level.MAJOR),
    TYPE_NARROWED("r", Level.MAJOR),
    TYPE_WIDENED("w", Level.MAJOR),
    NULL_FORBIDDEN("r", Level.MAJOR),
    NULL_ALLOWED("w", Level.MAJOR),
    VALUE_FORBIDDEN("r", Level.MAJOR),
    VALUE_ALLOWED("w", Level.MAJOR),
    ENUM_INTRODUCED("r", Level.MAJOR),
    ENUM_DROPPED("w", Level.MAJOR),
    ENUM_VALUE_REMOVED("r", Level.MAJOR),
    ENUM_VALUE_ADDED("w", Level.MAJOR),
    NAME_REMOVED("r", Level.MAJOR),
    NAME_ADDED("", Level.MINOR),
    CONSTANT_INTRODUCED("r", Level.MAJOR),
    CONSTANT_DROPPED("w", Level.MAJOR),
    CONSTANT_CHANGED("rw", Level.MAJOR),
    DEFAULT_CHANGED("rw", Level.MAJOR),
    // Bounds: to relax one is a minor change, because a reader's own bound makes a finding and loses nothing
    BOUND_TIGHTENED("r", Level.MAJOR),
    BOUND_RELAXED("w", Level.MINOR),
    STEP_CHANGED("rw", Level.MAJOR),
    PATTERN_INTRODUCED("r", Level.MAJOR),
    PATTERN_DROPPED("w", Level.MINOR),
    PATTERN_CHANGED("rw", Level.MAJOR),
    FORMAT_INTRODUCED("r", Level.MAJOR),
    FORMAT_DROPPED("w", Level.MINOR),
    FORMAT_CHANGED("rw", Level.MAJOR),
    CONTENT_CHANGED("rw", Level.MAJOR),
    // Arrays
    ELEMENTS_MUST_DIFFER("r", Level.MAJOR),
    ELEMENTS_MAY_REPEAT("w", Level.MINOR),
    ELEMENTS_RESTRICTED("r", Level.MAJOR),
    ELEMENTS_FREED("w", Level.MINOR),
    POSITION_RESTRICTED("r", Level.MAJOR),
    POSITION_FREED("w", Level.MINOR),
    // Alternatives and conditions
    ALTERNATIVE_REMOVED("r", Level.MAJOR),
    ALTERNATIVE_ADDED("w", Level.MAJOR),
    ALTERNATIVES_INTRODUCED("r", Level.MAJOR),
    ALTERNATIVES_DROPPED("w", Level.MINOR),
    CONDITION_ADDED("r", Level.MAJOR),
    CONDITION_DROPPED("w", Level.MINOR),
    CONDITION_CHANGED("rw", Level.MAJOR),
    // Meaning and words
    DIALECT_CHANGED("rw", Level.MAJOR),
    OWNERSHIP_CHANGED("w", Level.MAJOR),
    MERGE_RULE_CHANGED("w", Level.MAJOR),
    CLASS_WEAKENED("w", Level.MAJOR),
    CLASS_TIGHTENED("", Level.MINOR),
    DEPRECATED("", Level.MINOR),
    WORDS_CHANGED("", Level.PATCH);

    /** The part of a version that a change has to raise at least, smallest last. */
    enum Level {
        MAJOR,
        MINOR,
        PATCH
    }

    private final String hurt;
    private final Level level;

    ChangeKind(String hurt, Level level) {
        this.hurt = hurt;
        this.level = level;
    }

    boolean breaksReader() {
        return hurt.contains("r");
    }

    boolean breaksWriter() {
        return hurt.contains("w");
    }

    Level level() {
        return level;
    }
}
